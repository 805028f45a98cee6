import type { FormatOptions } from '../../model/format'
import type { Quantity } from '../../model/quantity'
import type { TestUnit } from '../support/words'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { formatQuantity } from '../../model/format'
import { asOf, dayHere, during, formatDate, formatPeriod, inferred, year } from '../../model/period'
import { about, atLeast, atMost, lessThan, moreThan, point, range } from '../../model/quantity'
import { words } from '../support/words'

const spaced = (quantity: Quantity, unit: TestUnit, options?: FormatOptions) => formatQuantity(quantity, words.units[unit], options).replaceAll('\u00A0', ' ')

describe('quantities in prose', () => {
  it.each<[string, Quantity, TestUnit]>([
    ['$20–30bn', range(20, 30), 'usd-bn'],
    ['more than $20bn', moreThan(20), 'usd-bn'],
    ['up to $100bn', atMost(100), 'usd-bn'],
    ['at least 10 GW', atLeast(10), 'gw'],
    ['less than 5%', lessThan(5), 'percent'],
    ['about 12.5 months', about(point(12.5)), 'months'],
    ['up to about $100bn', about(atMost(100)), 'usd-bn'],
    ['1.9 GW', point(1.9), 'gw'],
    ['27%', point(27), 'percent'],
    ['55–60%', range(55, 60), 'percent'],
    ['$1.4tn', point(1400), 'usd-bn'],
    ['$500m', point(0.5), 'usd-bn'],
    ['$500m–2bn', range(0.5, 2), 'usd-bn'],
    ['$0–2bn', range(0, 2), 'usd-bn'],
    ['$0.69 per dollar', point(0.69), 'usd-per-usd'],
    ['$0.50', point(0.5), 'usd'],
    ['$1.4bn a month', point(1.4), 'usd-bn-per-month'],
    ['$35bn a gigawatt', point(35), 'usd-bn-per-gw'],
    ['4–5 million', range(4e6, 5e6), 'chips'],
    ['20,000–30,000', range(20000, 30000), 'people'],
    ['500,000–2,000,000', range(500_000, 2e6), 'users'],
    ['10 times', point(10), 'ratio'],
    ['1 year', point(1), 'years'],
    ['1–2 years', range(1, 2), 'years'],
    ['−10 to −5%', range(-10, -5), 'percent'],
    ['−$500m to $1bn', range(-0.5, 1), 'usd-bn'],
    ['−$3.1bn', point(-3.1), 'usd-bn'],
  ])('%s', (text, quantity, unit) => expect(spaced(quantity, unit)).toBe(text))

  it('calls a ceiling that was calculated "at most", not "up to"', () => {
    expect(spaced(atMost(70), 'ratio', { ceiling: true })).toBe('at most 70 times')
  })
})

describe('quantities where room is short', () => {
  it.each<[string, Quantity, TestUnit]>([
    ['>$20bn', moreThan(20), 'usd-bn'],
    ['10×+', atLeast(10), 'ratio'],
    ['10+ GW', atLeast(10), 'gw'],
    ['<5%', lessThan(5), 'percent'],
    ['up to $100bn', atMost(100), 'usd-bn'],
    ['~$17.5bn', about(point(17.5)), 'usd-bn'],
    ['>~$20bn', about(moreThan(20)), 'usd-bn'],
    ['35m', point(3.5e7), 'users'],
    ['$35bn per GW', point(35), 'usd-bn-per-gw'],
  ])('%s', (text, quantity, unit) => expect(spaced(quantity, unit, { style: 'short' })).toBe(text))
})

it('never breaks a line inside a quantity', () => {
  expect(formatQuantity(moreThan(20), words.units['usd-bn-per-month'])).not.toContain(' ')
  expect(formatQuantity(range(-10, -5), words.units['usd-bn-per-gw'])).not.toContain(' ')
})

it('carries no noise of binary fractions and rounds no digit away', () => {
  expect(formatQuantity(point(0.1 + 0.2), words.units['usd-bn'])).toBe('$300m')
  expect(formatQuantity(point(57.425), words.units['usd-bn'])).toBe('$57.425bn')
})

describe('periods and dates', () => {
  it.each([
    ['2025', year(2025)],
    ['2025–2029', during('2025-01-01', '2029-12-31')],
    ['first half of 2025', during('2025-01-01', '2025-06-30')],
    ['second half of 2026', during('2026-07-01', '2026-12-31')],
    ['Q3 2025', during('2025-07-01', '2025-09-30')],
    ['July 2025', during('2025-07-01', '2025-07-31')],
    ['end of 2025', asOf('2025-12-31')],
    ['30 Jun 2025', asOf('2025-06-30')],
    ['22 Sep 2025 – 31 Jan 2026', during('2025-09-22', '2026-01-31')],
    ['1 Jul 2025 – 20 Jul 2025', during('2025-07-01', '2025-07-20')],
    ['2025', inferred(year(2025))],
  ])('%s', (text, period) => expect(formatPeriod(period)).toBe(text))

  it('writes a day, a month and a year', () => {
    expect(formatDate('2025-09-22')).toBe('22 Sep 2025')
    expect(formatDate('2026-01')).toBe('Jan 2026')
    expect(formatDate('2026')).toBe('2026')
  })

  it('are those of the clock where one is, in the morning and in the evening', () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    for (const TZ of ['Asia/Taipei', 'America/New_York']) {
      vi.stubEnv('TZ', TZ)
      expect([new Date(2026, 1, 4, 0, 30), new Date(2026, 1, 4, 23, 30)].map(dayHere), TZ).toEqual(['2026-02-04', '2026-02-04'])
    }
  })

  it('marks what is inferred and changes nothing else', () => {
    expect(inferred(asOf('2025-06-30'))).toEqual({ kind: 'instant', asOf: '2025-06-30', inferred: true })
  })
})
