import { definePreparserSetup } from '@slidev/types'
import { checkDeck } from '../scripts/lint/deck'
import { noteWithFigures, titleWithFigures } from './figures-in-text'

/** Refuses a deck with mistakes that Slidev would pass over, and writes figures out in notes and titles. */
export default definePreparserSetup(({ filepath }) => [{
  name: 'figures-in-text',
  transformRawLines(lines) {
    checkDeck(lines.join('\n'), filepath)
  },
  async transformSlide(content, frontmatter) {
    const title = titleWithFigures(content, frontmatter)
    if (title !== undefined)
      frontmatter.title = title
    return undefined
  },
  async transformNote(note) {
    return note === undefined ? undefined : noteWithFigures(note)
  },
}])
