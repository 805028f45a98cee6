import { describe, expect, it } from 'vitest'
import { blockArrowPath, thicknesses } from '../../components/promise/deal-flow-layout'

describe('thicknesses', () => {
  it('keeps amounts in proportion, the largest as wide as is allowed', () => {
    expect(thicknesses([100, 350, 0], 70)).toEqual([20, 70, 0])
  })

  it('refuses a negative amount', () => {
    expect(() => thicknesses([1, -1], 10)).toThrow(RangeError)
  })
})

describe('blockArrowPath', () => {
  /** All coordinates of a path, in pairs or alone, as the numbers that stand in it. */
  const numbers = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

  it('has a body of the thickness and its point at the end', () => {
    const path = blockArrowPath({ from: 0, to: 100, y: 50, thickness: 20 })
    expect(path.startsWith('M0 40H70')).toBe(true)
    expect(path).toContain('L100 50')
    expect(path.endsWith('V60H0Z')).toBe(true)
  })

  it('points left where it ends to the left of its start', () => {
    const path = blockArrowPath({ from: 100, to: 0, y: 50, thickness: 20 })
    expect(path.startsWith('M100 40H30')).toBe(true)
    expect(Math.min(...numbers(path))).toBe(0)
  })
})
