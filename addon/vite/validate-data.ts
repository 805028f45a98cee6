import type { EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite'
import type { AnyTalk } from '../model/talk'
import type { StandingErrors } from './standing-errors'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateTalk } from '../model/validate'
import { isBelow } from './is-below'
import { loadTalk, loadTalkToBuild } from './load-talk'
import { dataOverlay } from './overlay'
import { TALK_MODULES } from './talk-modules'

/** A talk, or why there is none. */
export type Loaded = { talk: AnyTalk, error?: undefined } | { talk?: undefined, error: Error }

/** Loads the talk of a project, anew where it is not said how, and validates it. */
export async function loadSound(root: string, load = loadTalk): Promise<Loaded> {
  try {
    const talk = await load(root)
    validateTalk(talk)
    return { talk }
  }
  catch (error) {
    // Only what is loaded module by module says where it failed.
    return load === loadTalk ? { error: error as Error } : await loadSound(root)
  }
}

/** The text of every script in a folder and below, by its path. */
function readScripts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  return new Map(files.map(file => [join(folder, file), readFileSync(join(folder, file), 'utf8')]))
}

export interface SoundData {
  plugin: Plugin
  /** The talk as the page gets it: while the server runs, as it was when it was last sound. Throws where it never was. */
  talk: () => Promise<AnyTalk>
}

/**
 * Refuses bad data: a build fails with the message of the DataError. While the server runs, a mistake in `data/` shows
 * in Vite's overlay, the last good talk stays, and all goes on when it is mended; so it does where the mistake was there
 * before the server.
 *
 * @param root the project’s folder
 * @param deck absolute path of the slides, whose notes and titles are written anew when figures change
 * @param errors where mistakes are shown
 */
export function validateData(root: string, deck: string, errors: StandingErrors): SoundData {
  const folder = join(root, 'data')
  const pending = new Set<EnvironmentModuleNode>()
  let server: ViteDevServer | undefined
  let loaded: Promise<Loaded> | undefined
  let sound: AnyTalk | undefined
  let broken: Error | undefined
  let turn = 0

  /** Validates the data as it is now. False where it has changed again in the meantime. */
  async function check(): Promise<boolean> {
    const mine = ++turn
    const before = readScripts(folder)
    const { talk, error } = await loadSound(root)
    if (mine !== turn)
      return false
    const scripts = readScripts(folder)
    // An editor that saves empties a file before it fills it.
    if (scripts.size !== before.size || [...scripts].some(([file, text]) => before.get(file) !== text))
      return await check()
    broken = error
    errors.set('data', error && dataOverlay(error, root))
    if (talk)
      sound = talk
    return true
  }

  const plugin: Plugin = {
    name: 'talk:validate-data',
    async configureServer(created) {
      server = created
      await check()
      if (broken)
        created.config.logger.error(dataOverlay(broken, root).message)
    },
    async buildStart() {
      if (server)
        return
      const { error } = await (loaded ??= loadSound(root, loadTalkToBuild))
      if (error)
        this.error({ message: dataOverlay(error, root).message, stack: '' })
    },
    hotUpdate: {
      order: 'pre',
      async handler({ file, modules }) {
        const { environment } = this
        if (environment.name !== 'client' || !isBelow(file, root, 'data'))
          return undefined
        for (const module of [...modules, ...TALK_MODULES.flatMap(id => environment.moduleGraph.getModuleById(id) ?? [])])
          pending.add(module)
        const first = !sound
        if (!await check())
          return []
        if (broken) {
          environment.logger.error(dataOverlay(broken, root).message)
          return []
        }
        const changed = [...pending]
        pending.clear()
        setTimeout(() => server?.watcher.emit('change', deck), 0)
        if (first) {
          // What stood in for the talk must not be what the page gets now.
          for (const module of changed)
            environment.moduleGraph.invalidateModule(module)
          environment.hot.send({ type: 'full-reload' })
          return []
        }
        return changed
      },
    },
  }

  return {
    plugin,
    async talk() {
      if (sound)
        return sound
      if (server)
        throw broken ?? new Error('the data are still being loaded')
      const { talk, error } = await (loaded ??= loadSound(root, loadTalkToBuild))
      if (!talk)
        throw error
      return talk
    },
  }
}
