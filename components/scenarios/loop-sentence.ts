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

/** What gives first, and when, wherever in its span each assumption is. */
function firstWords(now: LoopStudy): string | undefined {
  const firsts = [now.values, ...now.corners].map(values => loopStress(values).breaks[0])
  const found = firsts.filter(first => first !== undefined)
  if (found.length === 0)
    return undefined
  const edges = [...new Set(found.map(({ edge }) => edge))]
  const what = edges.length > 2 ? 'one payment or another' : edges.map(edge => GIVES[edge]).join(' or ')
  const years = found.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (found.length < firsts.length)
    return `First to give way might be ${what}, in year ${from} at the earliest`
  return `First to give way would be ${what}, in ${from === to ? `year ${from}` : `years ${from} to ${to}`}`
}

/** What the loop answers with. */
export function loopSentence(now: LoopStudy): Part[] {
  const open = now.results.unpaid.span.high >= 0.5
  const unpaid: Part[] = open ? [' Oracle would go without ', { result: 'unpaid' }, '.'] : [' Oracle would be paid in full.']
  const first = firstWords(now)
  return first
    ? [`${first}; in five years,`, ...unpaid]
    : [open ? 'Nobody would run out of money, but in five years' : 'Nothing would give way: in five years', ...unpaid]
}
