import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { ExportError } from '../print/errors'

/** Seconds that some work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const EXPORT = fileURLToPath(new URL('../cli/export.ts', import.meta.url))

/**
 * Exports a deck as `npm run export` does, in a process of its own.
 *
 * @returns seconds, and whether it had to build first
 * @throws {ExportError} with what the export said, where it fails
 */
export async function timeExport(root: string, output: string): Promise<{ time: number, built: boolean }> {
  let printed = ''
  const time = await seconds(async () => {
    try {
      const args = ['--import', TSX, EXPORT, '--output', output, '--timeout', '300']
      printed = (await promisify(execFile)(process.execPath, args, { cwd: root })).stdout
    }
    catch (error) {
      throw new ExportError(`The export of ${root} failed:\n${(error as { stderr?: string }).stderr ?? String(error)}`)
    }
  })
  return { time, built: printed.includes('Building') }
}
