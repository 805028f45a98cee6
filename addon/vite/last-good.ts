import type { EnvironmentModuleNode, ErrorPayload, Plugin, Rollup } from 'vite'
import type { StandingErrors } from './standing-errors'
import { parseAst } from 'vite'
import { compileOverlay, placeInStack } from './overlay'

interface Report { type: string, data: { message: string, stack?: string } }

/**
 * What an error that the page reports says of the project’s own files, or undefined for one that comes from elsewhere.
 * Takes what Vite’s `forwardConsole` sends, the project’s folder, and the base under which it is served.
 */
export function reportedError({ data: { message, stack = message } }: Report, root: string, base = '/'): ErrorPayload['err'] | undefined {
  const inFiles = stack.replace(/https?:\/\/[^/\s]+(\/\S*?)(?=:\d+:\d)/g, (_, address: string) => {
    const path = decodeURI(address.split('?')[0]!.replace(base, '/'))
    // Behind `/@fs/` stands a whole path: `/@fs/home/me/talk`, and on Windows `/@fs/C:/Users/me/talk`.
    return path.startsWith('/@fs/') ? path.replace(/^\/@fs(?:\/(?=[a-z]:))?/i, '') : path.startsWith('/node_modules/') ? path : root + path
  })
  const place = placeInStack(inFiles, root)
  if (!place)
    return undefined
  const words = message.replace(/^\[vite\]\s*/, '').split(/\n\s+at /)[0]!
  return { message: `${place.file.slice(root.length + 1)} · ${words}`, stack: '', plugin: 'talk:last-good', id: place.file }
}

/** Throws where compiled code is none: Vite hands on what a template’s compiler lets through, types in an expression, say. */
function parse(code: string, { file, id }: EnvironmentModuleNode): void {
  try {
    parseAst(code)
  }
  catch (error) {
    throw Object.assign(error as Error, { id: id ?? file ?? undefined, loc: undefined })
  }
}

/**
 * Keeps the last good talk on the screen while a file is broken: what has changed is compiled before the page hears of
 * it, a mistake goes to Vite’s overlay, and all that waited is sent once it is mended. What fails
 * only in the page is reported by it (`server.forwardConsole`) and shown in the overlay; the page is then loaded anew.
 *
 * @param root the project’s folder
 * @param startOf the line of the deck’s file on which a slide starts, by its number
 * @param errors where mistakes are shown
 */
export function lastGood(root: string, startOf: (no: number) => number | undefined, errors: StandingErrors): Plugin {
  const waiting = new Set<EnvironmentModuleNode>()
  /** Whether a page lacks a module that did not compile when it asked for it. */
  let lacking = false
  return {
    name: 'talk:last-good',
    apply: 'serve',
    configureServer(server) {
      errors.attach(server, error => compileOverlay(error as unknown as Rollup.RollupError, root, startOf))
      server.environments.client.hot.on('vite:forward-console', (report: Report) => {
        const error = reportedError(report, root, server.config.base)
        if (error)
          errors.set('page', error)
      })
    },
    hotUpdate: {
      order: 'post',
      async handler({ type, file, modules }) {
        const { environment } = this
        if (environment.name !== 'client' || type !== 'update')
          return undefined
        lacking = errors.passed(file) || lacking
        const changed = [...new Set([...waiting, ...modules])]
        try {
          for (const module of changed) {
            environment.moduleGraph.invalidateModule(module)
            const compiled = await environment.transformRequest(module.url)
            if (compiled && module.type === 'js')
              parse(compiled.code, module)
          }
        }
        catch (error) {
          for (const module of changed)
            waiting.add(module)
          const shown = compileOverlay(error as Rollup.RollupError, root, startOf)
          environment.logger.error([shown.message, shown.frame].filter(Boolean).join('\n'))
          errors.set('file', shown)
          return []
        }
        waiting.clear()
        errors.set('file', undefined)
        if (!errors.has('page') && !lacking)
          return changed
        lacking = false
        errors.set('page', undefined)
        environment.hot.send({ type: 'full-reload' })
        return []
      },
    },
  }
}
