import path from 'node:path'
import { ADDON_ROOT } from '../root'
import { bundleModule } from '../vite/bundle-module'

/**
 * Loads a module of the addon as one script: Slidev’s loader, which goes from module to module, has seconds to do in each
 * folder where a talk is built for the first time.
 */
export async function machine<Module>(file: string): Promise<Module> {
  return await bundleModule<Module>(path.join(ADDON_ROOT, file))
}
