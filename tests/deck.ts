import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from '@slidev/parser'
import { lastOfTalk } from '../addon/evidence/talk-end'

/** The slides of the deck, as they are written. */
export const { slides } = parseSync(readFileSync('slides.md', 'utf8'), path.resolve('slides.md'))

/** The number of the talk’s last slide; those to spare and the what-ifs stand behind it. */
export const last = lastOfTalk(slides.map(({ frontmatter }, i) => ({ no: i + 1, meta: { layout: frontmatter.layout } })))

/** The parts of each note that no figure stands in and that are long enough to be known again, letter by letter. */
export const notes = slides.map(({ note = '' }) => note.replace(/^Time:.*$|^\(.*\)$/gm, '').split(/<[^>]*>|\[click\]|[\n.:,;“”"’']/).map(part => part.trim()).filter(part => part.length > 40))

/** One part of each note: what a build with notes would have. */
export const spoken = notes.flatMap(parts => parts.slice(0, 1))
