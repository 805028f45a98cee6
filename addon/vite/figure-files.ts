import type { Plugin } from 'vite'
import type { AnyTalk } from '../model/talk'
import { figuresCsv, figuresJson } from '../model/exports'
import { figuresOf } from '../model/talk'

const TYPES = { 'figures.json': 'application/json; charset=utf-8', 'figures.csv': 'text/csv; charset=utf-8' }
type FileName = keyof typeof TYPES

function figureFiles(talk: AnyTalk): Record<FileName, string> {
  const { vocabulary: { units } } = talk
  return { 'figures.json': figuresJson(figuresOf(talk), units), 'figures.csv': figuresCsv(figuresOf(talk), units) }
}

/**
 * Gives the site `figures.json` and `figures.csv`, the same files that `npm run data` writes, for an audience to load.
 *
 * @param load gives the talk as it is now
 */
export function figureFilesPlugin(load: () => Promise<AnyTalk>): Plugin {
  return {
    name: 'talk:figure-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        const name = (Object.keys(TYPES) as FileName[]).find(file => path === `${server.config.base}${file}` || path === `/${file}`)
        try {
          const files = name && figureFiles(await load())
          if (!files)
            return next()
          response.setHeader('Content-Type', TYPES[name])
          response.end(files[name])
        }
        catch (error) {
          next(error)
        }
      })
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(figureFiles(await load())))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
