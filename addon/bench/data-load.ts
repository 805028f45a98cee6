import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compileFunction } from 'node:vm'
import { build } from 'vite'
import { cacheFolder } from '../cli/cache'
import { ADDON, ADDON_ROOT } from '../root'
import { DATA } from '../vite/load-talk'
import { median } from './timing'

const COPIES = 10
const ROUNDS = 3

interface Script { fileName: string, code: string, isEntry: boolean }

/** The data modules as one script, as a build makes it, and the model that it stands on as another. Packages stay outside. */
async function bundleData(root: string): Promise<Script[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: [{ find: new RegExp(`^${ADDON}$`), replacement: path.join(ADDON_ROOT, 'index.ts') }] },
    build: {
      ssr: path.join(root, DATA),
      write: false,
      minify: true,
      rollupOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'data.cjs',
          chunkFileNames: '[name].cjs',
          manualChunks: (id: string) => id.startsWith(ADDON_ROOT) ? 'model' : undefined,
        },
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output))
    throw new Error('The data modules could not be built.')
  return output.output.filter(file => file.type === 'chunk')
}

/**
 * Measures how long all data modules take to load, once and ten times over: from their text to their last record, each
 * time as if it had never been seen; the median of three rounds. The model is loaded once, as it would be for ten times
 * the data.
 *
 * @returns milliseconds
 */
export async function benchLoad(root: string): Promise<{ once: number, tenfold: number }> {
  const folder = cacheFolder(root, 'bench', 'data')
  mkdirSync(folder, { recursive: true })
  const scripts = await bundleData(root)
  for (const { fileName, code } of scripts)
    writeFileSync(path.join(folder, fileName), code)
  const { fileName, code } = scripts.find(({ isEntry }) => isEntry)!
  const file = path.join(folder, fileName)
  const require = createRequire(file)

  const load = (copy: string): number => {
    const text = `${code}\n// ${copy}`
    const start = performance.now()
    // A name of its own keeps the compiler from taking what it has made before.
    compileFunction(text, ['require', 'exports'], { filename: `${file}?${copy}` })(require, {})
    return performance.now() - start
  }
  load('warm-up')
  const rounds = Array.from({ length: ROUNDS }, (_, round) => Array.from({ length: COPIES }, (_, copy) => load(`${round}-${copy}`)))
  return { once: median(rounds.flat()), tenfold: median(rounds.map(times => times.reduce((sum, time) => sum + time))) }
}
