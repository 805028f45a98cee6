import type { SFCDescriptor } from '@vue/compiler-sfc'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileScript, parse } from '@vue/compiler-sfc'
import { ADDON_ROOT } from '../root'

const require = createRequire(import.meta.url)

/** One prop of a layout, which a slide sets in its frontmatter. */
export interface LayoutProp {
  name: string
  required: boolean
}

/** The file of every layout by name: Slidev's own, the theme's over them, then the addon's, then the project's. */
export function findLayouts(root: string, theme: string): Map<string, string> {
  const packages = ['@slidev/client', theme === 'none' ? '' : `@slidev/theme-${theme}`].filter(Boolean)
  const roots = packages.flatMap((name) => {
    try {
      return dirname(require.resolve(`${name}/package.json`))
    }
    catch {
      return [] // a theme from elsewhere: Slidev itself says so if it is missing
    }
  })
  const layouts = new Map<string, string>()
  for (const folder of [...roots, ADDON_ROOT, root].map(place => join(place, 'layouts')).filter(existsSync)) {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.vue')))
      layouts.set(file.slice(0, -'.vue'.length), join(folder, file))
  }
  return layouts
}

/** What a single-file component declares with `defineProps`. */
export function propsOf(descriptor: SFCDescriptor): LayoutProp[] {
  if (!descriptor.scriptSetup)
    return []
  const { bindings = {}, content } = compileScript(descriptor, { id: 'component' })
  // The compiler writes a prop declared by type on a line of its own; a variable may hide its name from the bindings.
  const typed = [...content.matchAll(/^ {4}"?(\w+)"?: \{ type: .*\brequired: (true|false)/gm)].map(([, name, required]) => ({ name: name!, required: required === 'true' }))
  const others = Object.keys(bindings).filter(name => bindings[name] === 'props' && !typed.some(prop => prop.name === name))
  return [...typed, ...others.map(name => ({ name, required: new RegExp(`\\b${name}: \\{[^}]*required: true`).test(content) }))]
}

/** The props that a layout declares with `defineProps`. Takes the path of its `.vue` file. */
export function layoutProps(file: string): LayoutProp[] {
  return propsOf(parse(readFileSync(file, 'utf8'), { filename: file }).descriptor)
}
