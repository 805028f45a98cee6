import type { LoopEdge, LoopNode } from '../../data/scenarios/loop-stress'
import type { LoopStudy } from './loop-sentence'
import { loopStress } from '../../data/scenarios/loop-stress'

/** The edges that are drawn, in the order in which money goes round. */
export const DRAWN = [
  { edge: 'nvidia-openai', label: 'Nvidia puts into OpenAI', colour: 'nvidia' },
  { edge: 'others-openai', label: 'Others put into OpenAI', colour: 'muted' },
  { edge: 'openai-oracle', label: 'OpenAI pays Oracle', colour: 'openai' },
  { edge: 'oracle-nvidia', label: 'Oracle pays Nvidia', colour: 'oracle' },
] as const satisfies readonly { edge: LoopEdge, label: string, colour: string }[]

/** One edge in one year, in billions of dollars: what is paid for sure, what may be, and what is not. */
export interface LoopCell { year: number, low: number, high: number, promised: number }

export interface LoopRow {
  edge: LoopEdge
  label: string
  colour: string
  cells: LoopCell[]
  /** That it falls short, or may, because its payer has not the money, and in which year for the first time. */
  gives: string | undefined
}

/** When an edge gives, from the year in which it does at each corner; none where it does not. */
function givesWords(all: readonly (number | undefined)[]): string | undefined {
  const years = all.filter(year => year !== undefined)
  if (years.length === 0)
    return undefined
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (years.length < all.length)
    return `may fall short from year ${from}`
  return `falls short in ${from === to ? `year ${from}` : `years ${from}–${to}`}`
}

/** What the picture of the loop draws: every edge, with the spans of its inputs carried through. */
export function loopRows(now: LoopStudy): LoopRow[] {
  const corners = now.corners.map(loopStress)
  return DRAWN.map(row => ({
    ...row,
    gives: givesWords(corners.map(({ breaks }) => breaks.find(({ edge }) => edge === row.edge)?.year)),
    cells: corners[0]!.years.map(({ year }, i) => {
      const paid = corners.map(({ years }) => years[i]!.paid[row.edge])
      return { year, low: Math.min(...paid), high: Math.max(...paid), promised: Math.max(...corners.map(({ years }) => years[i]!.promised[row.edge])) }
    }),
  }))
}

/** The nodes of the table. */
const NODES = [['openai', 'OpenAI'], ['oracle', 'Oracle'], ['nvidia', 'Nvidia']] as const satisfies readonly [LoopNode, string][]

/** What each node receives, pays and lacks, year by year, in billions of dollars, spans at their middle. */
export function loopTable(now: LoopStudy): { node: string, rows: { what: string, years: number[] }[] }[] {
  const { years } = loopStress(now.values)
  return NODES.map(([node, label]) => ({
    node: label,
    rows: (['receives', 'pays', 'lacks'] as const).map(what => ({ what, years: years.map(({ nodes }) => nodes[node][what]) })),
  }))
}
