import type { Plugin } from 'vite'
import type { StandingErrors } from './standing-errors'

/** Slidev does not look for layouts again within two seconds: a slide that is compiled meanwhile would do without the new one. */
const LAYOUTS_KEPT = 2_100
const SOON = 20

/**
 * Has the deck, and all that waits, looked at once more when a file comes or goes while a mistake stands: a component, a
 * picture or a layout may have been all that was missing, and then the author has nothing left to save.
 *
 * @param deck absolute path of the slides
 * @param errors where mistakes are shown
 */
export function lookAgain(deck: string, errors: StandingErrors): Plugin {
  return {
    name: 'talk:look-again',
    apply: 'serve',
    configureServer({ watcher }) {
      let soon: NodeJS.Timeout | undefined
      let wait = SOON
      for (const event of ['add', 'unlink'] as const) {
        watcher.on(event, (file: string) => {
          if (!errors.has('vite', 'deck', 'file'))
            return
          // Once for all files that come together, and when whoever looks for components has heard of them.
          clearTimeout(soon)
          wait = /[/\\]layouts[/\\]/.test(file) ? LAYOUTS_KEPT : wait
          soon = setTimeout(() => {
            wait = SOON
            watcher.emit('change', deck)
          }, wait)
        })
      }
    },
  }
}
