import type { SentencePart, Study } from 'slidev-addon-sourced-figures/scenarios'
import type { LoopEdge, loopScenario } from '../../data/scenarios/loop-stress'
import { loopStress } from '../../data/scenarios/loop-stress'

export type LoopStudy = Study<keyof typeof loopScenario.assumptions, keyof typeof loopScenario.results>
type Part = SentencePart<keyof typeof loopScenario.results>

/** What gives way, in words, where a payer has not the money. */
const GIVES: Partial<Record<LoopEdge, string>> = {
  'openai-rest': 'what OpenAI spends elsewhere',
  'openai-oracle': 'what OpenAI pays Oracle',
  'oracle-nvidia': 'what Oracle orders from Nvidia',
}

/** What the loop answers with. */
export function loopSentence(now: LoopStudy): Part[] {
  const { breaks } = loopStress(now.values)
  const open = now.results.unpaid.span.high >= 0.5
  const unpaid: Part[] = open ? [' Oracle would go without ', { result: 'unpaid' }, '.'] : [' Oracle would be paid in full.']
  const first = breaks[0]
  return first
    ? [`First to give way would be ${GIVES[first.edge]}, in year ${first.year}; in five years,`, ...unpaid]
    : [open ? 'Nobody would run out of money, but in five years' : 'Nothing would give way: in five years', ...unpaid]
}
