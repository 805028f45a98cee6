import { describe, expect, it } from 'vitest'
import { atMost, moreThan, point, range } from '../../addon/model/quantity'
import { barParts, hatchPath, paintOf, tornOutline } from '../../components/shared/scaled-bar'

describe('bars to scale', () => {
  it('draws a range as its sure part and the stretch beyond it', () => {
    expect(barParts(range(20, 30), 100, 240)).toEqual({ sure: 48, spread: 24, torn: false })
  })

  it('leaves the far end of “more than” open, and that of “up to” closed', () => {
    expect(barParts(moreThan(20), 60, 150)).toEqual({ sure: 50, spread: 0, torn: true })
    expect(barParts(atMost(100), 100, 240)).toEqual({ sure: 240, spread: 0, torn: false })
  })

  it('refuses a value that the scale does not hold', () => {
    expect(() => barParts(range(20, 30), 25, 240)).toThrow('a bar of 30 does not fit a scale to 25')
    expect(() => barParts(point(1), 0, 240)).toThrow(RangeError)
  })

  it('paints a forecast hollow, an estimate hatched, a promise and a cap dashed, what is reported solid', () => {
    expect(paintOf({ quantity: point(14), status: 'projected' })).toBe('hollow')
    expect(paintOf({ quantity: range(11.5, 12), status: 'estimated' })).toBe('hatched')
    expect(paintOf({ quantity: range(45, 50), status: 'announced' })).toBe('dashed')
    expect(paintOf({ quantity: atMost(3), status: 'derived' })).toBe('dashed')
    expect(paintOf({ quantity: moreThan(20), status: 'reported' })).toBe('solid')
  })

  it('keeps hatching and torn edge inside the height of the bar', () => {
    const ys = [...`${hatchPath(40, 20)}`.matchAll(/[ML][\d.]+ (-?[\d.]+)/g)].map(m => Number(m[1]))
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...ys)).toBeLessThanOrEqual(20)
    expect(tornOutline(50, 24, 6)).toBe('M0 0H50L56 6L50 12L56 18L50 24H0Z')
  })
})
