import { describe, expect, it } from 'vitest'
import { last, slides } from '../deck'

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
/** The minutes of a slide, by which a talk may be longer than planned before time must be taken from another. */
const A_SLIDE = 1

const notes = slides
  .slice(0, last)
  .map((slide, i) => ({ no: i + 1, note: (slide.note ?? '').trim(), clicks: Number(slide.frontmatter.clicks ?? 0) }))
  .map(({ note, ...slide }) => {
    const [first = '', ...rest] = note.split('\n')
    const [, time = '', short = ''] = first.match(/^Time: ([a-z ]+)\. Short version: ([a-z ]+)\.$/) ?? []
    const spoken = rest.join(' ')
    return { ...slide, first, time, short, marks: spoken.split('[click]').length - 1, words: spoken.replaceAll('[click]', '').replace(/<(?:Fig|When)[^>]*>/g, 'a figure').split(/\s+/).filter(Boolean).length }
  })

describe('the notes', () => {
  it.each(notes)('of slide $no say how long they take, in the long talk and the short one', ({ no, first, time, short }) => {
    expect(
      time in MINUTES && short in MINUTES,
      `slide ${no}: the first line of its notes is “${first}”; it must be “Time: …. Short version: ….”, each one of ${Object.keys(MINUTES).join(', ')}`,
    ).toBe(true)
  })

  it.each(notes)('of slide $no can be said aloud in their time', ({ time, words }) => {
    expect(words).toBeLessThanOrEqual(MINUTES[time]! * PACE * 1.3)
  })

  it.each(notes)('of slide $no mark every click', ({ clicks, marks }) => {
    expect(marks).toBe(clicks)
  })

  it.each([['half an hour', 'time', 30], ['ten minutes in the short version', 'short', 10]] as const)('add up to %s, a slide more or less', (_, key, minutes) => {
    const sum = notes.reduce((total, note) => total + MINUTES[note[key]]!, 0)
    expect(sum, 'too long: take the time from another slide, or give one the layout “spare”').toBeLessThanOrEqual(minutes + A_SLIDE)
    expect(sum, 'too short').toBeGreaterThan(minutes - 3 * A_SLIDE)
  })
})
