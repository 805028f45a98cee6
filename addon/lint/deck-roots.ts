import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const CLIENT = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

interface PackageJson { slidev?: { addons?: unknown, defaults?: Record<string, unknown> } }

function packageJson(folder: string): PackageJson {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as PackageJson : {}
}

/** A folder and those that it lies in, from the innermost. */
function upwards(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...upwards(above)]
}

/** The folder of an installed package; undefined where there is none. */
function packageFolder(name: string, from: string): string | undefined {
  const found = [...upwards(from), ...upwards(CLIENT)].map(folder => join(folder, 'node_modules', name)).find(folder => existsSync(join(folder, 'package.json')))
  return found && realpathSync(found)
}

/** The folder of a theme or an addon, by the rules of Slidev; undefined where there is none. `beside` is what a relative path starts from. */
function folderOf(kind: 'theme' | 'addon', name: string, { root, from, beside }: { root: string, from: string, beside: string }): string | undefined {
  if (name === 'none')
    return undefined
  if (name.startsWith('/'))
    return name
  if (name.startsWith('@/'))
    return resolve(root, name.slice(2))
  if (name.startsWith('.') || (!name.startsWith('@') && name.includes('/')))
    return resolve(beside, name)
  const names = name.startsWith('@') ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
  return names.map(each => packageFolder(each, from)).find(Boolean)
}

/** Where Slidev looks for the layouts and components of a deck. */
export interface DeckRoots {
  /** Slidev’s own client. */
  client: string
  /** The theme and the addons, also those that addons bring along. What is not installed is left out: Slidev itself says so. */
  installed: string[]
  /** The project’s folder. */
  project: string
}

/** The folders of a deck in the order in which Slidev looks: a later one has the last word. */
export function foldersOf({ client, installed, project }: DeckRoots): string[] {
  return [...new Set([client, ...installed, project])]
}

/**
 * Finds theme and addons of a deck as Slidev does.
 *
 * @param project the project’s folder
 * @param headmatter of the deck
 */
export function deckRoots(project: string, headmatter: Readonly<Record<string, unknown>>): DeckRoots {
  const theme = folderOf('theme', headmatter.theme === null ? 'none' : String(headmatter.theme || 'default'), { root: project, from: project, beside: project })
  const installed = new Set<string>(theme ? [theme] : [])

  function add(addons: unknown, from: string): void {
    for (const name of Array.isArray(addons) ? addons.map(String) : []) {
      // Slidev takes the folder that names an addon for a file: a relative path starts beside it.
      const folder = folderOf('addon', name, { root: project, from, beside: dirname(from) })
      if (!folder || installed.has(folder))
        continue
      installed.add(folder)
      add(packageJson(folder).slidev?.addons, folder)
    }
  }

  const config = { ...theme && packageJson(theme).slidev?.defaults, ...headmatter.config as object | undefined, ...headmatter } as { addons?: unknown }
  add(config.addons, project)
  const own = upwards(project).find(folder => existsSync(join(folder, 'package.json')))
  if (own)
    add(packageJson(own).slidev?.addons, project)
  return { client: CLIENT, installed: [...installed], project }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** Paths of all files and folders below a folder, from there; none where it is not there. */
export function pathsBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
}

/** The icon sets that are installed where Slidev looks for icons: `mdi` for `@iconify-json/mdi`, or all of `@iconify/json`. */
export function iconSets(roots: DeckRoots): Set<string> {
  const places = new Set(foldersOf(roots).flatMap(upwards).map(folder => join(folder, 'node_modules')))
  return new Set([...places].flatMap(place => [
    ...namesIn(join(place, '@iconify-json')),
    ...namesIn(join(place, '@iconify/json/json')).map(file => file.replace(/\.json$/, '')),
  ]))
}

/** Keys of frontmatter that the theme, an addon or the project reads for itself (`$frontmatter.key`, `$slidev.configs.key`). */
export function frontmatterRead({ installed, project }: DeckRoots): Set<string> {
  const files = [...installed, project].flatMap(root => [
    ...namesIn(root).map(file => join(root, file)),
    ...['components', 'layouts', 'setup'].map(name => join(root, name)).flatMap(folder => pathsBelow(folder).map(file => join(folder, file))),
  ]).filter(file => /\.(?:vue|ts)$/.test(file))
  return new Set(files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\b(?:frontmatter|configs)(?:\?|\.value)*\.(\w+)/g)].map(match => match[1]!)))
}
