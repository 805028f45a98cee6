import type { EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite'
import type { StandingErrors } from './standing-errors'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { dataOverlay } from './overlay'

/** Loads the data anew and validates it. Returns what was thrown, or undefined for sound data. */
export async function dataError(root: string): Promise<Error | undefined> {
  try {
    const { module } = await runnerImport<{ validate: () => void }>(join(root, 'data/validate.ts'), { root, logLevel: 'silent' })
    module.validate()
    return undefined
  }
  catch (error) {
    return error as Error
  }
}

/** The text of every script in a folder and below, by its path. */
function readScripts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  return new Map(files.map(file => [join(folder, file), readFileSync(join(folder, file), 'utf8')]))
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
export function validateData(root: string, deck: string, errors: StandingErrors): Plugin {
  const folder = join(root, 'data/')
  const pending = new Set<EnvironmentModuleNode>()
  let server: ViteDevServer | undefined
  let broken: Error | undefined
  /** The scripts as they were when they were last sound: what the page gets. */
  let sound: Map<string, string> | undefined
  let turn = 0

  /** Validates the data as it is now. False where it has changed again in the meantime. */
  async function check(): Promise<boolean> {
    const mine = ++turn
    const before = readScripts(folder)
    const error = await dataError(root)
    if (mine !== turn)
      return false
    const scripts = readScripts(folder)
    // An editor that saves empties a file before it fills it.
    if (scripts.size !== before.size || [...scripts].some(([file, text]) => before.get(file) !== text))
      return await check()
    broken = error
    errors.set('data', error && dataOverlay(error, root))
    if (!error)
      sound = scripts
    return true
  }

  return {
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
      const error = await dataError(root)
      if (error)
        this.error({ message: dataOverlay(error, root).message, stack: '' })
    },
    load: {
      order: 'pre',
      handler: id => sound?.get(id),
    },
    hotUpdate: {
      order: 'pre',
      async handler({ file, modules }) {
        if (this.environment.name !== 'client' || !file.startsWith(folder))
          return undefined
        for (const module of modules)
          pending.add(module)
        const first = !sound
        if (!await check())
          return []
        if (broken) {
          this.environment.logger.error(dataOverlay(broken, root).message)
          return []
        }
        const changed = [...pending]
        pending.clear()
        setTimeout(() => server?.watcher.emit('change', deck), 0)
        if (first) {
          this.environment.hot.send({ type: 'full-reload' })
          return []
        }
        return changed
      },
    },
  }
}
