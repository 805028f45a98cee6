import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from '@slidev/parser'
import { lastOfTalk } from '../addon/evidence/talk-end'

/** The slides of the deck, as they are written. */
export const { slides } = parseSync(readFileSync('slides.md', 'utf8'), path.resolve('slides.md'))

/** The number of the talk’s last slide; those to spare and the what-ifs stand behind it. */
export const last = lastOfTalk(slides.map(({ frontmatter }, i) => ({ no: i + 1, meta: { layout: frontmatter.layout } })))
