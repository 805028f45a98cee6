import { describe, expect, expectTypeOf, it } from 'vitest'
import { axis, idsOf, series } from '../../charts/series'
import { figure, isFigureId } from '../../evidence/talk'
import { defineScenario, ours } from '../../scenarios'

/**
 * What must not compile. The type check reads the `@ts-expect-error` lines: one that no longer is an error fails
 * `npm run typecheck` at its line. Running the file shows only that the right ones work.
 */
describe('a series holds one unit and one measure', () => {
  it('takes visits of three years', () => {
    const visits = series('library.visits.2023', 'library.visits.2024', 'library.visits.2025')
    expect(idsOf(axis(visits))).toEqual(['library.visits.2023', 'library.visits.2024', 'library.visits.2025'])
    expectTypeOf(visits.unit).toEqualTypeOf<'visits'>()
    expectTypeOf(visits.measure).toEqualTypeOf<'visits'>()
  })

  it('takes no other measure of the same unit', () => {
    // @ts-expect-error visits on Sundays are not all visits
    series('library.visits.2023', 'library.sunday-visits.2024')
  })

  it('takes no other unit', () => {
    // @ts-expect-error dollars beside visits
    series('library.visits.2023', 'city.sunday-grant.2026')
  })
})

describe('an axis holds one unit', () => {
  const visits = series('library.visits.2024')
  const money = series('city.sunday-grant.2026')

  it('takes two measures of visits, as two series', () => {
    expect(axis(visits, series('library.sunday-visits.2024')).series.map(s => s.measure)).toEqual(['visits', 'sunday-visits'])
  })

  it('takes no dollars beside visits', () => {
    // @ts-expect-error dollars beside visits
    axis(visits, money)
    // @ts-expect-error the other way round, and in the third place
    axis(money, series('city.sunday-grant.2026'), visits)
  })
})

describe('a what-if', () => {
  const visits = { label: 'Visits', unit: 'visits', min: 0, max: 10, step: 1 } as const
  const whatIf = { name: 'visits', ranked: 'all', scale: [0, 10], leavesOut: [] } as const
  const all = { label: 'All', unit: 'visits', places: 0, formula: 'visits', of: (values: { visits: number }) => values.visits } as const
  const cases = [{ id: 'base', label: 'Base', values: { visits: ours(1, 'an example'), rain: ours(2, 'an example') } }] as const

  it('may have an assumption that only its picture follows', () => {
    const { assumptions } = defineScenario({ ...whatIf, assumptions: { visits, rain: visits }, cases, results: { all: { ...all, from: ['visits'] } } })
    expectTypeOf<keyof typeof assumptions>().toEqualTypeOf<'visits' | 'rain'>()
    expect(Object.keys(assumptions)).toEqual(['visits', 'rain'])
  })

  it('has no result of an assumption that it has not', () => {
    // @ts-expect-error a slip of the pen
    defineScenario({ ...whatIf, assumptions: { visits, rain: visits }, cases, results: { all: { ...all, from: ['visit'] } } })
  })
})

describe('ids', () => {
  it('does not compile with an id that no figure has, and throws where untyped code made one up', () => {
    // @ts-expect-error a slip of the pen
    expect(() => figure('library.visit.2024')).toThrow(/no figure has the id "library.visit.2024"/)
    // @ts-expect-error no such id in a series either
    expect(() => series('library.nothing')).toThrow(/library.nothing/)
  })

  it('knows the unit of a figure by its id', () => {
    expectTypeOf(figure('library.visits.2024').unit).toEqualTypeOf<'visits'>()
    expect(figure('library.visits.2024').unit).toBe('visits')
  })

  it('tells ids that come from outside', () => {
    expect(isFigureId('library.visits.2024')).toBe(true)
    expect(isFigureId('toString')).toBe(false)
  })
})
