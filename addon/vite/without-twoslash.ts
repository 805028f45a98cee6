import type { Plugin } from 'vite'

const TWOSLASH = '@shikijs/vitepress-twoslash/client'
const NOTHING = '\0talk:without-twoslash'

/**
 * Takes Slidev’s pop-ups for types in code out of the talk, which shows no code: with floating-vue
 * 5.3 and later they report an error on every page.
 */
export function withoutTwoslash(): Plugin {
  return {
    name: 'talk:without-twoslash',
    enforce: 'pre',
    resolveId: id => id === TWOSLASH ? NOTHING : undefined,
    load: id => id === NOTHING ? 'export default () => {}' : undefined,
  }
}
