import { describe, expect, it } from 'vitest'
import fc from '../../addon/tests/support/properties'
import { cashByMonth, runway, spent } from '../../data/scenarios/runway'

const level = { growth: 0, raises: [] }
const money = fc.double({ min: 0, max: 1e6, noNaN: true })
const input = fc.record({
  cash: money,
  burn: money,
  growth: fc.double({ min: -99, max: 1e6, noNaN: true }),
  raises: fc.array(fc.record({ amount: money, month: fc.integer({ min: 0, max: 1200 }) }), { maxLength: 3 }),
})
/** Allows for the noise of binary fractions, and nothing else. */
const noLess = (a: number, b: number) => a === b || a >= b - 1e-7 * Math.max(1, Math.abs(b))

describe('how long cash lasts, by hand', () => {
  it('is cash ÷ burn where burn stays level', () => {
    expect(runway({ cash: 12, burn: 1.5, ...level }).months).toBe(8)
    expect(runway({ cash: 1, burn: 4, ...level }).months).toBe(0.25)
  })

  it('adds a raise that comes in time, and says which come too late', () => {
    expect(runway({ cash: 10, burn: 2, growth: 0, raises: [{ amount: 6, month: 3 }] })).toEqual({ months: 8, late: [] })
    expect(runway({ cash: 10, burn: 2, growth: 0, raises: [{ amount: 6, month: 5 }] }).months).toBe(8)
    expect(runway({ cash: 10, burn: 2, growth: 0, raises: [{ amount: 6, month: 6 }] })).toEqual({ months: 5, late: [{ amount: 6, month: 6 }] })
    expect(runway({ cash: 10, burn: 2, growth: 0, raises: [{ amount: 2, month: 6 }, { amount: 4, month: 4 }] }).months).toBe(8)
  })

  it('adds burn up month by month where it grows', () => {
    // Twelve months at a burn that has doubled at the end of them: 1 + f + … + f^11 = 1 ÷ (f − 1), f the twelfth root of 2.
    const factor = 2 ** (1 / 12)
    expect(spent({ burn: 1, growth: 100 }, 12)).toBeCloseTo(1 / (factor - 1), 9)
    expect(spent({ burn: 3, growth: 100 }, 1.5)).toBeCloseTo(3 + 1.5 * factor, 9)
    expect(runway({ cash: 3 + 1.5 * factor, burn: 3, growth: 100, raises: [] }).months).toBeCloseTo(1.5, 9)
  })

  it('never ends where nothing is burned, or where burn falls faster than it uses cash up', () => {
    expect(runway({ cash: 1, burn: 0, ...level }).months).toBe(Number.POSITIVE_INFINITY)
    expect(runway({ cash: 0, burn: 0, ...level }).months).toBe(Number.POSITIVE_INFINITY)
    const limit = 1 / (1 - 0.5 ** (1 / 12))
    expect(runway({ cash: limit * 1.001, burn: 1, growth: -50, raises: [] }).months).toBe(Number.POSITIVE_INFINITY)
    expect(runway({ cash: limit * 0.999, burn: 1, growth: -50, raises: [] }).months).toBeLessThan(200)
  })

  it('ends at once without cash', () => expect(runway({ cash: 0, burn: 1, ...level }).months).toBe(0))

  it.each([{ cash: -1 }, { burn: -1 }, { cash: Number.NaN }, { burn: Number.POSITIVE_INFINITY }, { growth: -100 }, { growth: Number.NaN }, { raises: [{ amount: -1, month: 0 }] }, { raises: [{ amount: 1, month: -1 }] }])('refuses %j', (wrong) => {
    expect(() => runway({ cash: 1, burn: 1, ...level, ...wrong })).toThrow(RangeError)
  })
})

describe('how long cash lasts, whatever the input', () => {
  it('has an answer that is no less than zero', () => {
    fc.assert(fc.property(input, (plan) => {
      expect(runway(plan).months).toBeGreaterThanOrEqual(0)
    }), { numRuns: 1000 })
  })

  it('is never shorter with more cash, a larger or an earlier raise, or a smaller or slower burn', () => {
    fc.assert(fc.property(input, money, fc.double({ min: 0, max: 1, noNaN: true }), (plan, more, part) => {
      const { months } = runway(plan)
      expect(noLess(runway({ ...plan, cash: plan.cash + more }).months, months)).toBe(true)
      expect(noLess(runway({ ...plan, raises: [...plan.raises, { amount: more, month: 7 }] }).months, months)).toBe(true)
      expect(noLess(runway({ ...plan, raises: plan.raises.map(raise => ({ ...raise, month: Math.floor(raise.month * part) })) }).months, months)).toBe(true)
      expect(noLess(runway({ ...plan, burn: plan.burn * part }).months, months)).toBe(true)
      expect(noLess(runway({ ...plan, growth: -99 + (plan.growth + 99) * part }).months, months)).toBe(true)
    }), { numRuns: 1000 })
  })

  it('has used up all money that came in when it is empty, and has none left on the line', () => {
    fc.assert(fc.property(input, (plan) => {
      const { months, late } = runway(plan)
      fc.pre(months < 1e4)
      const came = plan.raises.filter(raise => !late.includes(raise)).reduce((sum, { amount }) => sum + amount, plan.cash)
      expect(spent(plan, months)).toBeCloseTo(came, -Math.log10(1e-6 * Math.max(1, came)))
      const line = cashByMonth(plan, 1e4)
      expect(line.at(-1)!.month).toBe(months)
      expect(line.at(-1)!.cash / Math.max(1, came)).toBeCloseTo(0, 6)
      expect(line.every(({ cash }) => Number.isFinite(cash) && cash >= 0)).toBe(true)
    }), { numRuns: 300 })
  })
})
