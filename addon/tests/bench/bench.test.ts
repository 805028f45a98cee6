import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { plainSlides, repeatSlides } from '../../bench/decks'
import { parseBenchOptions } from '../../bench/options'
import { compare, isMet, table } from '../../bench/result'
import { UsageError } from '../../print/options'

describe('the options of the bench', () => {
  it('runs every part where none is named', () => {
    expect(parseBenchOptions([])).toEqual(['data', 'export', 'size', 'growth', 'plain', 'scenario'])
  })

  it('runs the named parts, each once, in the order of the table', () => {
    expect(parseBenchOptions(['--only', 'size, export,size'])).toEqual(['export', 'size'])
  })

  it.each([
    [['--only', 'speed'], /one or more of data, export, size, growth, plain.*not “speed”/],
    [['--only', ''], /one or more of data, export, size, growth, plain/],
    [['--parts', 'size'], /--parts[\s\S]*Usage: npm run bench -- \[options\][\s\S]*--only/],
    [['size'], /size[\s\S]*Usage: npm run bench/],
  ])('says of %j what is allowed', (args, message) => {
    expect(() => parseBenchOptions(args)).toThrow(UsageError)
    expect(() => parseBenchOptions(args)).toThrow(message)
  })
})

describe('what the bench says', () => {
  const met = compare('export', 'ours beside theirs', 's', 3, 12, 0.35)
  const missed = compare('size', 'vectors beside bitmaps', 'kB', 40, 100, 0.3)

  it('holds the ratio against the goal where there is one, else the value', () => {
    expect(met.ratio).toBe(0.25)
    expect([isMet(met), isMet(missed)]).toEqual([true, false])
    expect(isMet({ part: 'data', name: 'all of it', unit: 'ms', ours: 101, goal: 100 })).toBe(false)
    expect(isMet(compare('plain', 'build', 's', 3, 1))).toBeUndefined()
  })

  it('shows a missed goal as missed, in the line of its measure', () => {
    const [, first, second] = table([met, missed]).split('\n')
    expect(first).toMatch(/ours beside theirs\s+3 s\s+12 s\s+0\.25\s+≤ 0\.35\s+met$/)
    expect(second).toMatch(/vectors beside bitmaps\s+40 kB\s+100 kB\s+0\.4\s+≤ 0\.3\s+MISSED$/)
  })
})

describe('the decks of the bench', () => {
  const DECK = `---
theme: default
title: One
layout: cover
section: The first
---

# One

<!-- A note. -->

---
layout: picture
clicks: 2
---

# Two

Words

---
layout: picture
---

# Three

---
src: ./more.md
---
`

  it('repeats the first slides with their layout and clicks, without notes, under one head of the deck', () => {
    const { slides } = parseSync(repeatSlides(DECK, 2, 3), 'slides.md')
    expect(slides.map(({ title }) => title)).toEqual(['One', 'Two', 'One', 'Two', 'One', 'Two'])
    expect(slides.filter(({ note }) => note)).toEqual([])
    expect(slides[0]!.frontmatter).toMatchObject({ theme: 'default', title: 'One', layout: 'cover' })
    expect(slides[2]!.frontmatter).toEqual({ layout: 'cover', section: 'The first' })
    expect(slides[5]!.frontmatter).toEqual({ layout: 'picture', clicks: 2 })
  })

  it('passes over slides that stand in another file, which would be empty', () => {
    const { slides } = parseSync(repeatSlides(DECK, 24, 2), 'slides.md')
    expect(slides.map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'One', 'Two', 'Three'])
  })

  it('makes a plain deck of as many slides as asked for, with a chart on each but the first', () => {
    const { slides } = parseSync(plainSlides(7), 'slides.md')
    expect(slides).toHaveLength(7)
    expect(slides[6]!.title).toBe('Headline of slide 7')
    expect(slides.map(({ content }) => content.includes('<PlainChart'))).toEqual([false, ...Array.from({ length: 6 }).fill(true)])
  })
})
