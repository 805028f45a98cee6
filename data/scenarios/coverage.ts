import { defineScenario, ours } from 'slidev-addon-sourced-figures/scenarios'

export interface CoverageInput {
  /** Value of the contract over its term, in billions of dollars. */
  contract: number
  /** Its term in years, a whole number of one or more. */
  term: number
  /** By how much each year's bill is larger than the one before, in per cent; 0 is level. */
  ramp: number
  /** Revenue of the customer in a year at today's rate, in billions of dollars. */
  revenue: number
  /** By how much that revenue grows in a year, in per cent; below zero it falls. */
  growth: number
  /** Share of revenue that may go to this contract, in per cent. */
  share: number
  /** Money raised for the contract before it starts, in billions of dollars. */
  raised: number
  /** Whole years of growth before the contract starts. */
  delay: number
}

/** One year of the contract, in billions of dollars. */
export interface ContractYear {
  year: number
  /** What falls due in it. */
  due: number
  /** The part of the year's revenue that may go to the contract. */
  payable: number
  /** What is paid in it, on this year's bill and on what was left open before. */
  paid: number
  /** What is left open at its end. */
  open: number
  /** Money kept for later years at its end. */
  kept: number
}

export interface Coverage {
  years: readonly ContractYear[]
  /** What is paid by the end of the term ÷ the contract, 0 to 1. */
  ratio: number
  /** What is still open at the end, in billions of dollars. */
  gap: number
  /** The most that is open at the end of any year: what somebody must lend on the way. */
  bridge: number
  /** The first year's bill ÷ a year's revenue at today's rate; infinite where there is no revenue. */
  billToRevenue: number
}

/** Less than a dollar counts as nothing, in billions of dollars. */
const NOTHING = 1e-9

