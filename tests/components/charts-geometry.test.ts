import { describe, expect, it } from 'vitest'
import { cut } from '../../addon/charts/paint'
import { cashPlan, monthsAfter, monthsBetween, roughDate } from '../../components/economics/cash-plan'
import { indexed } from '../../components/economics/revenue-compute-chart'
import { figure } from '../../data'

describe('dates of the cash line', () => {
  it('counts months from the end of June: twelve and a half end in mid-July', () => {
    expect(monthsAfter('2025-06-30', 12.5)).toBe('2026-07-15')
  })

  it.each([
    ['2025-06-30', 0, '2025-06-30'],
    ['2025-06-30', 6, '2025-12-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-06-30', 32, '2028-02-29'],
  ])('%s and %i months is %s, never a day that a month has not', (from, months, to) => {
    expect(monthsAfter(from, months)).toBe(to)
  })

  it('counts seven months between two ends of months', () => {
    expect(monthsBetween('2025-06-30', '2026-01-31')).toBe(7)
  })

  it.each([
    ['2026-07-10', 'early July 2026'],
    ['2026-07-15', 'mid-July 2026'],
    ['2028-04-27', 'late April 2028'],
  ])('%s is written as %s', (date, words) => {
    expect(roughDate(date)).toBe(words)
  })
})

describe('the cash line', () => {
  it('starts from the balance of mid-2025 and runs dry where cash and burn say', () => {
    expect(cashPlan()).toMatchObject({ start: '2025-06-30', cash: 17.5, burn: 1.4, empty: 12.5, printed: 24 })
  })

  it('adds the stake in the seventh month, and 14.3 to 21.4 months to the end', () => {
    const { stake, emptyWithStake } = cashPlan()
    expect(stake).toEqual({ month: 7, low: 20, high: 30 })
    expect(emptyWithStake.low).toBeCloseTo(26.8)
    expect(emptyWithStake.high).toBeCloseTo(33.9)
  })
})

describe('an index', () => {
  const revenue = [figure('openai.run-rate-revenue.2023'), figure('openai.run-rate-revenue.2024'), figure('openai.run-rate-revenue.2025')]

  it('sets the first year to one', () => {
    expect(indexed(revenue)).toEqual([1, 3, 10])
    const power = indexed([figure('openai.compute.2023'), figure('outside.openai.compute.2024'), figure('openai.compute.2025')])
    expect(power.map(value => Number(value.toFixed(6)))).toEqual([1, 3, 9.5])
  })

  it('refuses figures of two units', () => {
    expect(() => indexed([revenue[0]!, figure('openai.compute.2023')])).toThrow(TypeError)
  })
})

describe('a box cut at its sure part', () => {
  const box = { left: 0, right: 90, top: 0, bottom: 60 }

  it('keeps two thirds at the foot, whichever way it grows', () => {
    expect(cut(box, 2 / 3, 'up')[0]).toEqual({ ...box, top: 20 })
    expect(cut(box, 2 / 3, 'right')[0]).toEqual({ ...box, right: 60 })
    expect(cut(box, 2 / 3, 'left')[0]).toEqual({ ...box, left: 30 })
  })
})
