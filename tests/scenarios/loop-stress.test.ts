import type { LoopInput } from '../../data/scenarios/loop-stress'
import { describe, expect, it } from 'vitest'
import fc from '../../addon/tests/support/properties'
import { LOOP_EDGES, loopStress, roundParts } from '../../data/scenarios/loop-stress'

const plain: LoopInput = { round: 100, stake: 30, others: 70, short: 0, instalments: 1, cash: 10, burn: 20, bill: 40, willing: 100, chips: 50, credit: 50 }
const money = fc.double({ min: 0, max: 1e6, noNaN: true })
const share = fc.double({ min: 0, max: 100, noNaN: true })
const input: fc.Arbitrary<LoopInput> = fc.record({ round: money, stake: money, others: money, short: money, instalments: fc.integer({ min: 1, max: 10 }), cash: money, burn: money, bill: money, willing: share, chips: share, credit: money })
const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, scale)
const scaleOf = (plan: LoopInput) => Object.values(plan).reduce((a, b) => Math.max(a, b), 0) * 10

describe('the loop under stress, by hand', () => {
  it('keeps the supplier’s part inside the round', () => {
    expect(roundParts({ round: 100, stake: 30, others: 80, short: 0 })).toEqual({ nvidia: 30, others: 70 })
    expect(roundParts({ round: 100, stake: 100, others: 80, short: 0 })).toEqual({ nvidia: 100, others: 0 })
    expect(roundParts({ round: 100, stake: 0, others: 80, short: 0 })).toEqual({ nvidia: 0, others: 80 })
    expect(roundParts({ round: 100, stake: 120, others: 80, short: 10 })).toEqual({ nvidia: 100, others: 0 })
    expect(roundParts({ round: 100, stake: 20, others: 80, short: 35 })).toEqual({ nvidia: 20, others: 45 })
  })

  it('goes round year by year until an edge gives', () => {
    // 10 + 100 − 20 − 40 leaves 50; 50 − 20 leaves 30 for a bill of 40; then there is nothing.
    const { years, breaks, unpaid } = loopStress(plain)
    expect(years.map(({ paid }) => paid['openai-oracle'])).toEqual([40, 30, 0, 0, 0])
    // The host borrows 10, 40, and then has no credit left.
    expect(years.map(({ paid }) => paid['lenders-oracle'])).toEqual([0, 10, 40, 0, 0])
    expect(years.map(({ paid }) => paid['oracle-nvidia'])).toEqual([20, 20, 20, 0, 0])
    expect(unpaid).toBe(130)
    expect(breaks[0]).toEqual({ edge: 'openai-oracle', year: 2, short: 10 })
    expect(breaks.find(({ edge }) => edge === 'oracle-nvidia')).toEqual({ edge: 'oracle-nvidia', year: 4, short: 20 })
  })

  it('gives nowhere where there is money enough, and says what an unwilling payer leaves open', () => {
    expect(loopStress({ ...plain, cash: 1000 }).breaks).toEqual([])
    const half = loopStress({ ...plain, cash: 1000, willing: 50, credit: 100 })
    expect(half.breaks).toEqual([])
    expect(half.unpaid).toBe(100)
  })

  it('spreads the round over its instalments', () => {
    expect(loopStress({ ...plain, instalments: 4 }).years.map(({ paid }) => paid['nvidia-openai'])).toEqual([7.5, 7.5, 7.5, 7.5, 0])
  })

  it.each([{ round: -1 }, { stake: Number.NaN }, { willing: 101 }, { chips: -1 }, { instalments: 0 }, { instalments: 1.5 }, { credit: Number.POSITIVE_INFINITY }])('refuses %j', (wrong) => {
    expect(() => loopStress({ ...plain, ...wrong })).toThrow(RangeError)
  })
})

describe('the loop under stress, whatever the input', () => {
  it('conserves money at every node in every year, and hands it on from year to year', () => {
    fc.assert(fc.property(input, (plan) => {
      const { years } = loopStress(plan)
      for (const [i, { nodes }] of years.entries()) {
        for (const { before, receives, pays, after } of Object.values(nodes))
          expect(near(before + receives, pays + after, scaleOf(plan))).toBe(true)
        expect(near(nodes.oracle.after, 0, scaleOf(plan))).toBe(true)
        expect(nodes.openai.before).toBe(i === 0 ? plan.cash : years[i - 1]!.nodes.openai.after)
      }
    }), { numRuns: 500 })
  })

  it('lets no edge carry less than nothing or more than it was to, but for what is borrowed', () => {
    fc.assert(fc.property(input, (plan) => {
      for (const { paid, promised } of loopStress(plan).years) {
        for (const edge of LOOP_EDGES) {
          expect(paid[edge]).toBeGreaterThanOrEqual(-1e-9 * scaleOf(plan))
          if (edge !== 'lenders-oracle')
            expect(paid[edge]).toBeLessThanOrEqual(promised[edge] + 1e-9 * scaleOf(plan))
        }
      }
    }), { numRuns: 500 })
  })

  it('never leaves more unpaid when more money comes in', () => {
    fc.assert(fc.property(input, money, (plan, more) => {
      const { unpaid } = loopStress(plan)
      for (const better of [{ cash: plan.cash + more }, { stake: plan.stake + more }, { others: plan.others + more }, { round: plan.round + more }, { short: Math.max(0, plan.short - more) }, { burn: Math.max(0, plan.burn - more) }]) {
        expect(loopStress({ ...plan, ...better }).unpaid).toBeLessThanOrEqual(unpaid + 1e-9 * scaleOf(plan))
      }
    }), { numRuns: 1000 })
  })

  it('lets the supplier’s part change who pays, and not how much comes, while the others fill the round', () => {
    const came = (stake: number) => loopStress({ ...plain, others: 80, stake }).years.map(({ paid }) => paid['openai-oracle'])
    expect(came(100)).toEqual(came(20))
    expect(came(0)).not.toEqual(came(20))
  })
})
