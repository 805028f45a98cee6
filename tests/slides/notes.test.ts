import { readFileSync } from 'node:fs'
import { parse } from '@slidev/parser'
import { describe, expect, it } from 'vitest'

const MINUTES: Record<string, number> = {
  'skip': 0,
  'a quarter of a minute': 0.25,
  'half a minute': 0.5,
  'three quarters of a minute': 0.75,
  'one minute': 1,
  'one minute and a quarter': 1.25,
  'one minute and a half': 1.5,
}
/** Words that a person says in a minute, with breath. */
const PACE = 130

const deck = await parse(readFileSync('slides.md', 'utf8'), 'slides.md')
const notes = deck.slides
  .map((slide, i) => ({ no: i + 1, layout: String(slide.frontmatter.layout ?? ''), note: (slide.note ?? '').trim(), clicks: Number(slide.frontmatter.clicks ?? 0) }))
  .filter(({ layout }) => !['spare', 'scenario'].includes(layout))
  .map(({ note, ...slide }) => {
    const [first = '', ...rest] = note.split('\n')
    const [, time = '', short = ''] = first.match(/^Time: ([a-z ]+)\. Short version: ([a-z ]+)\.$/) ?? []
    const spoken = rest.join(' ')
    return { ...slide, time, short, marks: spoken.split('[click]').length - 1, words: spoken.replaceAll('[click]', '').replace(/<(?:Fig|When)[^>]*>/g, 'a figure').split(/\s+/).filter(Boolean).length }
  })

describe('the notes', () => {
  it.each(notes)('of slide $no say how long they take, in the long talk and the short one', ({ time, short }) => {
    expect(Object.keys(MINUTES)).toContain(time)
    expect(Object.keys(MINUTES)).toContain(short)
  })

  it.each(notes)('of slide $no can be said aloud in their time', ({ time, words }) => {
    expect(words).toBeLessThanOrEqual(MINUTES[time]! * PACE * 1.3)
  })

  it.each(notes)('of slide $no mark every click', ({ clicks, marks }) => {
    expect(marks).toBe(clicks)
  })

  it('add up to half an hour, and to ten minutes in the short version', () => {
    const sum = (key: 'time' | 'short') => notes.reduce((total, note) => total + MINUTES[note[key]]!, 0)
    expect(sum('time')).toBeLessThanOrEqual(30)
    expect(sum('time')).toBeGreaterThan(27)
    expect(sum('short')).toBeLessThanOrEqual(10)
    expect(sum('short')).toBeGreaterThan(8)
  })
})
