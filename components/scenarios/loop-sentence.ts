import type { SentencePart, Study } from 'slidev-addon-sourced-figures/scenarios'
import type { LoopEdge, loopScenario } from '../../data/scenarios/loop-stress'
import { loopStress } from '../../data/scenarios/loop-stress'

export type LoopStudy = Study<keyof typeof loopScenario.assumptions, keyof typeof loopScenario.results>
type Part = SentencePart<keyof typeof loopScenario.results>

/** What gives, in words, where a payer has not the money. */
const GIVES: Partial<Record<LoopEdge, string>> = {
  'openai-rest': 'OpenAI’s other spending',
  'openai-oracle': 'what OpenAI pays Oracle',
  'oracle-nvidia': 'what Oracle orders from Nvidia',
}

/** What the loop answers with. */
export function loopSentence(now: LoopStudy): Part[] {
  const { breaks } = loopStress(now.values)
  const open = now.results.unpaid.span.high >= 0.5
  const unpaid: Part[] = open ? ['over five years Oracle goes without ', { result: 'unpaid' }, '.'] : ['over five years Oracle is paid in full.']
  const first = breaks[0]
  return first
    ? [`First to give is ${GIVES[first.edge]}, in year ${first.year}; `, ...unpaid]
    : [open ? 'Nobody runs out of money, but ' : 'Nothing gives: ', ...unpaid]
}
