import type { BuildOptions } from './build-options'
import type { BuildStamp } from './fingerprint'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { cacheFolder } from '../cli/cache'
import { ExportError, fileTrouble } from './errors'
import { fingerprint, readStamp, restamp } from './fingerprint'
import { LITTER, writeFolder } from './output'

/** A built site and what is known of it. */
export interface BuiltSite {
  dist: string
  stamp: BuildStamp
  /** False where the site that was there was good. */
  fresh: boolean
}

/** What a site is built for; another mode of the router than the talk’s own, where that is needed. */
type SiteOptions = Omit<BuildOptions, 'out'> & { routerMode?: 'history' }

/** Megabytes for what is soon forgotten, of which a compiler makes much: with as little as Node gives, it is swept all the time. */
const ROOM = '--max-semi-space-size=64'

/**
 * Runs Slidev’s command line in a process of its own.
 *
 * @throws {ExportError} with what Slidev said, where it fails
 */
export async function runSlidev(root: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  // A test runner’s NODE_ENV would build Vue’s development version.
  const { NODE_ENV, VITEST, ...inherited } = process.env
  const child = spawn(process.execPath, [ROOM, bin, ...args], { cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  child.stdout.on('data', (chunk: Uint8Array) => output.push(String(chunk)))
  child.stderr.on('data', (chunk: Uint8Array) => output.push(String(chunk)))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0)
    throw new ExportError(`slidev ${args[0]} failed:\n${complaint(output.join(''))}`)
}

/** The part of Slidev’s output that tells what went wrong: from the first error, without the call stack. */
function complaint(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n').filter(line => line.trim() && !/^\s+at /.test(line))
  const first = lines.findIndex(line => /error|failed/i.test(line))
  return lines.slice(first < 0 ? -20 : first).slice(0, 30).join('\n')
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Milliseconds after which a lock that was not touched holds nobody up: its holder’s number may be another process’s by now. */
const STALE = 30_000

/** The file that is there while a project is being built for its own use. */
export function lockOf(root: string): string {
  return cacheFolder(root, `build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`)
}

/** Does one piece of work at a time for a project, across processes. Says so where it waits for more than a second. */
async function exclusively<T>(root: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  await fs.mkdir(cacheFolder(root), { recursive: true })
  const lock = lockOf(root)
  for (let tries = 1; ; tries++) {
    try {
      await fs.writeFile(lock, String(process.pid), { flag: 'wx' })
      break
    }
    catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw error
      const holder = Number(await fs.readFile(lock, 'utf8').catch(() => ''))
      const { mtimeMs = Date.now() } = await fs.stat(lock).catch(() => ({})) as { mtimeMs?: number }
      // A holder that was killed leaves its lock, and one that was killed at once leaves it empty.
      if ((holder && !isRunning(holder)) || Date.now() - mtimeMs > STALE)
        await fs.rm(lock, { force: true })
      else
        await sleep(100)
      if (tries === 10)
        say(`Waiting for another build (${lock}) …`)
    }
  }
  const touching = setInterval(() => void fs.utimes(lock, new Date(), new Date()).catch(() => {}), STALE / 10)
  try {
    return await work()
  }
  finally {
    clearInterval(touching)
    await fs.rm(lock, { force: true })
  }
}

/** Bytes of all files of a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(entries.filter(entry => entry.isFile()).map(async entry => (await fs.stat(path.join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Makes sure, before any work is done, that a site can be put in a folder: what is there is replaced as a whole, so it
 * must be what the build before has put there.
 *
 * @throws {ExportError} saying what is in the way
 */
async function reserveSite(root: string, folder: string): Promise<void> {
  const within = path.relative(folder, await fs.realpath(root))
  if (!within.startsWith('..') && !path.isAbsolute(within)) // absolute on another drive
    throw new ExportError(`Cannot write ${folder}: the talk itself lies there, and would be replaced. Name a folder of its own, as in --out dist.`)
  const found = await fs.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      return []
    throw fileTrouble(error, folder)
  })
  const stamp = readStamp(folder)
  const ours = stamp?.names ?? []
  const other = found.find(name => name === '.git') ?? found.find(name => ![...ours, ...LITTER].includes(name))
  if (other !== undefined && other !== '.git' && stamp && !stamp.names)
    throw new ExportError(`Cannot write ${folder}: the site there does not say which files are its own, since an earlier version or Slidev alone has built it. Remove it once, or name another folder.`)
  if (other !== undefined)
    throw new ExportError(`Cannot write ${folder}: what it holds (${other}) is not known to be of a site that was built here, and would be lost. Move it elsewhere or remove it, or name another folder.`)
}

