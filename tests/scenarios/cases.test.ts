import type { FigureId } from 'slidev-addon-sourced-figures'
import type { Assumption, ComputedResult, Scenario, Span } from 'slidev-addon-sourced-figures/scenarios'
import { ends, figuresOf } from 'slidev-addon-sourced-figures'
import { barText, readState, study, tornado, writeState } from 'slidev-addon-sourced-figures/scenarios'
import { describe, expect, it } from 'vitest'
import { lookupIn } from '../../addon/model/lookup'
import fc from '../../addon/tests/support/properties'
import talk from '../../data'
import { coverageScenario } from '../../data/scenarios/coverage'
import { loopScenario } from '../../data/scenarios/loop-stress'
import { runwayScenario } from '../../data/scenarios/runway'

const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: [] })
/** Every what-if of the talk: a module of data/scenarios/ exports it beside its arithmetic. */
const modules = import.meta.glob<Record<string, unknown>>('../../data/scenarios/*.ts', { eager: true })
const scenarios = Object.values(modules).flatMap(module => Object.values(module)).filter((value): value is Scenario => typeof value === 'object' && value !== null && 'assumptions' in value)

/** The ends of a figure and of a result, to as many places as both have. */
function comparable(id: FigureId, result: ComputedResult): [number[], number[]] {
  const figure = ends(lookup.figure(id).quantity)
  const least = Math.min(...[figure, ends(result.quantity!)].map(values => Math.max(...values.map(value => String(value).split('.')[1]?.length ?? 0))))
  return [figure, ends(result.quantity!)].map(values => values.map(value => Number(value.toFixed(least)))) as [number[], number[]]
}

describe('what a model says in its base case, and in a case that the talk works out too', () => {
  it.each([
    [runwayScenario, 'february', 'months', 'openai.runway'],
    [runwayScenario, 'february', 'firstYear', 'openai.cash-burn.yearly'],
    [runwayScenario, 'stake', 'months', 'openai.runway.with-nvidia-stake'],
    [coverageScenario, 'february', 'billToRevenue', 'oracle.openai-contract.year-to-revenue'],
    [loopScenario, 'february', 'paid', 'oracle.openai-contract.per-year'],
  ] as unknown as [Scenario, string, string, FigureId][])('%# is the derived figure of the talk', (scenario, id, result, figure) => {
    const [talks, models] = comparable(figure, study(scenario, { case: id, changed: {} }, lookup).results[result]!)
    expect(models).toEqual(talks)
  })
})

it('a case without a value for an assumption is refused by its name', () => {
  const [first] = runwayScenario.cases
  const { burn, ...values } = first!.values
  const broken = { ...runwayScenario, cases: [{ ...first!, values }] } as unknown as Scenario
  expect(burn).toBeDefined()
  expect(() => study(broken, { case: first!.id, changed: {} }, lookup)).toThrow(`runway: the case “${first!.id}” has no value for “burn”`)
})

