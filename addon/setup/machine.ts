import path from 'node:path'
import { ADDON_ROOT } from '../root'
import { runModule } from '../vite/run-module'

/**
 * Loads a module of the addon by Vite, which makes JavaScript of it in a tenth of the time that Slidev’s loader takes: that
 * has seconds to do in each folder where a talk is built for the first time.
 */
export async function machine<Module>(file: string): Promise<Module> {
  return await runModule<Module>(path.join(ADDON_ROOT, file), { root: ADDON_ROOT })
}
