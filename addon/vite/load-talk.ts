import type { AnyTalk } from '../model/talk'
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'
import { ADDON, ADDON_ROOT } from '../root'

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
      logLevel: 'silent',
      resolve: { alias: [{ find: new RegExp(`^${ADDON}$`), replacement: path.join(ADDON_ROOT, 'index.ts') }] },
    })
    return module.default
  }
  finally {
    // Vite takes what loads modules for a development server, and a build that comes after would be one for development.
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
  }
}
