import type { SlidevPreparserExtension } from '@slidev/types'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkDeck, sourcesOfDeck } from '../lint/deck'
import { lookupIn } from '../model/lookup'
import { figuresOf, recordsOf } from '../model/talk'
import { noteWithFigures, titleWithFigures } from '../setup/figures-in-text'
import { opensServer } from './deck-at-start'
import { loadTalk, loadTalkToBuild } from './load-talk'

/** True for the text of a file that the deck takes slides from. */
function isTaken(markdown: string, filepath: string): boolean {
  return sourcesOfDeck(filepath).some(file => readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === markdown)
}

/**
 * Refuses a deck with mistakes, and writes figures out in notes and titles.
 *
 * @param deck
 * @param deck.filepath absolute path of the slides
 * @param deck.mode what Slidev is asked for
 * @throws what the data throw when they are loaded, but for a server that starts: that shows it in the browser
 */
export async function figuresInDeck({ filepath, mode }: { filepath: string, mode?: string }): Promise<SlidevPreparserExtension[]> {
  const opens = opensServer(mode)
  const root = dirname(filepath)
  const talk = await (mode === 'build' ? loadTalkToBuild(root) : loadTalk(root)).catch((error: unknown) => {
    if (!opens)
      throw error
  })
  if (!talk)
    return []
  const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: recordsOf(talk, 'event') })
  return [{
    name: 'figures-in-text',
    transformRawLines(lines) {
      // Slidev drops a slide that fails in a file which the deck takes slides from: those are checked with the deck.
      const text = lines.join('\n')
      if (!opens && !isTaken(text, filepath))
        checkDeck(text, filepath, talk)
    },
    async transformSlide(content, frontmatter) {
      const title = titleWithFigures(content, frontmatter, lookup)
      if (title !== undefined)
        frontmatter.title = title
      return undefined
    },
    async transformNote(note) {
      return note === undefined ? undefined : noteWithFigures(note, lookup, mode !== 'export')
    },
  }]
}
