import type { SentencePart, Study } from 'slidev-addon-sourced-figures/scenarios'
import { formatQuantity, unitDefinition } from 'slidev-addon-sourced-figures/client'
import { coverageScenario } from '../../data/scenarios/coverage'

export type CoverageStudy = Study<keyof typeof coverageScenario.assumptions, keyof typeof coverageScenario.results>
type Part = SentencePart<keyof typeof coverageScenario.results>

/** What revenue does, at every point of its span. */
function revenueWords({ assumptions: { growth: { span: { low, high }, text } } }: CoverageStudy): string {
  if (low === 0 && high === 0)
    return 'If revenue stands still'
  if (low >= 0)
    return `If revenue grows by ${text} a year`
  if (high > 0)
    return `If revenue changes by ${text} a year`
  const fall = low === high ? text.replace('−', '') : formatQuantity({ kind: 'range', low: -high, high: -low }, unitDefinition(coverageScenario.assumptions.growth.unit))
  return `If revenue falls by ${fall} a year`
}

function moneyWords({ assumptions: { share, raised } }: CoverageStudy): string {
  const one = share.span.low === share.span.high ? share.span.low : undefined
  const part = one === 100 ? 'all of it' : one === 50 ? 'half of it' : `${share.text} of it`
  return raised.span.high > 0 ? `${part} and ${raised.text} raised` : part
}

/** What the coverage answers with. */
export function coverageSentence(now: CoverageStudy): Part[] {
  const { ratio, growth, bridge } = now.results
  const { ramp, raised } = now.assumptions
  const start = `${revenueWords(now)}, ${moneyWords(now)} `
  const s = raised.span.high > 0 ? '' : 's'
  if (ratio.span.low >= 99.95) {
    const waits: Part[] = bridge.span.high < 0.5 ? [', bill by bill.'] : [', if Oracle can wait for ', { result: 'bridge' }, '.']
    return [`${start}cover${s} the contract`, ...waits]
  }
  // Revenue that covers the sum of the bills and grows faster than they do is behind them at first.
  const late = raised.span.high === 0 && growth.span.high > ramp.span.low
  const short = late ? `; the first years ${growth.span.low > ramp.span.high ? '' : 'may '}stay short.` : '.'
  const covers: Part[] = growth.span.low === Number.POSITIVE_INFINITY ? ['No growth would cover it all.'] : ['To cover the whole takes ', { result: 'growth' }, ` growth a year${short}`]
  return [`${start}pay${s} `, { result: 'ratio' }, ' of the contract. ', ...covers]
}