/** Puts the site of a talk in a folder, with a stamp that names all that is its own. */
async function writeSite(root: string, folder: string, { withNotes, base, url, routerMode }: SiteOptions): Promise<void> {
  await writeFolder(folder, async (draft) => {
    await runSlidev(root, ['build', '--out', draft, '--base', base, ...routerMode ? ['--router-mode', routerMode] : [], ...withNotes ? [] : ['--without-notes']], url ? { TALK_URL: url } : {})
    restamp(draft, { names: await fs.readdir(draft) })
  })
}

/**
 * Builds the site of a talk. What was in its folder before stays until the whole new site is there.
 *
 * @throws {ExportError} with Slidev’s complaint, where the build fails; where something else lies in the folder
 */
export async function buildSite(root: string, options: BuildOptions): Promise<{ bytes: number }> {
  const named = path.resolve(root, options.out)
  // A link stays one, to the folder that is replaced.
  const folder = await fs.realpath(named).catch(() => named)
  await reserveSite(root, folder)
  await writeSite(root, folder, options)
  return { bytes: await sizeOf(folder) }
}

/**
 * Where the sites lie that the project builds for its own use, with the notes and without. The one in `dist/` is its
 * author’s, who may have built it for another place: it is read where it will do, and never written.
 */
const OWN = { with: 'node_modules/.cache/sourced-figures/site', without: 'node_modules/.cache/sourced-figures/site-without-notes' }

/** Folders of all sites that {@link ensureBuilt} may find. */
export function builtSites(root: string): string[] {
  return ['dist', OWN.with, OWN.without].map(folder => path.join(root, folder))
}

/**
 * A built site of the talk as it is now, built anew where a source has changed since. Safe to call from two processes at
 * once.
 *
 * @param root the project’s folder
 * @param options
 * @param options.notes true where the notes are needed; false where they must not be there; either will do where it is left out
 * @param options.say told what takes seconds: a build, or that another one is waited for
 * @throws {ExportError} with Slidev’s complaint, where the build fails
 */
export async function ensureBuilt(root: string, { notes, say = () => {} }: { notes?: boolean, say?: (line: string) => void } = {}): Promise<BuiltSite> {
  return await exclusively(root, say, async () => {
    const sources = fingerprint(root)
    const usable = (stamp: BuildStamp | undefined): stamp is BuildStamp =>
      stamp !== undefined && stamp.routerMode === 'history' && (notes === undefined || stamp.notes === notes) && stamp.sources === sources
    for (const dist of builtSites(root)) {
      const stamp = readStamp(dist)
      if (usable(stamp))
        return { dist, stamp, fresh: false }
    }
    say('Building the site …')
    const withNotes = notes ?? true
    const dist = path.join(root, withNotes ? OWN.with : OWN.without)
    // Slides are asked for by their addresses here, which another mode of the talk’s own would not know.
    await writeSite(root, dist, { withNotes, base: '/', routerMode: 'history' })
    const made = readStamp(dist)
    if (!made)
      throw new ExportError(`The build left no stamp in ${dist}: does the talk use the addon?`)
    return { dist, stamp: made, fresh: true }
  })
}
