import path from 'node:path'
import process from 'node:process'
import { explain } from './errors'
import { UsageError } from './options'

/** What an export made. */
export interface Made {
  /** Undefined for what has no pages. */
  pages?: number
  bytes: number
}

/** What a command says on the terminal. */
export interface Progress {
  /** What is being done now. */
  say: (line: string) => void
  /** The last line: what was made, how large, in what time. */
  done: (file: string, made: Made) => void
}

/** Bytes for people: `850 B`, `43 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000)
    return `${bytes} B`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/**
 * Runs a command of this project: tells what it does, and ends the process with 0 where it
 * succeeds, 1 where it fails, 2 where it was called wrongly.
 */
export function runCommand(work: (progress: Progress) => Promise<void>): void {
  const start = performance.now()
  work({
    say: line => process.stdout.write(`${line}\n`),
    done: (file, { pages, bytes }) => {
      const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`
      const facts = [pages && `${pages} ${pages === 1 ? 'page' : 'pages'}`, formatBytes(bytes), seconds]
      process.stdout.write(`${path.relative('', file)}: ${facts.filter(Boolean).join(', ')}\n`)
    },
  }).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  })
}
