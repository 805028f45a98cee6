import type { Figure } from '../model/figure'
import type { Quantity } from '../model/quantity'
import type { FigureId, Unit } from '../model/register'
import type { Assumption, ResultDefinition, Scenario, ScenarioCase, ScenarioState } from './scenario'
import type { Span } from './span'
import { interval } from '../model/quantity'
import { asQuantity, cornersOf, enclose } from './enclose'
import { assumptionsOf, caseOf } from './scenario'
import { isWide, sameSpan, spanOf } from './span'

/** What a study asks of the talk. */
export interface StudyTalk {
  figure: (id: FigureId) => Pick<Figure, 'id' | 'label' | 'quantity' | 'unit'>
  formatFigure: (figure: Pick<Figure, 'quantity' | 'unit' | 'status'>, style?: 'prose' | 'short') => string
}

/** An assumption as it stands. */
export interface StudiedAssumption {
  span: Span
  /** As text, with its unit. */
  text: string
  /** The value of the case, and as text. */
  original: Span
  originalText: string
  /** True where somebody has changed it. */
  changed: boolean
  /** The figure that the case takes it from; none where it is our assumption. */
  figure?: FigureId
  /** Why we assume it, where it is our assumption. */
  because?: string
  /** Why the value that was asked for cannot be taken; the case’s stands in its place. */
  refusal?: string
}

/** A result with what a card needs: how it follows, and from what. */
export interface ComputedResult {
  /** `<scenario>.<result>`. */
  id: string
  label: string
  unit: Unit
  /** None where the answer is no number, or has no end on either side. */
  quantity?: Quantity
  /** As text: "about 12.5 months", "never empty". */
  text: string
  /** The answer without rounding, for a drawing. */
  span: Span
  formula: string
  /** The assumptions that it follows from, by name. */
  from: readonly string[]
}

export interface Study<A extends string = string, R extends string = string> {
  case: ScenarioCase<A>
  assumptions: Readonly<Record<A, StudiedAssumption>>
  /** One value for each assumption, for a drawing that shows one line: the middle of a span, the finite end of an open one. */
  values: Readonly<Record<A, number>>
  /** Every choice of one end of each span, open ones at their finite end, for a drawing of spans. */
  corners: readonly Readonly<Record<A, number>>[]
  results: Readonly<Record<R, ComputedResult>>
  /** True where an assumption differs from its case. */
  changed: boolean
}

/** Where the model ends, above. */
export function mostOf({ most = 1e6 }: Assumption): number {
  return most
}

/** Why a value cannot be taken, as a sentence; undefined where it can. */
export function refusalOf(assumption: Assumption, { low, high }: Span, write: (value: number) => string): string | undefined {
  const { label, least = 0, whole = false } = assumption
  if (Number.isNaN(low) || Number.isNaN(high))
    return `${label}: that is no number.`
  if (low < least)
    return `${label} cannot be less than ${write(least)}.`
  if (high > mostOf(assumption))
    return `${label} cannot be more than ${write(mostOf(assumption))}.`
  if (whole && (low !== high || !Number.isInteger(low)))
    return `${label} must be one whole number.`
  return undefined
}

function quantityOf({ low, high }: Span, of?: Quantity): Quantity {
  if (of && sameSpan(interval(of), { low, high }))
    return of
  return low === high ? { kind: 'point', value: low } : { kind: 'range', low, high }
}

/**
 * Works a what-if out: each assumption as its case or somebody has it, and every result with what it follows from.
 * A value that the model cannot take is refused with a sentence, and the case’s stands in its place, so that there is
 * always an answer. Throws a TypeError where a case takes a figure of another unit, or has nothing for an assumption.
 */
export function study<A extends string, R extends string>(scenario: Scenario<A, R>, state: ScenarioState, talk: StudyTalk): Study<A, R> {
  const chosen = caseOf(scenario, state)
  const write = (quantity: Quantity, unit: Unit) => talk.formatFigure({ quantity, unit, status: 'derived' })
  const [approximate, exclusive] = [new Set<A>(), new Set<A>()]

  function assume(name: A): StudiedAssumption {
    const assumption = scenario.assumptions[name]
    const given = chosen.values[name] as typeof chosen.values[A] | undefined
    if (given === undefined)
      throw new TypeError(`${scenario.name}: the case “${chosen.id}” has no value for “${name}”`)
    const found = typeof given === 'string' ? talk.figure(given) : undefined
    if (found && found.unit !== assumption.unit)
      throw new TypeError(`${scenario.name}: “${name}” is in ${assumption.unit}, and ${found.id} in ${found.unit}`)
    const original = found ? interval(found.quantity) : spanOf((given as { value: number | Span }).value)
    const asked = state.changed[name]
    const refusal = asked && refusalOf(assumption, asked, value => write({ kind: 'point', value }, assumption.unit))
    const span = asked && !refusal ? asked : original
    const changed = !sameSpan(span, original)
    if (!changed && found?.quantity.approximate)
      approximate.add(name)
    if (!changed && found?.quantity.kind === 'bound' && found.quantity.exclusive)
      exclusive.add(name)
    return {
      span,
      text: write(quantityOf(span, found?.quantity), assumption.unit),
      original,
      originalText: write(quantityOf(original, found?.quantity), assumption.unit),
      changed,
      ...(found ? { figure: found.id as FigureId } : { because: (given as { because: string }).because }),
      ...(refusal && { refusal }),
    }
  }

  const names = assumptionsOf(scenario)
  const assumptions = Object.fromEntries(names.map(name => [name, assume(name)])) as Record<A, StudiedAssumption>
  const open = Object.fromEntries(names.map(name => [name, assumptions[name].span])) as Record<A, Span>

  function result(id: R): ComputedResult {
    const definition = scenario.results[id] as ResultDefinition<A>
    const { label, unit, places, formula, from, of, words } = definition
    const only = Object.fromEntries(names.map(name => [name, from.includes(name) ? open[name] : spanOf(middleOf(open[name]))])) as Record<A, Span>
    const enclosure = enclose(only, of, name => mostOf(scenario.assumptions[name]))
    const values = Object.fromEntries(names.map(name => [name, middleOf(open[name])])) as Record<A, number>
    const matters = (name: A) => [0.99, 1.01].some(factor => of({ ...values, [name]: values[name] * factor }) !== of(values))
    const quantity = asQuantity(enclosure, typeof places === 'number' ? places : places(Number.isFinite(enclosure.high) ? enclosure.high : enclosure.low), {
      // “About” passes on only where it makes a difference: a bill that is paid in full is paid in full.
      approximate: from.some(name => approximate.has(name) && matters(name)),
      exclusive: from.some(name => exclusive.has(name)),
    })
    const { low, high } = enclosure
    const special = low === high ? words?.(low) : undefined
    return {
      id: `${scenario.name}.${id}`,
      label,
      unit,
      ...(quantity && !special && { quantity }),
      text: special ?? (quantity ? write(quantity, unit) : words?.(low) ?? 'anything'),
      span: { low, high },
      formula,
      from,
    }
  }

  return {
    case: chosen,
    assumptions,
    values: Object.fromEntries(names.map(name => [name, middleOf(open[name])])) as Record<A, number>,
    corners: cornersOf(open),
    results: Object.fromEntries((Object.keys(scenario.results) as R[]).map(id => [id, result(id)])) as Record<R, ComputedResult>,
    changed: names.some(name => assumptions[name].changed),
  }
}

function middleOf(span: Span): number {
  if (!isWide(span))
    return span.low
  return Number.isFinite(span.high) ? (span.low + span.high) / 2 : span.low
}
