import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ADDON_ROOT } from '../root'

/** What never reaches the built site, in a project’s root or in that of a talk within it. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'exports', 'coverage', 'tests', 'README.md', 'LICENSE'])

/** Paths of a project’s files that its built site can depend on. */
export function* sourceFiles(root: string, folder = ''): Generator<string> {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (entry.name.startsWith('.') || NOT_SOURCES.has(entry.name))
      continue
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory())
      yield* sourceFiles(root, file)
    else if (entry.isFile())
      yield file
  }
}

/**
 * A hash over every file of a project that its built site can depend on, by name and content. A
 * new folder counts without being listed here.
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  // A talk that lies in the machine’s folder, or beside it, is also built from the machine.
  const isApart = !ADDON_ROOT.split(path.sep).includes('node_modules') && path.relative(root, ADDON_ROOT).startsWith('..')
  for (const folder of isApart ? [root, ADDON_ROOT] : [root]) {
    for (const file of sourceFiles(folder)) {
      const content = readFileSync(path.join(folder, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** Written to the built site by ``buildStamp``: what it was made from, and how. */
export interface BuildStamp {
  /** {@link fingerprint} of the sources when the build began. */
  sources: string
  /** Path that the site expects to be served under, with a slash at both ends. */
  base: string
  routerMode: string
  notes: boolean
  /** How many slides Slidev found. */
  slides: number
  /** What lies in the folder of the site: anything else that is found there is somebody’s own. */
  names?: string[]
}

export const BUILD_STAMP = 'build-stamp.json'

/** The stamp of a built site, or undefined where there is no whole one. */
export function readStamp(dist: string): BuildStamp | undefined {
  try {
    return JSON.parse(readFileSync(path.join(dist, BUILD_STAMP), 'utf8')) as BuildStamp
  }
  catch {
    return undefined
  }
}

/** Changes the stamp of a built site, where there is one. */
export function restamp(dist: string, change: Partial<BuildStamp>): void {
  const stamp = readStamp(dist)
  if (stamp)
    writeFileSync(path.join(dist, BUILD_STAMP), `${JSON.stringify({ ...stamp, ...change })}\n`)
}
