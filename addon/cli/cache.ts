import path from 'node:path'

/** Folder of a project for what can be made again: an unpacked browser, locks, small fonts. */
export function cacheFolder(root: string, ...parts: string[]): string {
  return path.join(root, 'node_modules/.cache/sourced-figures', ...parts)
}
