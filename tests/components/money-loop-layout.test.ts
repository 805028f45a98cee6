import { describe, expect, it } from 'vitest'
import { closedPath, lengthOf, ribbon } from '../../components/exposure/money-loop-layout'

/** A straight line is a curve whose pull lies on it. */
const straight = { from: { x: 0, y: 0 }, pull: { x: 50, y: 0 }, to: { x: 100, y: 0 } }
const bow = { from: { x: 0, y: 0 }, pull: { x: 100, y: 0 }, to: { x: 100, y: 100 } }

describe('ribbon', () => {
  it('is as wide as its thickness from the start on, and points to the end', () => {
    const corners = ribbon(straight, 40)
    expect(corners[0]).toEqual({ x: 0, y: -20 })
    expect(corners.at(-1)).toEqual({ x: 0, y: 20 })
    expect(corners).toContainEqual({ x: 100, y: 0 })
  })

  it('has a head of three quarters of its thickness', () => {
    // 30 of 100 pixels, so that the body ends at 70.
    const body = ribbon(straight, 40).filter(({ y }) => Math.abs(y) === 20)
    expect(Math.max(...body.map(({ x }) => x))).toBeCloseTo(70, 5)
  })

  it('keeps its thickness in a bend', () => {
    const corners = ribbon(bow, 20)
    const count = (corners.length - 3) / 2
    for (let i = 0; i < count; i++) {
      const [a, b] = [corners[i]!, corners.at(-1 - i)!]
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(20, 5)
    }
  })

  it('leaves an arrow of no thickness a head that can be seen', () => {
    const ys = ribbon(straight, 0).map(({ y }) => y)
    expect(Math.max(...ys) - Math.min(...ys)).toBe(12)
  })
})

describe('lengthOf', () => {
  it('measures a straight line and a bow between chord and corner', () => {
    expect(lengthOf(straight)).toBeCloseTo(100, 5)
    expect(lengthOf(bow)).toBeGreaterThan(Math.hypot(100, 100))
    expect(lengthOf(bow)).toBeLessThan(200)
  })
})

describe('closedPath', () => {
  it('writes its corners to two decimals', () => {
    expect(closedPath([{ x: 0, y: 1.005 }, { x: 2, y: 1 / 3 }])).toBe('M0 1L2 0.33Z')
  })
})
