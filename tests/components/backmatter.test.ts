import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageOf, pagesOf } from '../../addon/backmatter/pages'
import { paginate } from '../../addon/backmatter/paginate'
import { SHEET } from '../../addon/backmatter/sheet'
import { backmatterMarkdown } from '../../addon/backmatter/slides'
import { backmatterJump, lastOfTalk, stopsAtEnd } from '../../addon/backmatter/talk-end'
import { linesOf, widthOf } from '../../addon/backmatter/text-lines'
import { disputes, figures, reports } from '../../data'

const size = { height: 100, heading: 20 }
const rows = (...heights: [number, string?][]) => heights.map(([height, group]) => ({ height, ...(group && { group }) }))
const shape = (pages: readonly unknown[][]) => pages.map(page => page.length)

describe('rows on pages', () => {
  it('fill a page to its last pixel, and not one further', () => {
    expect(shape(paginate(rows([50], [50], [1]), size))).toEqual([2, 1])
  })

  it('keep their order, even where a later one would have fitted', () => {
    expect(shape(paginate(rows([60], [50], [40]), size))).toEqual([1, 2])
  })

  it('leave room for the heading of a group that begins in the middle', () => {
    expect(shape(paginate(rows([40, 'a'], [40, 'b']), size))).toEqual([2]) // 40 + 20 + 40
    expect(shape(paginate(rows([41, 'a'], [40, 'b']), size))).toEqual([1, 1])
    expect(shape(paginate(rows([50, 'a'], [50, 'a']), size))).toEqual([2])
  })

  it('are refused where one fits no page', () => {
    expect(() => paginate(rows([101]), size)).toThrow(RangeError)
  })
})

describe('the lines of a text', () => {
  it('count as many as its words need', () => {
    const word = widthOf('nnnn', 10)
    expect(linesOf('nnnn', word, 10)).toBe(1)
    expect(linesOf('nnnn nnnn', word * 1.5, 10)).toBe(2)
    expect(linesOf('nnnn nnnn', word * 2.5, 10)).toBe(1)
  })

  it('never break at a no-break space, and break Chinese anywhere', () => {
    expect(linesOf('nnnn\u00A0nnnn', widthOf('nnnn', 10) * 1.5, 10)).toBe(1)
    expect(linesOf('英伟达与分手', 31, 10)).toBe(2) // six squares of ten, three a line
  })
})

describe('the pages of the back matter', () => {
  it('hold every dispute, figure and report once', () => {
    expect(pagesOf('disputes').flat().map(({ id }) => id)).toEqual(disputes.map(({ id }) => id))
    expect(pagesOf('figures').flat().map(({ id }) => id)).toEqual(figures.map(({ id }) => id))
    expect(pagesOf('reports').flat().map(({ id }) => id)).toEqual(reports.map(({ id }) => id))
  })

  it('have no page higher than its room', () => {
    for (const page of [...pagesOf('disputes'), ...pagesOf('reports')])
      expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(SHEET.rows)
  })

  it('refuse a page that there is not', () => {
    expect(() => pageOf('figures', 0)).toThrow(RangeError)
    expect(() => pageOf('figures', pagesOf('figures').length + 1)).toThrow(RangeError)
  })

  it('stand in backmatter.md, all of them and in order, and the talk takes them in at its end', () => {
    expect(readFileSync('components/backmatter/backmatter.md', 'utf8'), 'out of date: run `npm run data`').toBe(backmatterMarkdown())
    expect(readFileSync('slides.md', 'utf8').trim()).toMatch(/\nsrc: \.\/components\/backmatter\/backmatter\.md\n---$/)
  })
})

describe('the end of the talk', () => {
  const slides = ['cover', 'picture', 'picture', 'backmatter', 'backmatter'].map((layout, i) => ({ no: i + 1, meta: { layout } }))
  const at = (slide: number, clicks = 0, clicksTotal = 0) => ({ slide, clicks, clicksTotal })

  it('is the slide before the back matter, or the last', () => {
    expect(lastOfTalk(slides)).toBe(3)
    expect(lastOfTalk(slides.slice(0, 2))).toBe(2)
  })

  it('stops a step forward once all clicks are used', () => {
    expect(stopsAtEnd(at(3, 1, 2), slides)).toBe(false)
    expect(stopsAtEnd(at(3, 2, 2), slides)).toBe(true)
    expect(stopsAtEnd(at(3, 0, 2), slides, true)).toBe(true)
    expect(stopsAtEnd(at(2), slides)).toBe(false)
    expect(stopsAtEnd(at(4), slides)).toBe(false)
  })

  it('stops nothing in a talk without back matter', () => {
    expect(stopsAtEnd(at(3), slides.slice(0, 3))).toBe(false)
    expect(backmatterJump(at(2), slides.slice(0, 3))).toBeUndefined()
  })

  it('leads to the back matter and back to where the talk was left', () => {
    expect(backmatterJump(at(5), slides)).toEqual({ slide: 3, clicks: 0 })
    expect(backmatterJump(at(2, 1), slides)).toEqual({ slide: 4, clicks: 0 })
    expect(backmatterJump(at(5), slides)).toEqual({ slide: 2, clicks: 1 })
  })
})
