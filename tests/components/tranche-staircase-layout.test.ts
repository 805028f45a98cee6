import { describe, expect, it } from 'vitest'
import { staircase } from '../../components/promise/tranche-staircase-layout'

const box = { left: 0, right: 400, top: 0, bottom: 200, gap: 0 }

describe('staircase', () => {
  it('climbs from the ground to the total, each block on top of the one before', () => {
    const steps = staircase(40, 10, box)
    expect(steps.map(({ y }) => y)).toEqual([150, 100, 50, 0])
    expect(steps.map(({ height }) => height)).toEqual([50, 50, 50, 50])
    expect(steps.map(({ x }) => x)).toEqual([0, 100, 200, 300])
  })

  it('leaves its gaps between steps and none at the ends', () => {
    const steps = staircase(20, 10, { ...box, gap: 40 })
    expect(steps.map(({ x, width }) => [x, x + width])).toEqual([[0, 180], [220, 400]])
  })

  it('does not climb over a total that is no whole number of steps', () => {
    const steps = staircase(25, 10, box)
    expect(steps.map(({ height }) => height)).toEqual([80, 80, 40])
    expect(steps.at(-1)!.y).toBe(0)
  })

  it('refuses amounts that make no stair', () => {
    expect(() => staircase(100, 0, box)).toThrow(RangeError)
    expect(() => staircase(0, 10, box)).toThrow(RangeError)
  })
})
