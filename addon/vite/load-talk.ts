import type { AnyTalk } from '../model/talk'
import path from 'node:path'
import { ADDON, ADDON_ROOT } from '../root'
import { bundleModule } from './bundle-module'
import { runModule } from './run-module'

/** Where a talk keeps its data. */
export const DATA = 'data/index.ts'

/**
 * Loads the talk of a project, anew each time.
 *
 * @param root the project’s folder
 * @throws what its modules throw when they are loaded
 */
export async function loadTalk(root: string): Promise<AnyTalk> {
  const { default: talk } = await runModule<{ default: AnyTalk }>(path.join(root, DATA), {
    root,
    resolve: { alias: [{ find: new RegExp(`^${ADDON}$`), replacement: path.join(ADDON_ROOT, 'index.ts') }] },
  })
  return talk
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
