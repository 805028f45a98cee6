import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'

/** Components that are registered with the app and thus resolved when a slide is shown. */
const REGISTERED = new Set(['RouterLink', 'router-link', 'RouterView', 'router-view'])
const SOURCE = /^(?!.*\/node_modules\/).*(?:\.vue|__slidev_\d+\.md)(?:\?|$)/
const RESOLVED_LATER = /resolveComponent\("([^"]+)"\)/g

/** Names that compiled Vue code leaves to be resolved at run time, though nothing is registered under them. */
export function unresolvedComponents(code: string): string[] {
  return [...new Set([...code.matchAll(RESOLVED_LATER)].map(match => match[1]!))].filter(name => !REGISTERED.has(name))
}

/** The first place of a tag in a text, counted from one; the first character where it is not found. */
export function placeOfTag(text: string, name: string): { line: number, column: number } {
  const lines = text.split('\n')
  const tag = new RegExp(`<${name}(?![\\w-])`)
  const line = lines.findIndex(text => tag.test(text))
  return line < 0 ? { line: 1, column: 1 } : { line: line + 1, column: lines[line]!.search(tag) + 1 }
}

/**
 * Refuses a slide or component that uses a component nobody has: Vue only warns, and the slide shows nothing there.
 * Stands behind the plugin that imports components by name.
 */
export function unknownComponents(): Plugin {
  return {
    name: 'talk:unknown-components',
    enforce: 'post',
    transform: {
      filter: { id: SOURCE, code: 'resolveComponent(' },
      handler(code, id) {
        const [name] = unresolvedComponents(code)
        if (name === undefined)
          return
        const file = id.replace(/__slidev_\d+\.md.*$|\?.*$/, '')
        const { line, column } = placeOfTag(readFileSync(file, 'utf8'), name)
        this.error({ message: `there is no component <${name}> (${file}:${line}:${column})`, id: file, loc: { file, line, column } })
      },
    },
  }
}
