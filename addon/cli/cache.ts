import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of this project’s own for what can be made again: an unpacked browser, locks, fixtures. */
export function cacheFolder(...parts: string[]): string {
  return path.join(fileURLToPath(new URL('../node_modules/.cache/hundred-billion-promise', import.meta.url)), ...parts)
}
