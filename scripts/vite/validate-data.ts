import type { EnvironmentModuleNode, ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

interface DataProblem { module: string, id: string }

/** Where a record stands in its module: the line that holds its id, counted from one; undefined where none does. */
export function placeOf({ module, id }: DataProblem, root: string): { file: string, line: number, column: number } | undefined {
  const file = join(root, module)
  if (!existsSync(file))
    return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const line = lines.findIndex(text => text.includes(`'${id}'`))
  return line < 0 ? undefined : { file, line: line + 1, column: lines[line]!.indexOf(id) + 1 }
}

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

/** The same message for a terminal, where a stack would bury it. */
function withoutStack({ name, message }: Error): Error {
  return Object.assign(new Error(message), { stack: `${name}: ${message}` })
}

/** What Vite's overlay shows: the lines that `npm run data` would print, and where the first record stands. */
function overlay(error: Error & { problems?: readonly DataProblem[] }, root: string): ErrorPayload['err'] {
  const first = error.problems?.[0]
  const loc = first && placeOf(first, root)
  return { message: error.message, stack: error.problems ? '' : error.stack ?? '', plugin: 'talk:validate-data', ...(loc && { id: loc.file, loc }) }
}

/**
 * Refuses bad data: build and server start fail with the message of the DataError; while the server runs, a mistake in
 * `data/` shows in Vite's overlay, the last good talk stays, and all goes on when it is mended.
 *
 * `deck` is the absolute path of the slides, whose notes and titles are written anew when figures change.
 */
export function validateData(root: string, deck: string): Plugin {
  const folder = join(root, 'data/')
  const pending = new Set<EnvironmentModuleNode>()
  let server: ViteDevServer | undefined
  let broken: Error | undefined

  function show(): void {
    if (broken)
      server?.environments.client.hot.send({ type: 'error', err: overlay(broken, root) })
  }

  return {
    name: 'talk:validate-data',
    async configureServer(created) {
      server = created
      const error = await dataError(root)
      if (error)
        throw withoutStack(error)
      // A first message that is an update keeps the page from a reload when a later one clears an overlay.
      created.environments.client.hot.on('vite:client:connect', () => {
        created.environments.client.hot.send({ type: 'update', updates: [] })
        show()
      })
    },
    async buildStart() {
      if (server)
        return
      const error = await dataError(root)
      if (error)
        this.error({ message: error.message, stack: '' })
    },
    hotUpdate: {
      order: 'pre',
      async handler({ file, modules }) {
        if (this.environment.name !== 'client')
          return undefined
        const { hot } = this.environment
        if (!file.startsWith(folder)) {
          if (broken)
            setTimeout(show, 200)
          else if (file.endsWith('.md'))
            hot.send({ type: 'update', updates: [] }) // clears the overlay of an earlier mistake in the slides
          return undefined
        }
        for (const module of modules)
          pending.add(module)
        broken = await dataError(root)
        if (broken) {
          this.environment.logger.error(broken.message)
          show()
          return []
        }
        hot.send({ type: 'update', updates: [] })
        const changed = [...pending]
        pending.clear()
        setTimeout(() => server?.watcher.emit('change', deck), 0)
        return changed
      },
    },
  }
}
