import path from 'node:path'
import process from 'node:process'

/** Folder of the project’s own for what can be made again: an unpacked browser, locks, small fonts. */
export function cacheFolder(...parts: string[]): string {
  return path.join(process.cwd(), 'node_modules/.cache/sourced-figures', ...parts)
}
