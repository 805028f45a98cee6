import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const LEFT_OUT = /^(?:node_modules|dist|exports|coverage|\.git|\.preview.*)$/

/** A copy of this project to spoil and mend. */
export interface ProjectCopy {
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
 * Copies the project to the temporary directory: a dev server sees no change below `node_modules`. Packages are linked
 * one by one, so that caches which tools keep in `node_modules` are the copy’s own.
 */
export function copyProject(): ProjectCopy {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'talk-copy-')))
  for (const name of readdirSync(ROOT).filter(name => !LEFT_OUT.test(name)))
    cpSync(path.join(ROOT, name), path.join(root, name), { recursive: true })
  mkdirSync(path.join(root, 'node_modules'))
  for (const name of readdirSync(path.join(ROOT, 'node_modules')).filter(name => !/^\.(?!bin$)/.test(name)))
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(root, 'node_modules', name), 'junction')

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
  return { root, at, read, write, edit, remove: () => rmSync(root, { recursive: true, force: true }) }
}
