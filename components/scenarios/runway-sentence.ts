import type { SentencePart } from 'slidev-addon-sourced-figures/scenarios'
import type { RunwayStudy } from './runway-picture'
import { formatDate, monthsAfter } from 'slidev-addon-sourced-figures/client'
import { runway, runwayInput } from '../../data/scenarios/runway'
import { emptyDate, startOf } from './runway-picture'

/** Until when: "until mid-July 2026", "until Jan to Jun 2027". */
function endWords(start: string, low: number, high: number): string {
  const [from, to] = [emptyDate(start, low), emptyDate(start, high)]
  if (!from)
    return ', longer than anybody can say'
  if (low === high)
    return `, until ${from}`
  const month = (months: number) => formatDate(monthsAfter(start, months).slice(0, 7))
  if (to && month(low) === month(high))
    return `, until ${month(low)}`
  return to ? `, until ${month(low)} to ${month(high)}` : `, until ${from} at the least`
}

/** That money comes too late, or may: whether it does gets worse or better steadily with each assumption. */
function lateWords(now: RunwayStudy): string {
  const late = now.corners.filter(values => runway(runwayInput(values)).late.length > 0)
  return late.length === 0 ? '' : `: new money ${late.length === now.corners.length ? 'comes' : 'may come'} too late`
}

/** What the runway answers with. */
export function runwaySentence(now: RunwayStudy): SentencePart<'months'>[] {
  const { low, high } = now.results.months.span
  if (low === Number.POSITIVE_INFINITY)
    return ['At that burn, the cash is ', { result: 'months' }, '.']
  const start = startOf(now)
  const until = endWords(start, low, high)
  const { burn, growth } = now.assumptions
  const level = growth.span.low === 0 && growth.span.high === 0
  return [`At ${burn.text}${level ? '' : ' at first'} from ${formatDate(start.slice(0, 7))}, the cash would last `, { result: 'months' }, `${until}${lateWords(now)}.`]
}
