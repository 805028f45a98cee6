import { describe, expect, it } from 'vitest'
import { axis, idsOf, series } from '../../addon/charts/series'

describe('a series', () => {
  it('takes figures of one unit and one measure', () => {
    const revenue = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024')
    expect(revenue).toMatchObject({ unit: 'usd-bn', measure: 'run-rate-revenue' })
    expect(idsOf(axis(revenue))).toEqual(['openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024'])
  })

  it('does not compile with another measure or another unit', () => {
    // @ts-expect-error booked revenue is no annualised revenue
    series('openai.run-rate-revenue.2023', 'openai.booked-revenue.h1-2025')
    // @ts-expect-error a net loss is not what an investor books of it
    series('openai.net-loss.2025', 'microsoft.openai-loss-share')
    // @ts-expect-error gigawatts are no dollars
    series('openai.run-rate-revenue.2023', 'openai.compute.2023')
  })
})

describe('an axis', () => {
  it('takes two measures in one unit, as two series', () => {
    const both = axis(series('openai.net-loss.2025'), series('microsoft.openai-loss-share'))
    expect(both.series.map(s => s.measure)).toEqual(['net-loss', 'equity-method-loss'])
  })

  it('does not compile with two units', () => {
    // @ts-expect-error what a year burns is no loss of a period
    axis(series('openai.net-loss.2025'), series('openai.cash-burn.yearly'))
  })
})
