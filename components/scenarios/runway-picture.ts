import type { Study } from 'slidev-addon-sourced-figures/scenarios'
import type { CashPoint, runwayScenario } from '../../data/scenarios/runway'
import { dayOf, figure, formatDate, monthsAfter, roughDate } from 'slidev-addon-sourced-figures/client'
import { cashByMonth, runway, runwayInput } from '../../data/scenarios/runway'
import { roundLevels } from './levels'

type Assumption = keyof typeof runwayScenario.assumptions
export type RunwayStudy = Study<Assumption, keyof typeof runwayScenario.results>

/** Months that the picture shows at the least, at the most, and between ticks. */
const LEAST = 24
const MOST = 120
/** A date further off than this is not said. */
const SAID = 600

/** The day on which the months of a study begin. */
export function startOf({ case: { start } }: RunwayStudy): string {
  if (!start)
    throw new TypeError('the runway counts from the date of a figure')
  return dayOf(figure(start))
}

/** When cash is empty, in words: "mid-July 2026"; undefined where that is never, or too far off to say. */
export function emptyDate(start: string, months: number): string | undefined {
  return months <= SAID ? roughDate(monthsAfter(start, months)) : undefined
}

export interface RunwayPicture {
  /** Months and billions of dollars that the axes reach. */
  months: number
  money: number
  ticks: { month: number, label: string }[]
  levels: number[]
  /** The line of the shortest, and where a span makes two of it, of the longest runway. */
  shortest: CashPoint[]
  longest: CashPoint[] | undefined
  /** The line before anything was changed. */
  before: CashPoint[] | undefined
  /** Months until the lines end; infinite where they do not. */
  ends: { shortest: number, longest: number }
}

/** What the picture of the runway draws. */
export function runwayPicture(now: RunwayStudy): RunwayPicture {
  const { low, high } = now.results.months.span
  const inputs = now.corners.map(runwayInput).map(input => ({ input, lasts: runway(input).months })).sort((a, b) => a.lasts === b.lasts ? 0 : a.lasts - b.lasts)
  const reach = Math.min(MOST, Math.max(LEAST, ...[low, high].map(months => Number.isFinite(months) ? months * 1.15 : MOST)))
  const step = [6, 12, 24, 48].find(months => reach / months <= 3.2) ?? 48
  const months = Math.ceil(reach / step) * step
  const shortest = cashByMonth(inputs[0]!.input, months)
  const longest = low === high ? undefined : cashByMonth(inputs.at(-1)!.input, months)
  const original = Object.fromEntries(Object.entries(now.assumptions).map(([name, { original }]) => [name, original.low])) as Record<Assumption, number>
  const before = now.changed ? cashByMonth(runwayInput(original), months) : undefined
  const start = startOf(now)
  const money = Math.max(1, ...[shortest, longest ?? [], before ?? []].flat().map(({ cash }) => cash))
  return {
    months,
    money,
    levels: roundLevels(money),
    ticks: Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => ({ month: i * step, label: formatDate(monthsAfter(start, i * step).slice(0, 7)) })),
    shortest,
    longest,
    before,
    ends: { shortest: low, longest: high },
  }
}
