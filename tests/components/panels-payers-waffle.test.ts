import { describe, expect, it } from 'vitest'
import { atLeast, point } from '../../addon/model/quantity'
import { cellSize, waffleCells } from '../../components/economics/payers-waffle-layout'

const GRID = { columns: 20, rows: 5, width: 595, height: 322, gap: 5 }

describe('waffle of those who pay', () => {
  it('fills five marks of a hundred for 5%, all of them in the first column', () => {
    const cells = waffleCells(point(5), GRID)
    expect(cells).toHaveLength(100)
    expect(cells.filter(({ filled }) => filled)).toHaveLength(5)
    expect(cells.filter(({ filled }) => filled).every(({ x }) => x === 0)).toBe(true)
  })

  it('fills its area exactly: marks of 25 × 60.4 with 5 between', () => {
    expect(cellSize(GRID)).toEqual({ width: 25, height: 60.4 })
    const last = waffleCells(point(5), GRID).at(-1)!
    expect(last.x + 25).toBe(595)
    expect(last.y + 60.4).toBeCloseTo(322)
  })

  it('refuses a share that is no whole number of marks, or has an open end', () => {
    expect(() => waffleCells(point(4.5), GRID)).toThrow('100 marks cannot show a share of 4.5%')
    expect(() => waffleCells(atLeast(95), GRID)).toThrow('a bound')
  })
})
