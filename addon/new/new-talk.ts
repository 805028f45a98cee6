import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileTrouble } from '../print/errors'
import { UsageError } from '../print/options'
import { ADDON_ROOT } from '../root'

/** The title of the example, on its cover and in its head. */
const EXAMPLE_TITLE = 'What a Sunday is worth'

/** What a tool leaves behind, and what only concerns those who change the machine. */
const NOT_COPIED = new Set(['node_modules', 'dist', 'exports', '.slidev'])

/** Files of the project that know nothing of its talk. */
const TOOL_FILES = ['.editorconfig', '.gitignore', '.nvmrc', '.vscode', 'eslint.config.js', 'tsconfig.json', 'vitest.config.ts']

/** A name for package.json out of a title: `what-a-sunday-is-worth`. */
export function packageName(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return words.slice(0, 60).replace(/^-+|-+$/g, '') || 'talk'
}

type Package = Record<string, unknown> & { packages?: Record<string, Record<string, unknown>> }

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package

/** Refuses a project that has the machine as a package only: its package.json would start no talk that carries it along. */
function checkProject(project: string): void {
  const file = path.join(project, 'package.json')
  const { workspaces } = existsSync(file) ? readJson(file) : {}
  if (!Array.isArray(workspaces) || !workspaces.includes('addon'))
    throw new UsageError(`${project} does not carry this machine in addon/, as a workspace of its package.json: a new talk is made in a project that does, as every talk that was made by this command.`)
}

/** Refuses a folder that a talk cannot be written to. */
function checkFolder(folder: string, project: string): void {
  const inside = path.relative(project, folder)
  if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside)))
    throw new UsageError(`${folder} lies in this project: a talk of its own has a folder of its own, outside.`)
  if (!existsSync(folder))
    return
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file, not a folder.`)
  if (readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty, and nothing in it is to be lost.`)
}

function writeJson(file: string, content: Package): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}

/** Copies a folder, or a file, without what tools leave behind. */
function copy(from: string, to: string, without: readonly string[] = []): void {
  const left = new Set(without.map(name => path.join(from, name)))
  cpSync(from, to, { recursive: true, filter: file => !NOT_COPIED.has(path.basename(file)) && !left.has(file) && !file.endsWith('.tsbuildinfo') })
}

/**
 * Writes a talk that runs: the machine of this project, and the machine’s example to change step by step.
 *
 * @param project folder of this project: its tools and the versions of its packages are taken over
 * @param folder where to; it may be there if it is empty
 * @param title of the new talk
 * @throws {UsageError} for a project without the machine in its own addon/, and for a folder that cannot be used
 * @throws {ExportError} where it cannot be written; nothing is left behind
 */
export function newTalk(project: string, folder: string, title: string): void {
  checkProject(project)
  checkFolder(folder, project)
  const at = (file: string) => path.join(folder, file)
  const example = path.join(ADDON_ROOT, 'example')
  const name = packageName(title)
  let made: string | undefined
  try {
    made = mkdirSync(folder, { recursive: true })
    copy(ADDON_ROOT, at('addon'), ['tests'])
    copy(example, folder, ['package.json'])
    for (const file of TOOL_FILES.filter(file => existsSync(path.join(project, file))))
      copy(path.join(project, file), at(file))

    for (const file of ['slides.md', 'README.md']) {
      const text = readFileSync(at(file), 'utf8')
      writeFileSync(at(file), text.replace(`title: ${EXAMPLE_TITLE}`, () => `title: ${JSON.stringify(title)}`).replaceAll(`# ${EXAMPLE_TITLE}`, () => `# ${title.replaceAll('#', '\\#')}`))
    }
    const { license: _, ...manifest } = readJson(path.join(project, 'package.json'))
    writeJson(at('package.json'), { ...manifest, name, version: '0.1.0', description: title })
    const lock = readJson(path.join(project, 'package-lock.json'))
    const { license: __, ...own } = lock.packages?.[''] ?? {}
    writeJson(at('package-lock.json'), { ...lock, name, version: '0.1.0', packages: { ...lock.packages, '': { ...own, name, version: '0.1.0' } } })
  }
  catch (error) {
    // The folder was empty: half a talk in it would only be in the way of the next try.
    for (const written of made ? [made] : existsSync(folder) ? readdirSync(folder).map(at) : [])
      rmSync(written, { recursive: true, force: true })
    throw fileTrouble(error, folder)
  }
}
