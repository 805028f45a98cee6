import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { cacheFolder } from '../cache'
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
    build: {
      ssr: path.join(root, 'data/index.ts'),
      write: false,
      minify: true,
      rollupOptions: {
        output: {
          entryFileNames: 'data.mjs',
          chunkFileNames: '[name].mjs',
          manualChunks: (id: string) => id.includes('/data/model/') ? 'model' : undefined,
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
 * Measures how long all data modules take to load, once and ten times over: each time from a script that was never read
 * before to its last record; the median of three rounds. The model is loaded once, as it would be for ten times the data.
 *
 * @param root folder of the project
 * @returns milliseconds
 */
export async function benchLoad(root: string): Promise<{ once: number, tenfold: number }> {
  const folder = cacheFolder('bench', 'data')
  mkdirSync(folder, { recursive: true })
  const scripts = await bundleData(root)
  const data = scripts.find(({ isEntry }) => isEntry)!
  for (const { fileName, code } of scripts)
    writeFileSync(path.join(folder, fileName), code)
  const address = (copy: string) => `${pathToFileURL(path.join(folder, data.fileName)).href}?${copy}`

  const load = async (copy: string): Promise<number> => {
    const start = performance.now()
    await import(address(copy))
    return performance.now() - start
  }
  await load('warm-up')
  const rounds: number[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = []
    for (let copy = 0; copy < COPIES; copy++)
      times.push(await load(`round=${round}&copy=${copy}`))
    rounds.push(times)
  }
  return { once: median(rounds.flat()), tenfold: median(rounds.map(times => times.reduce((sum, time) => sum + time))) }
}
