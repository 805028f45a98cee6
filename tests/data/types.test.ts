import { describe, expect, expectTypeOf, it } from 'vitest'
import { axis, series } from '../../addon/charts/series'
import { figure, isFigureId } from '../../data'

/**
 * What must not compile. The type check reads the `@ts-expect-error` lines: one that no longer is an error fails
 * `npm run typecheck` at its line. Running the file shows only that the right ones work.
 */
describe('a series holds one unit and one measure', () => {
  it('takes run-rates of three years', () => {
    const runRates = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')
    expect(runRates.figures).toHaveLength(3)
    expectTypeOf(runRates.unit).toEqualTypeOf<'usd-bn'>()
    expectTypeOf(runRates.measure).toEqualTypeOf<'run-rate-revenue'>()
  })

  it('takes no other measure of the same unit', () => {
    // @ts-expect-error booked revenue is not a run-rate
    series('openai.run-rate-revenue.2023', 'openai.booked-revenue.h1-2025')
    // @ts-expect-error a net loss is not what an investor books
    series('openai.net-loss.2025', 'microsoft.openai-loss-share')
  })

  it('takes no other unit', () => {
    // @ts-expect-error gigawatts beside dollars
    series('nvidia.openai-plan', 'nvidia.openai-plan.power')
  })
})

describe('an axis holds one unit', () => {
  const money = series('nvidia.openai-plan')
  const power = series('nvidia.openai-plan.power')

  it('takes two measures in dollars', () => {
    expect(axis(money, series('oracle.openai-contract')).series).toHaveLength(2)
  })

  it('takes no gigawatts beside dollars', () => {
    // @ts-expect-error gigawatts beside dollars
    axis(money, power)
    // @ts-expect-error the other way round, and in the third place
    axis(power, series('nvidia.openai-plan.power'), money)
  })
})

describe('ids', () => {
  it('does not compile with an id that no figure has, and throws where untyped code made one up', () => {
    // @ts-expect-error a slip of the pen
    expect(() => figure('openai.run-rate-revenu.2025')).toThrow(/no figure has the id "openai.run-rate-revenu.2025"/)
    // @ts-expect-error no such id in a series either
    expect(() => series('openai.nothing')).toThrow(/openai.nothing/)
  })

  it('knows the unit of a figure by its id', () => {
    expectTypeOf(figure('nvidia.openai-plan.power').unit).toEqualTypeOf<'gw'>()
    expect(figure('nvidia.openai-plan.power').unit).toBe('gw')
  })

  it('tells ids that come from outside', () => {
    expect(isFigureId('nvidia.openai-plan')).toBe(true)
    expect(isFigureId('toString')).toBe(false)
  })
})