function check(input: CoverageInput): void {
  for (const name of ['contract', 'ramp', 'revenue', 'share', 'raised', 'delay'] as const) {
    if (!(input[name] >= 0 && input[name] < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name} must be a number of zero or more, found ${input[name]}`)
  }
  if (!(input.growth >= -100 && input.growth < Number.POSITIVE_INFINITY))
    throw new RangeError(`growth must be −100 per cent or more, found ${input.growth}`)
  if (input.share > 100)
    throw new RangeError(`share must be at most 100 per cent, found ${input.share}`)
  if (!Number.isInteger(input.term) || input.term < 1 || !Number.isInteger(input.delay))
    throw new RangeError(`term and delay must be whole years, and the term at least one, found ${input.term} and ${input.delay}`)
}

/** The bills of a contract, year by year: level, or each larger than the last by `ramp` per cent, with the same sum. */
export function bills({ contract, term, ramp }: Pick<CoverageInput, 'contract' | 'term' | 'ramp'>): number[] {
  const weights = Array.from({ length: term }, (_, year) => (1 + ramp / 100) ** year)
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => contract * weight / sum)
}

/** The money for the contract from revenue in its years, as multiples of what today's revenue would bring. */
function growthSum(factor: number, { term, delay }: CoverageInput) {
  return Array.from({ length: term }, (_, year) => factor ** (year + delay)).reduce((a, b) => a + b, 0)
}

/**
 * How far a customer's revenue and a raise pay for a contract.
 *
 * Takes billions of dollars, per cent and years, as `CoverageInput` says. The first year brings today's revenue (grown
 * for `delay` years), each later one `growth` per cent more; `share` of it may go to the contract. What is not needed
 * is kept for later years, what is not paid stays open and is paid as soon as there is money. So the ratio at the end
 * is (money raised + share × revenue of all years) ÷ contract, at most 1.
 *
 * Leaves out: interest on what is open, the customer's other bills (they are what `share` leaves), that a supplier may
 * stop delivering, and what the supplier's own costs are. No source has a schedule: level and ramped are both ours.
 *
 * Throws a RangeError for a number below zero, a share above 100, years that are not whole, or no number at all.
 */
export function coverage(input: CoverageInput): Coverage {
  check(input)
  let [open, kept] = [0, input.raised]
  const years = bills(input).map((due, i): ContractYear => {
    const payable = input.revenue * input.share / 100 * (1 + input.growth / 100) ** (i + input.delay)
    const owed = open + due
    const paid = Math.min(owed, kept + payable)
    open = owed - paid
    kept = kept + payable - paid
    return { year: i + 1, due, payable, paid, open, kept }
  })
  return {
    years,
    ratio: input.contract < NOTHING ? 1 : Math.max(0, 1 - open / input.contract),
    gap: open,
    bridge: Math.max(...years.map(year => year.open)),
    billToRevenue: years[0]!.due === 0 ? 0 : years[0]!.due / input.revenue,
  }
}

/**
 * The least growth of revenue, in per cent a year, at which the contract is paid by the end of its term: −100 where it
 * is paid whatever revenue does, infinite where no growth is enough.
 *
 * The money from revenue, c × (x^d + … + x^(d + n − 1)) with x = 1 + growth, rises with x and is continuous. At x = 0
 * it is too little, or the answer is −100; at x = max(1, (need ÷ c)^(1 ÷ (d + n − 1))) its last term alone is enough.
 * Halving what lies between therefore closes in on the one answer, and ends when the ends are a trillionth apart; the
 * upper end is returned, so that the growth returned does cover. Takes and throws the same as `coverage`; `growth` is
 * not looked at.
 */
export function coveringGrowth(input: CoverageInput): number {
  check({ ...input, growth: 0 })
  const need = input.contract - input.raised
  const yearly = input.revenue * input.share / 100
  const covers = (factor: number) => yearly * growthSum(factor, input) >= need
  if (need < NOTHING || covers(0))
    return -100
  const lastPower = input.term - 1 + input.delay
  if (yearly < NOTHING || lastPower === 0)
    return Number.POSITIVE_INFINITY
  let low = 0
  let high = Math.max(1, (need / yearly) ** (1 / lastPower)) * (1 + 1e-9)
  if (!Number.isFinite(high))
    return Number.POSITIVE_INFINITY
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (covers(middle))
      high = middle
    else
      low = middle
  }
  return (high - 1) * 100
}

type CoverageAssumption = keyof CoverageInput | 'debt'

const EVEN = ours(0, 'the same bill each year; no article gives a schedule')
const AT_ONCE = ours(0, 'no article says when it starts')
const NOTHING_RAISED = ours(0, 'from revenue alone')
const EVERY_DOLLAR = ours(100, 'every dollar of it, the most there can be')
const CONTRACT = { contract: 'oracle.openai-contract', term: 'oracle.openai-contract.term', ramp: EVEN, delay: AT_ONCE } as const

/** Whether OpenAI’s revenue covers its contract with Oracle, and what Oracle owes if it does not. */
export const coverageScenario = defineScenario({
  name: 'coverage',
  assumptions: {
    growth: { label: 'Revenue grows in a year by', unit: 'percent', min: -20, max: 250, step: 5, least: -100 },
    share: { label: 'Share of it for Oracle', unit: 'percent', min: 0, max: 100, step: 5, most: 100 },
    raised: { label: 'Money raised for it', unit: 'usd-bn', min: 0, max: 150, step: 5 },
    ramp: { label: 'Each year’s bill is larger by', unit: 'percent', min: 0, max: 100, step: 5, most: 1000 },
    delay: { label: 'Growth before it starts', unit: 'years', min: 0, max: 3, step: 1, most: 10, whole: true },
    revenue: { label: 'Revenue in a year', unit: 'usd-bn', min: 0, max: 100, step: 1, more: true },
    contract: { label: 'The contract', unit: 'usd-bn', min: 0, max: 600, step: 10, more: true },
    term: { label: 'Its term', unit: 'years', min: 1, max: 10, step: 1, least: 1, most: 30, whole: true, more: true },
    debt: { label: 'Oracle’s debt', unit: 'usd-bn', min: 0, max: 300, step: 1, more: true },
  },
  cases: [
    {
      id: 'february',
      label: 'As in February',
      note: 'Run-rate of the end of 2025, standing still.',
      values: { ...CONTRACT, revenue: 'openai.run-rate-revenue.2025', growth: ours(0, 'as if it stood still'), share: EVERY_DOLLAR, raised: NOTHING_RAISED, debt: 'outside.oracle.debt.2025-11' },
    },
    {
      id: 'growing',
      label: 'Grows as before',
      note: 'Mean growth of 2023 to 2025, for five more years.',
      values: { ...CONTRACT, revenue: 'openai.run-rate-revenue.2025', growth: 'openai.run-rate-rise.mean-year', share: EVERY_DOLLAR, raised: NOTHING_RAISED, debt: 'outside.oracle.debt.2025-11' },
    },
    {
      id: 'round',
      label: 'With the round',
      note: 'Run-rate standing still, and the round saved for it.',
      values: { ...CONTRACT, revenue: 'openai.run-rate-revenue.2025', growth: ours(0, 'as if it stood still'), share: EVERY_DOLLAR, raised: 'openai.funding-round.2026', debt: 'outside.oracle.debt.2025-11' },
    },
    {
      id: 'july',
      label: 'As planned by July',
      note: 'OpenAI’s targets for 2026 and 2030, half for Oracle.',
      values: { ...CONTRACT, revenue: 'outcome.openai.booked-revenue.2026-target', growth: 'outcome.openai.revenue-growth.to-2030-goal', share: ours(50, 'half: others want to be paid too'), raised: NOTHING_RAISED, debt: 'outcome.oracle.debt.2026' },
    },
    {
      id: 'half',
      label: 'July, half the growth',
      note: 'The same, at half the growth of the targets.',
      values: { ...CONTRACT, revenue: 'outcome.openai.booked-revenue.2026-target', growth: ours(37, 'about half of what the goal for 2030 needs'), share: ours(50, 'half: others want to be paid too'), raised: NOTHING_RAISED, debt: 'outcome.oracle.debt.2026' },
    },
  ],
  results: {
    ratio: {
      label: 'Share of Oracle’s contract that is paid by the end of its term',
      unit: 'percent',
      places: 0,
      formula: '(money raised + share of revenue, all years of the term) ÷ contract, at most all of it',
      from: ['contract', 'term', 'revenue', 'growth', 'share', 'raised', 'delay'],
      of: values => coverage(values).ratio * 100,
    },
    growth: {
      label: 'Growth of revenue at which the contract is covered',
      unit: 'percent',
      places: 0,
      formula: 'the growth a year at which money raised and share of revenue add up to the contract, solved by halving',
      from: ['contract', 'term', 'revenue', 'share', 'raised', 'delay'],
      of: coveringGrowth,
      words: growth => growth === Number.POSITIVE_INFINITY ? 'no growth' : growth === -100 ? 'whatever revenue does' : undefined,
    },
    gap: {
      label: 'What Oracle is not paid by the end of the term',
      unit: 'usd-bn',
      places: 0,
      formula: 'contract − what is paid',
      from: ['contract', 'term', 'revenue', 'growth', 'share', 'raised', 'delay'],
      of: values => coverage(values).gap,
    },
    bridge: {
      label: 'The most that is open on the way',
      unit: 'usd-bn',
      places: 0,
      formula: 'bills so far − what is paid so far, at the end of the worst year',
      from: ['contract', 'term', 'ramp', 'revenue', 'growth', 'share', 'raised', 'delay'],
      of: values => coverage(values).bridge,
    },
    billToRevenue: {
      label: 'The first bill against a year of revenue at today’s rate',
      unit: 'ratio',
      places: 2,
      formula: 'first year’s bill ÷ revenue in a year',
      from: ['contract', 'term', 'ramp', 'revenue'],
      of: values => coverage(values).billToRevenue,
      words: ratio => ratio === Number.POSITIVE_INFINITY ? 'no revenue' : undefined,
    },
    debt: {
      label: 'Oracle’s debt, if it borrows what is open in the worst year',
      unit: 'usd-bn',
      places: 0,
      formula: 'debt + the most that is open on the way',
      from: ['contract', 'term', 'ramp', 'revenue', 'growth', 'share', 'raised', 'delay', 'debt'],
      of: values => (values as Readonly<Record<CoverageAssumption, number>>).debt + coverage(values).bridge,
    },
  },
  ranked: 'ratio',
  scale: [0, 100],
  leavesOut: ['interest on what is open', 'OpenAI’s other bills', 'Oracle’s own costs, and that it may stop delivering'],
})
