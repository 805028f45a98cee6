import { defineScenario, ours } from 'slidev-addon-sourced-figures/scenarios'

export interface LoopInput {
  /** The whole round as it is sought, in billions of dollars. The supplier's part is inside it. */
  round: number
  /** What the chip supplier puts in, in billions of dollars. */
  stake: number
  /** The most that all other investors would put in, in billions of dollars. */
  others: number
  /** What of the others' part does not come, in billions of dollars. */
  short: number
  /** In how many yearly instalments the round comes, a whole number of one or more. */
  instalments: number
  /** Cash at the start, in billions of dollars. */
  cash: number
  /** Cash used in a year for everything else, less what customers pay, in billions of dollars. */
  burn: number
  /** What falls due to the cloud host in a year, in billions of dollars. */
  bill: number
  /** Share of that bill that is paid, where there is money for it, in per cent. */
  willing: number
  /** Share of the cloud host's spending for the contract that buys chips, in per cent. */
  chips: number
  /** What the cloud host can raise in all, by debt or shares, for what it is not paid, in billions of dollars. */
  credit: number
}

export const LOOP_NODES = ['others', 'nvidia', 'openai', 'oracle', 'lenders', 'rest'] as const
export type LoopNode = typeof LOOP_NODES[number]

export const LOOP_EDGES = ['others-openai', 'nvidia-openai', 'openai-rest', 'openai-oracle', 'lenders-oracle', 'oracle-nvidia', 'oracle-rest'] as const
export type LoopEdge = typeof LOOP_EDGES[number]

/** The two ends of an edge, payer first. */
export function endsOf(edge: LoopEdge): [LoopNode, LoopNode] {
  return edge.split('-') as [LoopNode, LoopNode]
}

/** What one node has in a year, in billions of dollars: `before + receives = pays + after`, and what it needs beyond. */
export interface NodeYear { before: number, receives: number, pays: number, after: number, lacks: number }

export interface LoopYear {
  year: number
  /** What goes along each edge. */
  paid: Record<LoopEdge, number>
  /** What was to go along it, had every payer the money and the will. */
  promised: Record<LoopEdge, number>
  nodes: Record<LoopNode, NodeYear>
}

/** The first edge that carries less than it was to carry because its payer has not the money. */
export interface Break { edge: LoopEdge, year: number, short: number }

export interface LoopStress {
  years: readonly LoopYear[]
  /** Every edge that gives, in the order of years and, within one, along the loop. */
  breaks: readonly Break[]
  /** What the cloud host is not paid over all years. */
  unpaid: number
}

/** The years that are looked at: the term of the contract. */
const LOOP_YEARS = 5

/** What counts as nothing, in billions of dollars: the noise of binary fractions on sums of trillions. */
const NOTHING = 1e-6

const MONEY = ['round', 'stake', 'others', 'short', 'cash', 'burn', 'bill', 'credit'] as const

