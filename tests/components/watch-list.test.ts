import { describe, expect, it } from 'vitest'
import { dayX, momentStretch } from '../../components/verdict/watch-list'

const line = { from: 100, to: 465 } // one px a day in a year of 365

describe('the calendar of one year', () => {
  it('puts a day where it lies', () => {
    expect(dayX('2026-01-01', line)).toBe(100)
    expect(dayX('2026-02-04', line)).toBe(134) // 31 days of January and 3 of February
    expect(dayX('2026-12-31', line)).toBe(464)
  })

  it('knows leap years', () => {
    expect(dayX('2028-12-31', { from: 0, to: 366 })).toBe(365)
  })

  it('gives a date no more exact than it is known its whole stretch', () => {
    expect(momentStretch({ date: '2026-10-01', precision: 'half-year' }, line)).toEqual({ from: 281, to: 465 }) // from 1 July
    expect(momentStretch({ date: '2026-07-15', precision: 'month' }, line)).toEqual({ from: 281, to: 312 }) // 31 days
    expect(momentStretch({ date: '2026-05-20', precision: 'quarter' }, line)).toEqual({ from: 190, to: 281 }) // April to June
    expect(momentStretch({ date: '2026-12-31', precision: 'year' }, line)).toEqual(line)
  })

  it('gives a day no length', () => {
    expect(momentStretch({ date: '2026-02-04', precision: 'day' }, line)).toEqual({ from: 134, to: 134 })
  })
})
