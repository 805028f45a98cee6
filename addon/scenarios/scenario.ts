import type { FigureId, Unit } from '../model/register'
import type { Span } from './span'

/** One quantity that a model takes, and how it may be changed. Amounts are in `unit`. */
export interface Assumption {
  /** Short, for a slider: "Burn a month". */
  label: string
  unit: Unit
  /** Ends of the slider. A number field takes what lies beyond, as far as `least` and `most`. */
  min: number
  max: number
  step: number
  /** Where the model ends. Default: 0. */
  least?: number
  /** Where the model ends. Default: a million. */
  most?: number
  /** Takes whole numbers and no spans. Default: false. */
  whole?: boolean
  /** Stands under “more assumptions”. Default: false. */
  more?: boolean
}

/** A value that no source gives, and why this one. */
export interface OwnAssumption { value: number | Span, because: string }

/** Where the value of an assumption comes from: a figure by its id, or our assumption. */
export type Given = FigureId | OwnAssumption

/** Declares a value of our own, or a span of values, with the reason. */
export function ours(value: number | Span, because: string): OwnAssumption {
  return { value, because }
}

/** A named set of values, from which sliders start and to which they go back. */
export interface ScenarioCase<A extends string = string> {
  id: string
  /** Ready for a button: "As reported in February". */
  label: string
  /** What it is, in a sentence, where the label leaves a question. */
  note?: string
  /** The figure whose date the model counts from, where it counts from one. */
  start?: FigureId
  values: Readonly<Record<A, Given>>
}

/** What a model answers: one number, worked out from the values of all assumptions. */
export interface ResultDefinition<A extends string = string> {
  label: string
  unit: Unit
  /** Decimal places that the answer is given with, which may depend on its size. */
  places: number | ((value: number) => number)
  /** How it follows, in words. */
  formula: string
  /** The assumptions that it follows from. */
  from: readonly A[]
  /** Works it out; may be infinite, where `words` says what that means. Must rise or fall steadily with each assumption. */
  of: (values: Readonly<Record<A, number>>) => number
  /** Words for an answer that is no number: "never empty". */
  words?: (value: number) => string | undefined
}

/**
 * A what-if: assumptions, named cases (the first is the base, which print and overview show), results.
 * It is pure data and arithmetic; a panel draws it.
 */
export interface Scenario<A extends string = string, R extends string = string> {
  /** For the address and `data-scenario`. */
  name: string
  assumptions: Readonly<Record<A, Assumption>>
  cases: readonly [ScenarioCase<A>, ...ScenarioCase<A>[]]
  results: Readonly<Record<R, ResultDefinition<NoInfer<A>>>>
  /** The result that the ranking of assumptions goes by, and the ends of its scale. */
  ranked: NoInfer<R>
  scale: readonly [number, number]
  /** What the model leaves out, for the slide. */
  leavesOut: readonly string[]
}

/** Declares a what-if and keeps the names of its assumptions and results as literal types. */
export function defineScenario<A extends string, R extends string>(scenario: Scenario<A, R>): Scenario<A, R> {
  return scenario
}

/** What somebody has changed: the case, and the assumptions that differ from it. */
export interface ScenarioState {
  case?: string | undefined
  changed: Readonly<Record<string, Span>>
}

/** The case of a state: the one that it names, or the base. */
export function caseOf<A extends string>(scenario: Scenario<A>, state: ScenarioState): ScenarioCase<A> {
  return scenario.cases.find(({ id }) => id === state.case) ?? scenario.cases[0]
}

/** The names of all assumptions, in the order in which they are declared. */
export function assumptionsOf<A extends string>(scenario: Scenario<A>): A[] {
  return Object.keys(scenario.assumptions) as A[]
}
