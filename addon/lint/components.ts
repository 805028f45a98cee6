import type { DeckRoots } from './deck-roots'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { parseSync } from '@slidev/parser'
import { ADDON_ROOT } from '../root'
import { closest } from './closest'
import { deckRoots, iconSets, pathsBelow } from './deck-roots'

export const TYPES_FILE = 'components/components.d.ts'

/** The project's components, as Slidev finds them: every `.vue` below `components/`, known by its file name. */
export function componentFiles(root: string): string[] {
  return pathsBelow(join(root, 'components'))
    .filter(file => file.endsWith('.vue'))
    .map(file => `components/${file.replaceAll('\\', '/')}`)
    .sort()
}

/** What templates can use beyond the components of the project, of this addon and of Slidev. */
interface Beyond {
  components: readonly string[]
  iconSets: readonly string[]
}

/** Icon sets that Slidev brings along; `types/slidev.d.ts` declares them. */
const SLIDEV_ICONS = ['carbon', 'ph', 'svg-spinners']

/**
 * The declaration that makes components known to templates and slides, as text for `components/components.d.ts`.
 * Takes paths from the root; throws where two files have one name, since Slidev would take either. Components of a theme
 * and of other addons take what they like: what they are written in is not checked here.
 */
export function componentTypes(files: readonly string[], { components, iconSets }: Beyond = { components: [], iconSets: [] }): string {
  const byName = new Map<string, string>()
  for (const file of files) {
    const name = componentName(file)
    const other = byName.get(name)
    if (other)
      throw new Error(`two components have the name ${name}: ${other} and ${file}`)
    byName.set(name, file)
  }
  const types = new Map([
    ...components.map(name => [name, 'any'] as const),
    ...[...byName].map(([name, file]) => [name, `typeof import('../${file}').default`] as const),
  ])
  const lines = [
    ...iconSets.toSorted().map(set => `    [icon: \`${set}-\${string}\` | \`${pascalCase(set)}\${Capitalize<string>}\`]: FunctionalComponent<SVGAttributes>`),
    ...[...types].sort(([a], [b]) => a < b ? -1 : 1).map(([name, type]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${type}`),
  ]
  return `// Written by \`npm run typecheck\`.
${iconSets.length > 0 ? 'import type { FunctionalComponent, SVGAttributes } from \'vue\'\n' : ''}import 'vue'

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
  return pathsBelow(folder)
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

/** What the theme, other addons and icon sets of a deck bring to its templates. */
function beyondProject(root: string): Beyond {
  const deck = join(root, 'slides.md')
  const roots = deckRoots(root, existsSync(deck) ? parseSync(readFileSync(deck, 'utf8'), deck).slides[0]?.frontmatter ?? {} : {})
  const others = roots.installed.filter(folder => folder !== realpathSync(ADDON_ROOT))
  return {
    components: [...others.flatMap(componentsOf), ...[...others, root].flatMap(registeredIn)],
    iconSets: [...iconSets(roots)].filter(set => !SLIDEV_ICONS.includes(set)),
  }
}

/** Brings `components/components.d.ts` up to date, where there is anything to declare; returns true where it had to be written. */
export function updateComponentTypes(root: string): boolean {
  const path = join(root, TYPES_FILE)
  const files = componentFiles(root)
  const beyond = beyondProject(root)
  const [found, wanted] = [existsSync(path) ? readFileSync(path, 'utf8') : undefined, componentTypes(files, beyond)]
  if (found === wanted || (found === undefined && [files, beyond.components, beyond.iconSets].every(({ length }) => length === 0)))
    return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, wanted)
  return true
}