describe.each(scenarios.map(scenario => [scenario.name, scenario] as const))('the what-if “%s”', (_, scenario) => {
  const names = Object.keys(scenario.assumptions)
  const bounds = ({ least = 0, most = 1e6 }: Assumption) => ({ min: least, max: most })

  /** A value that the model can take: mostly within the slider, and now and then anything. */
  function values(assumption: Assumption): fc.Arbitrary<number> {
    const { min, max } = bounds(assumption)
    return assumption.whole ? fc.integer({ min, max }) : fc.oneof(fc.double({ min: assumption.min, max: assumption.max, noNaN: true }), fc.double({ min, max, noNaN: true }))
  }
  function spans(assumption: Assumption): fc.Arbitrary<Span> {
    const one = values(assumption)
    return assumption.whole ? one.map(value => ({ low: value, high: value })) : fc.tuple(one, fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, one)).map(([a, b = a]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
  }
  const changes = fc.record(Object.fromEntries(names.map(name => [name, spans(scenario.assumptions[name]!)])))

  it('has an answer in every case, with a source or a reason for each value', () => {
    for (const { id, values } of scenario.cases) {
      const { results, assumptions } = study(scenario, { case: id, changed: {} }, lookup)
      for (const result of Object.values(results))
        expect(result.text, `${id} ${result.id}`).not.toMatch(/NaN|Infinity|undefined|anything/)
      for (const name of names) {
        expect(values[name], `${id} ${name}`).toBeDefined()
        expect(Boolean(assumptions[name]!.figure) || assumptions[name]!.because!.length > 5, `${id} ${name}`).toBe(true)
      }
    }
  })

  it('starts every slider within its ends', () => {
    for (const { id } of scenario.cases) {
      const { assumptions } = study(scenario, { case: id, changed: {} }, lookup)
      for (const name of names) {
        const { min, max } = scenario.assumptions[name]!
        const { low, high } = assumptions[name]!.original
        expect(low, `${id} ${name}`).toBeGreaterThanOrEqual(min)
        expect(Number.isFinite(high) ? high : low, `${id} ${name}`).toBeLessThanOrEqual(max)
      }
    }
  })

  it('encloses with its spans every point inside them', () => {
    const inside = fc.record(Object.fromEntries(names.map(name => [name, fc.double({ min: 0, max: 1, noNaN: true })])))
    fc.assert(fc.property(changes, inside, (changed, at) => {
      const { results } = study(scenario, { changed }, lookup)
      const point = Object.fromEntries(names.map((name) => {
        const { low, high } = changed[name] as Span
        return [name, Math.min(high, Math.max(low, low + (high - low) * (at[name] as number)))]
      }))
      for (const [id, definition] of Object.entries(scenario.results)) {
        const answer = definition.of(point)
        const { low, high } = results[id]!.span
        const slack = 1e-6 * Math.max(1, Math.abs(answer))
        expect(answer === low || answer >= low - slack, `${id}: ${answer} is below ${low}`).toBe(true)
        expect(answer === high || answer <= high + slack, `${id}: ${answer} is above ${high}`).toBe(true)
      }
    }), { numRuns: 100 })
  })

  it('is written to an address and read back the same, and answers without a “not a number”', () => {
    fc.assert(fc.property(fc.constantFrom(...scenario.cases), changes, (chosen, changed) => {
      const state = readState(scenario, writeState(scenario, { case: chosen.id, changed: changed as Record<string, Span> }))
      expect(writeState(scenario, state)).toBe(writeState(scenario, readState(scenario, writeState(scenario, state))))
      const { results } = study(scenario, state, lookup)
      for (const { text, span } of Object.values(results)) {
        expect(text).not.toMatch(/NaN|Infinity|undefined/)
        expect([span.low, span.high].some(Number.isNaN)).toBe(false)
      }
    }), { numRuns: 100 })
  })

  it.each(['-1e99', '1e99', '-5', 'NaN', 'nonsense', '1e400', '0..1e300', '', '3.5'])('answers a value “%s” in the address with a sentence or with a result', (text) => {
    for (const name of names) {
      const { assumptions, results } = study(scenario, readState(scenario, `${name}:${text}`), lookup)
      const { refusal, changed } = assumptions[name]!
      expect(refusal === undefined || /^[A-Z].*\.$/.test(refusal)).toBe(true)
      if (refusal)
        expect(changed).toBe(false)
      for (const result of Object.values(results))
        expect(result.text).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('ranks its assumptions by how far they move the answer, and no other', () => {
    const bars = tornado(scenario, study(scenario, { changed: {} }, lookup))
    expect(bars.map(({ swing }) => swing)).toEqual(bars.map(({ swing }) => swing).toSorted((a, b) => b === a ? 0 : b - a))
    expect(new Set(bars.map(({ assumption }) => assumption))).toEqual(new Set(scenario.results[scenario.ranked]!.from))
  })

  it('says at each bar between which two answers it moves, and where there is no upper one, what the least is', () => {
    const ranked = scenario.results[scenario.ranked]!
    const unit = lookup.unitDefinition(ranked.unit)
    for (const bar of tornado(scenario, study(scenario, { changed: {} }, lookup)))
      expect(barText(bar, ranked, unit)).toMatch(/^[^A-Z]*\d/)
    expect(barText({ atMin: Number.POSITIVE_INFINITY, atMax: 12 }, ranked, unit)).toMatch(/^\D*12(?!\d)/)
    expect(barText({ atMin: 40, atMax: 12 }, ranked, unit)).toMatch(/12\D+40/)
  })
})
