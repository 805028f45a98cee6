import type { DeckRoots } from './deck-roots'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { closest } from './closest'

export const TYPES_FILE = 'components/components.d.ts'

/** The project's components, as Slidev finds them: every `.vue` below `components/`, known by its file name. */
export function componentFiles(root: string): string[] {
  const folder = join(root, 'components')
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter(file => file.endsWith('.vue'))
    .map(file => `components/${file.replaceAll('\\', '/')}`)
    .sort()
}

/**
 * The declaration that makes components known to templates and slides, as text for `components/components.d.ts`.
 * Takes paths from the root; throws where two files have one name, since Slidev would take either.
 */
export function componentTypes(files: readonly string[]): string {
  const byName = new Map<string, string>()
  for (const file of files) {
    const name = componentName(file)
    const other = byName.get(name)
    if (other)
      throw new Error(`two components have the name ${name}: ${other} and ${file}`)
    byName.set(name, file)
  }
  const lines = [...byName].sort(([a], [b]) => a < b ? -1 : 1).map(([name, file]) => `    ${name}: typeof import('../${file}').default`)
  return `// Written by \`npm run typecheck\`.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
${lines.join('\n')}
  }
}
`
}

/** `v-click-gap` and `VClickGap` are one component: the name as its file has it. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What Slidev takes for a component below `components/` of a theme or an addon; in a project only `.vue` files are. */
const ANY_COMPONENT = /\.(?:vue|md|[jt]sx?)$/

/** The name by which a template knows a component’s file. */
function componentName(file: string): string {
  const { dir, name } = parse(file)
  return pascalCase(name === 'index' ? basename(dir) : name)
}

/** The components of a theme or an addon, by name. */
function componentsOf(root: string): string[] {
  const folder = join(root, 'components')
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter(file => ANY_COMPONENT.test(file) && !file.endsWith('.d.ts'))
    .map(file => componentName(join(folder, file)))
}

/** The components that a project, a theme or an addon tells Vue of when it is set up (`app.component('Name', …)`). */
function registeredIn(root: string): string[] {
  const folder = join(root, 'setup')
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter(file => /\.m?[jt]s$/.test(file))
    .flatMap(file => [...readFileSync(join(folder, file), 'utf8').matchAll(/\.component\(\s*['"]([\w-]+)['"]/g)].map(match => pascalCase(match[1]!)))
}

/** Names of every component that a slide can use: the project's, the theme's, those of addons, Slidev's own, and those of Vue and its router. */
export function knownComponents({ client, installed, project }: DeckRoots): Set<string> {
  return new Set([
    ...installed.flatMap(componentsOf),
    ...componentFiles(project).map(componentName),
    ...[...installed, project].flatMap(registeredIn),
    ...readdirSync(join(client, 'builtin')).filter(file => /^[A-Z]\w*\.(?:vue|ts)$/.test(file)).map(file => file.replace(/\.\w+$/, '')),
    'Component',
    'KeepAlive',
    'RouterLink',
    'RouterView',
    'Slot',
    'Suspense',
    'Teleport',
    'Transition',
    'TransitionGroup',
  ])
}

/** What to say where a template uses a component that nobody has; undefined for one that is known. */
export function unknownComponent(name: string, known: ReadonlySet<string>): string | undefined {
  return known.has(pascalCase(name)) ? undefined : `there is no component <${name}>; the closest is <${closest(pascalCase(name), known, 1)[0]}>`
}

/** Brings `components/components.d.ts` up to date, where a project has components; returns true where it had to be written. */
export function updateComponentTypes(root: string): boolean {
  const path = join(root, TYPES_FILE)
  const files = componentFiles(root)
  const [found, wanted] = [existsSync(path) ? readFileSync(path, 'utf8') : undefined, componentTypes(files)]
  if (found === wanted || (found === undefined && files.length === 0))
    return false
  writeFileSync(path, wanted)
  return true
}
