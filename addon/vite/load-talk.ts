import type { AnyTalk } from '../model/talk'
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'
import { ADDON, ADDON_ROOT } from '../root'
import { bundleModule } from './bundle-module'

/** Where a talk keeps its data. */
export const DATA = 'data/index.ts'

/**
 * Loads the talk of a project, anew each time.
 *
 * @param root the project’s folder
 * @throws what its modules throw when they are loaded
 */
export async function loadTalk(root: string): Promise<AnyTalk> {
  const { NODE_ENV } = process.env
  try {
    const { module } = await runnerImport<{ default: AnyTalk }>(path.join(root, DATA), {
      root,
      resolve: { alias: [{ find: new RegExp(`^${ADDON}$`), replacement: path.join(ADDON_ROOT, 'index.ts') }] },
      logLevel: 'silent',
    })
    return module.default
  }
  finally {
    // Vite takes what loads modules for a development server, and a build that comes after would be one for development.
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
  }
}

const BUILT = Symbol.for('talk:built')
const state = globalThis as { [BUILT]?: Map<string, Promise<AnyTalk>> }

/** The quick way; where it leads nowhere the other says what is wrong, and where. */
async function loadTalkQuickly(root: string): Promise<AnyTalk> {
  try {
    return (await bundleModule<{ default: AnyTalk }>(path.join(root, DATA))).default
  }
  catch {
    return await loadTalk(root)
  }
}

/** The same for a build, in which the data stay as they are: they are loaded once for all that asks for them. */
export async function loadTalkToBuild(root: string): Promise<AnyTalk> {
  const built = state[BUILT] ??= new Map()
  const talk = built.get(root) ?? loadTalkQuickly(root)
  built.set(root, talk)
  return await talk
}
