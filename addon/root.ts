import { fileURLToPath } from 'node:url'

/** The name by which a talk imports the addon, and the folder of this one. */
export const ADDON = 'slidev-addon-sourced-figures'
export const ADDON_ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '')
