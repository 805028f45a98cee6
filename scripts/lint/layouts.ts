import type { SFCDescriptor } from '@vue/compiler-sfc'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileScript, parse } from '@vue/compiler-sfc'

const require = createRequire(import.meta.url)

/** One prop of a layout, which a slide sets in its frontmatter. */
export interface LayoutProp {
  name: string
  required: boolean
}

/** The file of every layout by name: Slidev's own, the theme's over them, the project's over both. */
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
  for (const folder of [...roots, root].map(place => join(place, 'layouts')).filter(existsSync)) {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.vue')))
      layouts.set(file.slice(0, -'.vue'.length), join(folder, file))
  }
  return layouts
}

function propsOf(descriptor: SFCDescriptor): LayoutProp[] {
  if (!descriptor.scriptSetup)
    return []
  const { bindings = {}, content } = compileScript(descriptor, { id: 'layout' })
  return Object.keys(bindings).filter(name => bindings[name] === 'props').map(name => ({
    name,
    // what the compiler writes for a prop that has neither a question mark nor a default
    required: new RegExp(`\\b${name}: \\{[^}]*required: true`).test(content) && !content.includes('mergeDefaults'),
  }))
}

/** The props that a layout declares with `defineProps`. Takes the path of its `.vue` file. */
export function layoutProps(file: string): LayoutProp[] {
  return propsOf(parse(readFileSync(file, 'utf8'), { filename: file }).descriptor)
}
