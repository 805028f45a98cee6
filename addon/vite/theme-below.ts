import type { Plugin } from 'vite'

const THEME_CSS = /@slidev\/(?:theme-default|client)\/styles\/[\w-]+\.css(?:\?|$)/

/** Takes the weight of its layout class out of the theme's selectors: `.slidev-layout td` weighs no more than `td`. */
export function withoutLayoutWeight(css: string): string {
  return css.replace(/(?<!:where\()\.slidev-layout(?![\w-])/g, ':where(.slidev-layout)')
}

/**
 * Lets every style of the project win over the theme's, whatever order a build puts them in: in one file for all, the
 * theme comes last.
 */
export function themeBelow(): Plugin {
  return {
    name: 'talk:theme-below',
    enforce: 'pre',
    transform: {
      filter: { id: THEME_CSS },
      handler: css => ({ code: withoutLayoutWeight(css), map: null }),
    },
  }
}
