import { readFileSync } from 'node:fs'
import { parse } from '@slidev/parser'
import { describe, expect, it } from 'vitest'

const MINUTES: Record<string, number> = { 'three quarters of a minute': 0.75, 'one minute': 1, 'one minute and a quarter': 1.25, 'one minute and a half': 1.5 }

const deck = await parse(readFileSync('slides.md', 'utf8'), 'slides.md')
const slides = deck.slides
  .filter(slide => slide.frontmatter.src === undefined)
  .map((slide, i) => {
    const [first = '', ...rest] = (slide.note ?? '').trim().split('\n')
    return { no: i + 1, time: first.match(/^Time: ([a-z ]+)\./)?.[1] ?? '', short: /In the short version/.test(first), words: rest.join(' ').replace('[click]', '').replace(/<(?:Fig|When)[^>]*>/g, 'a figure').split(/\s+/).filter(Boolean).length }
  })

describe('the notes', () => {
  it.each(slides)('of slide $no say how long they take, in 60 to 150 words', ({ time, words }) => {
    expect(Object.keys(MINUTES)).toContain(time)
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(150)
  })

  it('add up to a talk of 25 to 30 minutes', () => {
    const minutes = slides.reduce((sum, { time }) => sum + MINUTES[time]!, 0)
    expect(minutes).toBeGreaterThanOrEqual(25)
    expect(minutes).toBeLessThanOrEqual(30)
  })

  it('mark the six slides that the short version does without', () => {
    expect(slides.filter(({ short }) => short)).toHaveLength(6)
  })
})
