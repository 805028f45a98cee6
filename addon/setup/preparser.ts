import { dirname } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { opensServer } from '../vite/first-deck'

/** Reads the data, which may not even load: a server that starts shows that in the browser. */
async function loadTools(root: string) {
  const [{ checkDeck }, text, { loadTalk }, { lookupIn }, { figuresOf, recordsOf }] = await Promise.all([import('../lint/deck'), import('./figures-in-text'), import('../vite/load-talk'), import('../model/lookup'), import('../model/talk')])
  const talk = await loadTalk(root)
  const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: recordsOf(talk, 'event') })
  return {
    checkDeck: (markdown: string, filepath: string) => checkDeck(markdown, filepath, talk),
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
  let checked = false
  return tools
    ? [{
        name: 'figures-in-text',
        transformRawLines(lines) {
          // The deck comes first, and with it all files that it takes slides from: Slidev drops a slide of those that fails.
          if (!opens && !checked)
            tools.checkDeck(lines.join('\n'), filepath)
          checked = true
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
