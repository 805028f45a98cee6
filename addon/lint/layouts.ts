import type { SFCDescriptor } from '@vue/compiler-sfc'
import type { DeckRoots } from './deck-roots'
import { readFileSync } from 'node:fs'
import { join, parse as parsePath } from 'node:path'
import { compileScript, parse } from '@vue/compiler-sfc'
import { foldersOf, pathsBelow } from './deck-roots'

/** One prop of a layout, which a slide sets in its frontmatter. */
export interface LayoutProp {
  name: string
  required: boolean
}

/** The file of every layout by name: Slidev's own, the theme's over them, then those of addons, then the project's. */
export function findLayouts(roots: DeckRoots): Map<string, string> {
  const layouts = new Map<string, string>()
  for (const folder of foldersOf(roots).map(root => join(root, 'layouts'))) {
    for (const file of pathsBelow(folder).filter(name => /\.(?:vue|m?[jt]s)$/.test(name)))
      layouts.set(parsePath(file).name, join(folder, file))
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

/**
 * The props that a layout declares with `defineProps`; undefined where it declares them in another way, which only Vue
 * can tell, or by a type from elsewhere. Takes the path of its file.
 */
export function layoutProps(file: string): LayoutProp[] | undefined {
  if (!file.endsWith('.vue'))
    return undefined
  try {
    const { descriptor } = parse(readFileSync(file, 'utf8'), { filename: file })
    return descriptor.script && !descriptor.scriptSetup ? undefined : propsOf(descriptor)
  }
  catch {
    return undefined
  }
}