function check(input: LoopInput): void {
  for (const name of [...MONEY, 'willing', 'chips'] as const) {
    if (!(input[name] >= 0 && input[name] < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name} must be a number of zero or more, found ${input[name]}`)
  }
  if (input.willing > 100 || input.chips > 100)
    throw new RangeError('a share is at most 100 per cent')
  if (!Number.isInteger(input.instalments) || input.instalments < 1)
    throw new RangeError(`instalments must be a whole number of one or more, found ${input.instalments}`)
}

/**
 * Who brings what of a round: the supplier's part is inside it, the others fill the rest as far as they would go, and
 * `short` of theirs does not come. Billions of dollars.
 */
export function roundParts({ round, stake, others, short }: Pick<LoopInput, 'round' | 'stake' | 'others' | 'short'>): { nvidia: number, others: number } {
  const nvidia = Math.min(stake, round)
  return { nvidia, others: Math.max(0, Math.min(others, round - nvidia) - short) }
}

/**
 * What goes round, year by year, when an edge is weakened or cut.
 *
 * Takes billions of dollars, per cent and years, as `LoopInput` says. In each year the round's instalment comes in,
 * OpenAI pays everything else first (its burn, which is what customers do not pay for), then the cloud host's bill as
 * far as cash and will go. The cloud host has ordered for the whole bill: what it is not paid it raises, as long as
 * that can be had; then its orders of chips and all else shrink by the same share. At every node, in every year,
 * what was there and what comes in is what goes out and what stays.
 *
 * Leaves out: revenue that grows, other suppliers and their contracts, hardware that is bought directly, interest, and
 * what a fright does to the next round. What is not paid in a year is not paid later.
 *
 * Throws a RangeError for a number below zero, a share above 100, instalments that are not whole, or no number at all.
 */
export function loopStress(input: LoopInput): LoopStress {
  check(input)
  const { instalments, bill, burn } = input
  const parts = roundParts(input)
  const planned = roundParts({ ...input, short: 0 })
  let { cash, credit } = input
  const breaks: Break[] = []
  const years = Array.from({ length: LOOP_YEARS }, (_, i): LoopYear => {
    const year = i + 1
    const due = i < instalments ? 1 / instalments : 0
    const before = cash
    const raised = { nvidia: parts.nvidia * due, others: parts.others * due }
    let left = before + raised.nvidia + raised.others
    const rest = Math.min(burn, left)
    left -= rest
    const willing = bill * input.willing / 100
    const paid = Math.min(willing, left)
    cash = left - paid
    const borrowed = Math.min(credit, bill - paid)
    credit -= borrowed
    const spending = paid + borrowed
    const chips = spending * input.chips / 100
    const edges: Record<LoopEdge, number> = {
      'others-openai': raised.others,
      'nvidia-openai': raised.nvidia,
      'openai-rest': rest,
      'openai-oracle': paid,
      'lenders-oracle': borrowed,
      'oracle-nvidia': chips,
      'oracle-rest': spending - chips,
    }
    const promised: Record<LoopEdge, number> = {
      'others-openai': planned.others * due,
      'nvidia-openai': planned.nvidia * due,
      'openai-rest': burn,
      'openai-oracle': bill,
      'lenders-oracle': 0,
      'oracle-nvidia': bill * input.chips / 100,
      'oracle-rest': bill * (1 - input.chips / 100),
    }
    const gives = (edge: LoopEdge, short: number) => short > NOTHING && breaks.push({ edge, year, short })
    gives('openai-rest', burn - rest)
    gives('openai-oracle', willing - paid)
    gives('oracle-nvidia', promised['oracle-nvidia'] - chips)
    const after: Partial<Record<LoopNode, number>> = { openai: cash }
    const lacks: Partial<Record<LoopNode, number>> = { openai: burn - rest + willing - paid, oracle: bill - spending, nvidia: promised['oracle-nvidia'] - chips }
    return { year, paid: edges, promised, nodes: nodesOf(edges, { openai: before }, after, lacks) }
  })
  return { years, breaks, unpaid: years.reduce((sum, { paid }) => sum + (bill - paid['openai-oracle']), 0) }
}

function nodesOf(paid: Record<LoopEdge, number>, before: Partial<Record<LoopNode, number>>, after: Partial<Record<LoopNode, number>>, lacks: Partial<Record<LoopNode, number>>): Record<LoopNode, NodeYear> {
  const sum = (end: 0 | 1, node: LoopNode) => LOOP_EDGES.filter(edge => endsOf(edge)[end] === node).reduce((total, edge) => total + paid[edge], 0)
  return Object.fromEntries(LOOP_NODES.map((node): [LoopNode, NodeYear] => {
    const [receives, pays] = [sum(1, node), sum(0, node)]
    // Sources and sinks have no till: what they pay or get is what they had or keep.
    const had = before[node] ?? Math.max(0, pays - receives)
    return [node, { before: had, receives, pays, after: after[node] ?? had + receives - pays, lacks: lacks[node] ?? 0 }]
  })) as Record<LoopNode, NodeYear>
}

const IN_ONE = ours(1, 'all in the first year; in what steps it is paid is not known')
const IN_FULL = ours(100, 'in full, as long as there is money')
const ALL_COMES = ours(0, 'all that is planned comes')
const FEBRUARY = {
  round: 'openai.funding-round.2026',
  others: 'openai.funding-round.others',
  instalments: IN_ONE,
  cash: 'openai.cash',
  burn: 'openai.cash-burn.yearly',
  bill: 'oracle.openai-contract.per-year',
  willing: IN_FULL,
  chips: 'outside.nvidia.hardware-share',
  credit: 'oracle.capital-raise.2026',
} as const
const JULY = {
  ...FEBRUARY,
  round: 'outcome.openai.funding-round',
  stake: 'outcome.nvidia.openai-stake',
  others: 'outcome.openai.funding-round.others',
  cash: ours(0, 'what there was before the round is not told apart from it'),
  burn: 'outcome.openai.cash-burn.q1-2026.yearly',
  credit: 'outcome.oracle.capital-raise.fy2027',
} as const

/** What gives first when an edge of the loop is weakened. */
export const loopScenario = defineScenario({
  name: 'loop',
  assumptions: {
    stake: { label: 'Nvidia puts in', unit: 'usd-bn', min: 0, max: 100, step: 5 },
    short: { label: 'Others fall short by', unit: 'usd-bn', min: 0, max: 100, step: 5 },
    willing: { label: 'Share of bill OpenAI pays', unit: 'percent', min: 0, max: 100, step: 5, most: 100 },
    credit: { label: 'Oracle can raise', unit: 'usd-bn', min: 0, max: 200, step: 5 },
    burn: { label: 'OpenAI’s burn, Oracle apart', unit: 'usd-bn-per-year', min: 0, max: 60, step: 1 },
    round: { label: 'The round, as sought', unit: 'usd-bn', min: 0, max: 200, step: 5, more: true },
    others: { label: 'Others put in at most', unit: 'usd-bn', min: 0, max: 200, step: 5, more: true },
    instalments: { label: 'It comes in so many years', unit: 'years', min: 1, max: 5, step: 1, least: 1, most: 5, whole: true, more: true },
    cash: { label: 'OpenAI’s cash before it', unit: 'usd-bn', min: 0, max: 100, step: 0.5, more: true },
    bill: { label: 'Oracle’s bill a year', unit: 'usd-bn', min: 0, max: 120, step: 5, more: true },
    chips: { label: 'Of it for chips', unit: 'percent', min: 0, max: 100, step: 5, most: 100, more: true },
  },
  cases: [
    {
      id: 'february',
      label: 'As in February',
      note: 'The round as sought, and cash of mid-2025.',
      values: { ...FEBRUARY, stake: 'nvidia.openai-stake', short: ALL_COMES },
    },
    {
      id: 'hundred',
      label: 'Nvidia alone',
      note: 'Its part fills the whole round: no other is needed.',
      values: { ...FEBRUARY, stake: 'openai.funding-round.2026', short: ALL_COMES },
    },
    {
      id: 'withdraws',
      label: 'Nvidia stays out',
      note: 'Others go no further than beside Nvidia’s least.',
      values: { ...FEBRUARY, stake: ours(0, 'Nvidia stays out'), short: ALL_COMES },
    },
    {
      id: 'fails',
      label: 'The round fails',
      note: 'Nobody puts anything in: cash alone.',
      values: { ...FEBRUARY, stake: ours(0, 'Nvidia stays out'), short: 'openai.funding-round.others' },
    },
    {
      id: 'july',
      label: 'As by July',
      note: 'As committed, which is not paid.',
      values: { ...JULY, short: ALL_COMES },
    },
    {
      id: 'conditions',
      label: 'July, conditions fail',
      note: 'As by July, without the part that has conditions.',
      values: { ...JULY, short: 'outcome.amazon.openai-stake.conditional' },
    },
  ],
  results: {
    unpaid: {
      label: 'What Oracle is not paid in five years',
      unit: 'usd-bn',
      places: 0,
      formula: 'bills of five years − what OpenAI pays',
      from: ['round', 'stake', 'others', 'short', 'instalments', 'cash', 'burn', 'bill', 'willing'],
      of: values => loopStress(values).unpaid,
    },
    paid: {
      label: 'What OpenAI pays Oracle in the first year',
      unit: 'usd-bn',
      places: 0,
      formula: 'the bill, as far as cash and the round reach after the burn',
      from: ['round', 'stake', 'others', 'short', 'instalments', 'cash', 'burn', 'bill', 'willing'],
      of: values => loopStress(values).years[0]!.paid['openai-oracle'],
    },
  },
  ranked: 'unpaid',
  scale: [0, 300],
  leavesOut: ['what of that burn is Oracle’s already', 'revenue that grows', 'other suppliers', 'interest', 'the next round'],
})
