import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { opensServer } from '../vite/deck-at-start'

/** Reads the data, which may not even load: a server that starts shows that in the browser. */
async function loadTools(root: string) {
  const [{ checkDeck, sourcesOfDeck }, text, { loadTalk }, { lookupIn }, { figuresOf, recordsOf }] = await Promise.all([import('../lint/deck'), import('./figures-in-text'), import('../vite/load-talk'), import('../model/lookup'), import('../model/talk')])
  const talk = await loadTalk(root)
  const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: recordsOf(talk, 'event') })
  return {
    checkDeck: (markdown: string, filepath: string) => checkDeck(markdown, filepath, talk),
    /** True for the text of a file that the deck takes slides from. */
    isTaken: (markdown: string, filepath: string) => sourcesOfDeck(filepath).some(file => readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === markdown),
    titleWithFigures: (content: string, frontmatter: { title?: unknown }) => text.titleWithFigures(content, frontmatter, lookup),
    noteWithFigures: (note: string, answers: boolean) => text.noteWithFigures(note, lookup, answers),
  }
}

/** Refuses a deck with mistakes that Slidev would pass over, and writes figures out in notes and titles. */
export default definePreparserSetup(async ({ filepath, mode }) => {
  const opens = opensServer(mode)
  const tools = await loadTools(dirname(filepath)).catch((error: unknown) => {
    if (!opens)
      throw error
  })
  return tools
    ? [{
        name: 'figures-in-text',
        transformRawLines(lines) {
          // Slidev drops a slide that fails in a file which the deck takes slides from: those are checked with the deck.
          const text = lines.join('\n')
          if (!opens && !tools.isTaken(text, filepath))
            tools.checkDeck(text, filepath)
        },
        async transformSlide(content, frontmatter) {
          const title = tools.titleWithFigures(content, frontmatter)
          if (title !== undefined)
            frontmatter.title = title
          return undefined
        },
        async transformNote(note) {
          return note === undefined ? undefined : tools.noteWithFigures(note, mode !== 'export')
        },
      }]
    : []
})
