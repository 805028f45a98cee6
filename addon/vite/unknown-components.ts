import type { Plugin } from 'vite'
import type { DeckRoots } from '../lint/deck-roots'
import { readFileSync } from 'node:fs'
import { knownComponents, unknownComponent } from '../lint/components'
import { positionAt } from '../lint/lost-content'

const COMPONENT = /^(?!.*\/node_modules\/).*\.vue$/
const RESOLVED_LATER = /resolveComponent\("([^"]+)"\)/g

/**
 * Refuses a component that uses a component nobody has: Vue only warns, and nothing is shown there. For slides the check
 * of the deck does the same. Stands behind the plugin that imports components by name.
 */
export function unknownComponents(roots: DeckRoots): Plugin {
  return {
    name: 'talk:unknown-components',
    enforce: 'post',
    transform: {
      filter: { id: COMPONENT, code: 'resolveComponent(' },
      handler(code, file) {
        const known = knownComponents(roots)
        for (const [, name] of code.matchAll(RESOLVED_LATER)) {
          const message = unknownComponent(name!, known)
          if (!message)
            continue
          const text = readFileSync(file, 'utf8')
          const { line, column } = positionAt(text, Math.max(0, text.search(new RegExp(`<${name}(?![\\w-])`))))
          this.error({ message: `${message} (${file}:${line}:${column})`, id: file, loc: { file, line, column } })
        }
      },
    },
  }
}
