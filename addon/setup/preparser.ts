import { definePreparserSetup } from '@slidev/types'
import { opensServer } from '../vite/first-deck'

/** Both read the data, which may not even load: a server that starts shows that in the browser. */
async function loadTools() {
  const [{ checkDeck }, text] = await Promise.all([import('../lint/deck'), import('./figures-in-text')])
  return { checkDeck, ...text }
}

/** Refuses a deck with mistakes that Slidev would pass over, and writes figures out in notes and titles. */
export default definePreparserSetup(async ({ filepath, mode }) => {
  const opens = opensServer(mode)
  const tools = await loadTools().catch((error: unknown) => {
    if (!opens)
      throw error
  })
  return tools
    ? [{
        name: 'figures-in-text',
        transformRawLines(lines) {
          if (!opens)
            tools.checkDeck(lines.join('\n'), filepath)
        },
        async transformSlide(content, frontmatter) {
          const title = tools.titleWithFigures(content, frontmatter)
          if (title !== undefined)
            frontmatter.title = title
          return undefined
        },
        async transformNote(note) {
          return note === undefined ? undefined : tools.noteWithFigures(note)
        },
      }]
    : []
})
