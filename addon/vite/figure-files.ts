import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

interface Exports {
  figuresJson: (figures: readonly unknown[]) => string
  figuresCsv: (figures: readonly unknown[]) => string
}

const TYPES = { 'figures.json': 'application/json; charset=utf-8', 'figures.csv': 'text/csv; charset=utf-8' }
type FileName = keyof typeof TYPES

async function figureFiles(root: string): Promise<Record<FileName, string> | undefined> {
  const path = join(root, 'data/exports.ts')
  if (!existsSync(path))
    return undefined
  const [{ module: exports }, { module: data }] = await Promise.all([
    runnerImport<Exports>(path, { root, logLevel: 'silent' }),
    runnerImport<{ figures: readonly unknown[] }>(join(root, 'data/index.ts'), { root, logLevel: 'silent' }),
  ])
  return { 'figures.json': exports.figuresJson(data.figures), 'figures.csv': exports.figuresCsv(data.figures) }
}

/** Gives the site `figures.json` and `figures.csv`, the same files that `npm run data` writes, for an audience to load. */
export function figureFilesPlugin(root: string): Plugin {
  return {
    name: 'talk:figure-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        const name = (Object.keys(TYPES) as FileName[]).find(file => path === `${server.config.base}${file}` || path === `/${file}`)
        try {
          const files = name && await figureFiles(root)
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
      for (const [fileName, source] of Object.entries(await figureFiles(root) ?? {}))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
