import type { Plugin } from 'vite'
import type { StandingErrors } from './standing-errors'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkDeck } from '../lint/deck'
import { loadTalk } from './load-talk'

const SERVING = Symbol.for('talk:serving')
const state = globalThis as { [SERVING]?: true }

/** True while the dev server has not come up: a deck with mistakes is then let in, so that the author sees them in the browser. */
export function opensServer(mode: string | undefined): boolean {
  return mode === 'dev' && !state[SERVING]
}

/** Runs the deck’s check. Returns what was thrown, or undefined for a sound deck. */
async function deckError(deck: string): Promise<Error | undefined> {
  try {
    checkDeck(readFileSync(deck, 'utf8'), deck, await loadTalk(dirname(deck)))
    return undefined
  }
  catch (error) {
    return error as Error
  }
}

/**
 * Shows in the overlay what was wrong in the deck when the server started, until it is mended. Later mistakes are
 * refused by the preparser. Stands behind the plugins that read a changed deck.
 *
 * @param deck absolute path of the slides
 * @param errors where mistakes are shown
 */
export function deckAtStart(deck: string, errors: StandingErrors): Plugin {
  return {
    name: 'talk:deck-at-start',
    apply: 'serve',
    async configureServer({ config, httpServer }) {
      state[SERVING] = true
      httpServer?.once('close', () => delete state[SERVING])
      const error = await deckError(deck)
      if (!error)
        return
      config.logger.error(error.message)
      errors.set('deck', { message: error.message, stack: '', plugin: 'talk:deck-at-start' })
    },
    hotUpdate: {
      order: 'post',
      handler({ file }) {
        if (!errors.has('deck') || this.environment.name !== 'client' || !file.endsWith('.md'))
          return undefined
        errors.set('deck', undefined)
        this.environment.hot.send({ type: 'full-reload' })
        return []
      },
    },
  }
}
