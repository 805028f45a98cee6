import type { CoverageInput } from '../../data/scenarios/coverage'
import { describe, expect, it } from 'vitest'
import fc from '../../addon/tests/support/properties'
import { bills, coverage, coveringGrowth } from '../../data/scenarios/coverage'

const plain: CoverageInput = { contract: 100, term: 4, ramp: 0, revenue: 10, growth: 0, share: 100, raised: 0, delay: 0 }
const money = fc.double({ min: 0, max: 1e6, noNaN: true })
const input: fc.Arbitrary<CoverageInput> = fc.record({
  contract: money,
  term: fc.integer({ min: 1, max: 30 }),
  ramp: fc.double({ min: 0, max: 1000, noNaN: true }),
  revenue: money,
  growth: fc.double({ min: -100, max: 1e6, noNaN: true }),
  share: fc.double({ min: 0, max: 100, noNaN: true }),
  raised: money,
  delay: fc.integer({ min: 0, max: 10 }),
})
const near = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b))

describe('coverage of a contract, by hand', () => {
  it('pays what revenue brings, and leaves the rest open', () => {
    const { years, ratio, gap, bridge, billToRevenue } = coverage(plain)
    expect(years.map(({ due, paid, open }) => [due, paid, open])).toEqual([[25, 10, 15], [25, 10, 30], [25, 10, 45], [25, 10, 60]])
    expect([ratio, gap, bridge, billToRevenue]).toEqual([0.4, 60, 60, 2.5])
  })

  it('keeps a raise until it is needed, and pays open bills as soon as there is money', () => {
    const { years, ratio, bridge } = coverage({ ...plain, growth: 100, raised: 5 })
    // Revenue 10, 20, 40, 80: 15 are paid, 20, 40, and in the last year all the rest.
    expect(years.map(({ paid, open, kept }) => [paid, open, kept])).toEqual([[15, 10, 0], [20, 15, 0], [40, 0, 0], [25, 0, 55]])
    expect([ratio, bridge]).toEqual([1, 15])
  })

  it('spreads a ramped contract with the same sum', () => {
    expect(bills({ contract: 30, term: 4, ramp: 100 })).toEqual([2, 4, 8, 16])
  })

  it('takes only the share that may go to it, and the growth before it starts', () => {
    expect(coverage({ ...plain, share: 50, growth: 100, delay: 2 }).years.map(({ payable }) => payable)).toEqual([20, 40, 80, 160])
  })

  it('solves the growth that covers: 30 from 10 in two years is 10 and 20, a doubling', () => {
    expect(coveringGrowth({ ...plain, contract: 30, term: 2 })).toBeCloseTo(100, 9)
    expect(coveringGrowth({ ...plain, contract: 15, term: 2 })).toBeCloseTo(-50, 9)
    expect(coveringGrowth({ ...plain, contract: 40, term: 1, delay: 2 })).toBeCloseTo(100, 9)
    expect(coveringGrowth({ ...plain, contract: 40, raised: 10, term: 2 })).toBeCloseTo(100, 9)
  })

  it('says where any growth covers, and where none does', () => {
    expect(coveringGrowth({ ...plain, raised: 100 })).toBe(-100)
    expect(coveringGrowth({ ...plain, contract: 10 })).toBe(-100)
    expect(coveringGrowth({ ...plain, share: 0 })).toBe(Number.POSITIVE_INFINITY)
    expect(coveringGrowth({ ...plain, term: 1 })).toBe(Number.POSITIVE_INFINITY)
  })

  it.each([{ contract: -1 }, { revenue: Number.NaN }, { share: 101 }, { growth: -101 }, { term: 0 }, { term: 2.5 }, { raised: Number.POSITIVE_INFINITY }, { delay: 0.5 }])('refuses %j', (wrong) => {
    expect(() => coverage({ ...plain, ...wrong })).toThrow(RangeError)
    if (!('growth' in wrong))
      expect(() => coveringGrowth({ ...plain, ...wrong })).toThrow(RangeError)
  })
})

describe('coverage of a contract, whatever the input', () => {
  it('conserves money in every year', () => {
    fc.assert(fc.property(input, (plan) => {
      let [open, kept] = [0, plan.raised]
      for (const year of coverage(plan).years) {
        expect(near(kept + year.payable, year.paid + year.kept)).toBe(true)
        expect(near(open + year.due, year.paid + year.open)).toBe(true)
        ;({ open, kept } = year)
      }
    }), { numRuns: 500 })
  })

  it('never falls when revenue, growth, share or money raised rises', () => {
    fc.assert(fc.property(input, money, fc.double({ min: 1, max: 10, noNaN: true }), (plan, more, factor) => {
      const { ratio, bridge } = coverage(plan)
      for (const better of [{ revenue: plan.revenue + more }, { growth: plan.growth + more }, { share: Math.min(100, plan.share * factor) }, { raised: plan.raised + more }]) {
        const then = coverage({ ...plan, ...better })
        expect(then.ratio).toBeGreaterThanOrEqual(ratio - 1e-9)
        expect(then.bridge).toBeLessThanOrEqual(bridge + 1e-7 * Math.max(1, bridge))
      }
    }), { numRuns: 1000 })
  })

  it('lies between nothing and all, and is no “not a number”', () => {
    fc.assert(fc.property(input, (plan) => {
      const { ratio, gap, bridge, years } = coverage(plan)
      expect(ratio).toBeGreaterThanOrEqual(0)
      expect(ratio).toBeLessThanOrEqual(1)
      expect([gap, bridge, ...years.flatMap(({ paid, open, kept }) => [paid, open, kept])].some(Number.isNaN)).toBe(false)
    }), { numRuns: 1000 })
  })

  it('is all at the growth that is solved for, and less a little below it', () => {
    // Contracts of at least half as much again as the first year brings, so that growth, or its fall, decides.
    const undecided = fc.tuple(input, fc.double({ min: 1.5, max: 1e4, noNaN: true })).map(([plan, times]) => {
      const [revenue, share, term] = [1 + plan.revenue, 1 + plan.share * 0.99, Math.max(2, plan.term)]
      return { ...plan, revenue, share, term, contract: revenue * share / 100 * times + plan.raised }
    })
    fc.assert(fc.property(undecided, (plan) => {
      const factor = 1 + coveringGrowth(plan) / 100
      expect(coverage({ ...plan, growth: (factor - 1) * 100 }).ratio).toBeCloseTo(1, 7)
      expect(coverage({ ...plan, growth: (factor * 0.99 - 1) * 100 }).gap).toBeGreaterThan(0)
    }), { numRuns: 1000 })
  })

  it('has a growth that covers, or says that there is none or that any does', () => {
    fc.assert(fc.property(input, (plan) => {
      expect(coveringGrowth(plan)).toBeGreaterThanOrEqual(-100)
    }), { numRuns: 1000 })
  })
})
