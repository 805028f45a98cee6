import type { UnitDefinition } from '../model/units'
import type { ResultDefinition, Scenario } from './scenario'
import type { Study } from './study'
import { formatQuantity } from '../model/format'
import { assumptionsOf } from './scenario'

/** How far one assumption moves the answer. */
export interface TornadoBar<A extends string = string> {
  assumption: A
  /** The answer with the slider at its lower and at its upper end. */
  atMin: number
  atMax: number
  /** The distance between the two; infinite where one is. */
  swing: number
}

/** A bar on its scale: where it starts and how long it is, 0 to 1, and whether it goes on beyond the end. */
export interface PlacedBar { start: number, length: number, beyond: boolean }

/** Puts a bar on the scale of its scenario. */
export function placeBar({ atMin, atMax }: Pick<TornadoBar, 'atMin' | 'atMax'>, [from, to]: readonly [number, number]): PlacedBar {
  const place = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)))
  const [a, b] = [place(Math.min(atMin, atMax)), place(Math.max(atMin, atMax))]
  return { start: a, length: b - a, beyond: Math.max(atMin, atMax) > to }
}

/** The answers at the two ends of a bar, as text: "0–107 months"; where the upper has no end, the lower "or more". */
export function barText({ atMin, atMax }: Pick<TornadoBar, 'atMin' | 'atMax'>, { places, words }: Pick<ResultDefinition, 'places' | 'words'>, unit: UnitDefinition): string {
  const [low, high] = [Math.min(atMin, atMax), Math.max(atMin, atMax)].map(value => Number.isFinite(value) ? Number(value.toFixed(typeof places === 'number' ? places : places(value))) : value) as [number, number]
  if (!Number.isFinite(low))
    return words?.(low) ?? ''
  const quantity = Number.isFinite(high) ? { kind: 'range', low, high } as const : { kind: 'bound', op: 'atLeast', value: low } as const
  return formatQuantity(quantity, unit, { style: 'short' })
}

/**
 * Which assumption moves the ranked result most: the result with each slider at its two ends, all others as they
 * stand (a span at its middle), the largest distance first. Where two distances are infinite, the one that reaches
 * the lower answer comes first. Whole numbers are moved like any other.
 */
export function tornado<A extends string, R extends string>(scenario: Scenario<A, R>, { values }: Study<A, R>): TornadoBar<A>[] {
  const { from, of } = scenario.results[scenario.ranked]
  return assumptionsOf(scenario).filter(name => from.includes(name)).map((assumption): TornadoBar<A> => {
    const { min, max } = scenario.assumptions[assumption]
    const [atMin, atMax] = [min, max].map(value => of({ ...values, [assumption]: value })) as [number, number]
    return { assumption, atMin, atMax, swing: atMin === atMax ? 0 : Math.abs(atMax - atMin) }
  }).sort((a, b) => a.swing === b.swing ? Math.min(a.atMin, a.atMax) - Math.min(b.atMin, b.atMax) : b.swing - a.swing)
}
