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
  return to ? `, until ${month(low)} to ${month(high)}` : `, until ${from} at the least`
}

/** What the runway answers with. */
export function runwaySentence(now: RunwayStudy): SentencePart<'months'>[] {
  const { low, high } = now.results.months.span
  if (low === Number.POSITIVE_INFINITY)
    return ['At that burn, the cash is ', { result: 'months' }, '.']
  const start = startOf(now)
  const until = endWords(start, low, high)
  const { late } = runway(runwayInput(now.values))
  const burn = now.values.growth === 0 ? now.assumptions.burn.text : `${now.assumptions.burn.text} at first`
  return [`At ${burn} from ${formatDate(start.slice(0, 7))}, the cash would last `, { result: 'months' }, `${until}${late.length > 0 ? ': new money comes too late' : ''}.`]
}
