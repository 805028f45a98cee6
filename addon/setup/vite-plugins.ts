import { defineVitePluginsSetup } from '@slidev/types'
import { machine } from './machine'

/** The plugins that make slides safe; Slidev puts them behind its own. */
export default defineVitePluginsSetup(async (options) => {
  const { plugins } = await machine<typeof import('../vite/plugins')>('vite/plugins.ts')
  return plugins(options)
})
