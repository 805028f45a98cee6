import { describe, expect, it } from 'vitest'
import { barAcross, rowTops, spoke } from '../../components/exposure/chip-suppliers-layout'

describe('spoke', () => {
  it('starts on the rim, on the way to its end', () => {
    // A 3-4-5 triangle: 50 of 100 pixels along it.
    expect(spoke({ x: 0, y: 0 }, 50, { x: 60, y: 80 })).toEqual({ from: { x: 30, y: 40 }, to: { x: 60, y: 80 } })
  })

  it('keeps clear of the rim where it is told to', () => {
    expect(spoke({ x: 10, y: 10 }, 20, { x: 110, y: 10 }, 5).from).toEqual({ x: 35, y: 10 })
  })

  it('refuses an end inside the hub', () => {
    expect(() => spoke({ x: 0, y: 0 }, 50, { x: 10, y: 0 })).toThrow(RangeError)
  })
})

describe('barAcross', () => {
  it('crosses a spoke at a right angle, in its middle', () => {
    expect(barAcross({ from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }, 0.5, 20)).toEqual({ from: { x: 50, y: 10 }, to: { x: 50, y: -10 } })
  })
})

describe('rowTops', () => {
  it('fills the length with equal gaps', () => {
    expect(rowTops(3, 20, 100)).toEqual([0, 40, 80])
    expect(rowTops(1, 20, 100)).toEqual([0])
  })
})
