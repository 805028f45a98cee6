import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ADDON, ADDON_ROOT } from '../../root'

/** The example that the machine’s tests run on. */
export const EXAMPLE = path.join(ADDON_ROOT, 'example')

/** The project that the machine is part of: its packages are here. */
export const PROJECT = path.dirname(ADDON_ROOT)

const LEFT_OUT = /^(?:node_modules|dist|exports|coverage|\.git|\.preview.*)$/

/** A copy of a talk to spoil and mend. */
export interface TalkCopy {
  root: string
  /** Absolute path of a file in the copy. */
  at: (file: string) => string
  read: (file: string) => string
  write: (file: string, content: string) => void
  /** Replaces the first occurrence of a text; throws where it is not there. Returns what puts the file back as it was. */
  edit: (file: string, from: string, to: string) => () => void
  remove: () => void
}

/**
 * Links the packages of the project one by one, so that caches which tools keep in `node_modules` are the folder’s own.
 * A folder that has a machine of its own gets that one: with another’s beside it, it would have two.
 */
export function linkPackages(root: string, without: readonly string[] = []): void {
  mkdirSync(path.join(root, 'node_modules'))
  const own = path.join(root, 'addon')
  for (const name of readdirSync(path.join(PROJECT, 'node_modules')).filter(name => !/^\.(?!bin$)/.test(name) && !without.includes(name)))
    symlinkSync(name === ADDON && existsSync(own) ? own : path.join(PROJECT, 'node_modules', name), path.join(root, 'node_modules', name), 'junction')
}

/**
 * Copies a talk to the temporary directory, since a dev server sees no change below `node_modules`.
 *
 * @param from folder of the talk: the example where it is left out
 * @param files written over what is copied, by path
 */
export function copyTalk(from = EXAMPLE, files: Readonly<Record<string, string>> = {}): TalkCopy {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'talk-copy-')))
  for (const name of readdirSync(from).filter(name => !LEFT_OUT.test(name)))
    cpSync(path.join(from, name), path.join(root, name), { recursive: true, filter: file => !/[/\\](?:node_modules|dist|exports)$/.test(file) })
  linkPackages(root)

  const at = (file: string) => path.join(root, file)
  const read = (file: string) => readFileSync(at(file), 'utf8')
  function write(file: string, content: string): void {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), content)
  }
  function edit(file: string, from: string, to: string): () => void {
    const before = read(file)
    if (!before.includes(from))
      throw new Error(`${file} has no ${JSON.stringify(from)}`)
    write(file, before.replace(from, () => to))
    return () => write(file, before)
  }
  for (const [file, content] of Object.entries(files))
    write(file, content)
  return { root, at, read, write, edit, remove: () => rmSync(root, { recursive: true, force: true }) }
}
