import type { SentencePart, Study } from 'slidev-addon-sourced-figures/scenarios'
import type { coverageScenario } from '../../data/scenarios/coverage'

export type CoverageStudy = Study<keyof typeof coverageScenario.assumptions, keyof typeof coverageScenario.results>
type Part = SentencePart<keyof typeof coverageScenario.results>

function revenueWords({ values, assumptions }: CoverageStudy): string {
  if (values.growth === 0)
    return 'If revenue stands still'
  return values.growth > 0 ? `If revenue grows by ${assumptions.growth.text} a year` : `If revenue falls by ${assumptions.growth.text.replace('−', '')} a year`
}

function moneyWords({ values, assumptions }: CoverageStudy): string {
  const share = values.share === 100 ? 'all of it' : values.share === 50 ? 'half of it' : `${assumptions.share.text} of it`
  return values.raised > 0 ? `${share} and ${assumptions.raised.text} raised` : share
}

/** What the coverage answers with. */
export function coverageSentence(now: CoverageStudy): Part[] {
  const { ratio, growth, bridge } = now.results
  const start = `${revenueWords(now)}, ${moneyWords(now)} `
  const s = now.values.raised > 0 ? '' : 's'
  if (ratio.span.low >= 99.95) {
    const waits: Part[] = bridge.span.high < 0.5 ? [', bill by bill.'] : [', if Oracle can wait for ', { result: 'bridge' }, '.']
    return [`${start}cover${s} the contract`, ...waits]
  }
  // Revenue that covers the sum of the bills and grows faster than they do is behind them at first.
  const late = now.values.raised === 0 && growth.span.high > now.values.ramp
  const short = late ? `; the first years ${growth.span.low > now.values.ramp ? '' : 'may '}stay short.` : '.'
  const covers: Part[] = growth.span.low === Number.POSITIVE_INFINITY ? ['No growth would cover it all.'] : ['To cover the whole takes ', { result: 'growth' }, ` growth a year${short}`]
  return [`${start}pay${s} `, { result: 'ratio' }, ' of the contract. ', ...covers]
}
