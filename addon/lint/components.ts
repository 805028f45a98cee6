import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { ADDON_ROOT } from '../root'
import { closest } from './closest'

const require = createRequire(import.meta.url)

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
    const name = basename(file, '.vue')
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

/** Names of every component that a slide can use: the project's, the addon's, Slidev's own, and those of Vue and its router. */
export function knownComponents(root: string): Set<string> {
  const builtin = join(dirname(require.resolve('@slidev/client/package.json')), 'builtin')
  return new Set([
    ...[...componentFiles(ADDON_ROOT), ...componentFiles(root)].map(file => basename(file, '.vue')),
    ...readdirSync(builtin).filter(file => /^[A-Z]\w*\.(?:vue|ts)$/.test(file)).map(file => file.replace(/\.\w+$/, '')),
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
