import { defineScenario, ours } from 'slidev-addon-sourced-figures/scenarios'

/** Money that comes in at the end of a month after the start: billions of dollars, months. */
export interface Raise { amount: number, month: number }

export interface RunwayInput {
  /** Cash and securities at the start, in billions of dollars. */
  cash: number
  /** Cash used in the first month, in billions of dollars. */
  burn: number
  /** By how much burn grows in twelve months, in per cent; below zero it falls. */
  growth: number
  raises: readonly Raise[]
}

export interface Runway {
  /** Months until nothing is left; infinite where that never happens. */
  months: number
  /** The raises that would come only after that, and so do not count. */
  late: readonly Raise[]
}

/** A burn below a dollar a month counts as none. */
const NO_BURN = 1e-9

function check({ cash, burn, growth, raises }: RunwayInput): void {
  for (const [name, value] of [['cash', cash], ['burn', burn], ...raises.flatMap(({ amount, month }) => [['raise', amount], ['month', month]])] as [string, number][]) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name} must be a number of zero or more, found ${value}`)
  }
  if (!(growth > -100 && growth < Number.POSITIVE_INFINITY))
    throw new RangeError(`growth must be more than −100 per cent, found ${growth}`)
}

/** The logarithm of the factor by which burn changes from month to month. */
const monthly = (growth: number) => Math.log1p(growth / 100) / 12

/**
 * Cash used from the start until some months later, whole or not: burn of the first month × (fⁿ − 1) ÷ (f − 1) for n
 * whole months, f the monthly factor of growth, and the part of the next month that has passed. Billions of dollars.
 */
export function spent({ burn, growth }: Pick<RunwayInput, 'burn' | 'growth'>, months: number): number {
  if (burn < NO_BURN)
    return 0
  const rate = monthly(growth)
  const whole = Math.floor(months)
  const factor = rate === 0 ? whole : Math.expm1(whole * rate) / Math.expm1(rate)
  return burn * (factor + (months - whole) * Math.exp(whole * rate))
}

/** How many months an amount of money lasts from the start: the inverse of `spent`; infinite where it is never used up. */
function monthsFor(money: number, { burn, growth }: RunwayInput): number {
  if (burn < NO_BURN)
    return Number.POSITIVE_INFINITY
  const rate = monthly(growth)
  if (rate === 0)
    return money / burn
  const grown = money * Math.expm1(rate) / burn
  // A burn that falls by the same share each month adds up to a limit; what is beyond it is never used.
  if (grown <= -1)
    return Number.POSITIVE_INFINITY
  const whole = Math.floor(Math.log1p(grown) / rate)
  const rest = (money - spent({ burn, growth }, whole)) / (burn * Math.exp(whole * rate))
  return whole + Math.min(1, Math.max(0, rest))
}

/**
 * How long cash lasts.
 *
 * Takes amounts in billions of dollars and months, as `RunwayInput` says; returns months. Burn is level within a month
 * and changes from one month to the next; a raise counts if cash has lasted until it comes, and not otherwise.
 * With no growth and no raise it is cash ÷ burn, as the talk derives it. Closed form, no search.
 *
 * Leaves out: commitments to buy computing power beyond what burn already holds, debt, interest, revenue that would
 * grow faster than spending (that is a burn that falls), and the cash that a company must keep to stay in business.
 *
 * Throws a RangeError for a number below zero, none at all, or a burn that falls by a hundred per cent or more.
 */
export function runway(input: RunwayInput): Runway {
  check(input)
  const raises = input.raises.filter(({ amount }) => amount > 0).toSorted((a, b) => a.month - b.month)
  let money = input.cash
  for (const [i, { amount, month }] of raises.entries()) {
    const months = monthsFor(money, input)
    if (months < month)
      return { months, late: raises.slice(i) }
    money += amount
  }
  return { months: monthsFor(money, input), late: [] }
}

/** Cash at one moment, in billions of dollars, as the line of a chart has it. */
export interface CashPoint { month: number, cash: number }

/**
 * Cash by month from the start until it is empty or `until` months have passed; where a raise comes in there are two
 * points, before and after. Takes the same as `runway` and throws the same.
 */
export function cashByMonth(input: RunwayInput, until: number): CashPoint[] {
  const { months, late } = runway(input)
  const end = Math.min(months, until)
  const raises = input.raises.filter(({ amount, month }) => amount > 0 && month <= end && !late.some(raise => raise.month === month))
  const stops = [...new Set([...Array.from({ length: Math.floor(end) + 1 }, (_, month) => month), ...raises.map(({ month }) => month), end])].sort((a, b) => a - b)
  const raised = (before: (month: number) => boolean) => raises.reduce((sum, { amount, month }) => before(month) ? sum + amount : sum, 0)
  return stops.flatMap((month) => {
    const used = spent(input, month)
    const [before, after] = [raised(at => at < month), raised(at => at <= month)].map(sum => Math.max(0, input.cash + sum - used)) as [number, number]
    return before === after ? [{ month, cash: after }] : [{ month, cash: before }, { month, cash: after }]
  })
}

type RunwayAssumption = 'cash' | 'burn' | 'growth' | 'raise' | 'raiseMonth' | 'raise2' | 'raise2Month'

/** The flat values of the sliders as the model takes them. */
export function runwayInput({ cash, burn, growth, raise, raiseMonth, raise2, raise2Month }: Readonly<Record<RunwayAssumption, number>>): RunwayInput {
  return { cash, burn, growth, raises: [{ amount: raise, month: raiseMonth }, { amount: raise2, month: raise2Month }] }
}

const LEVEL = ours(0, 'as if it stayed as it is')
const NO_RAISE = ours(0, 'the article’s condition: no new money')
const YEAR_ON = ours(12, 'a year on')
const NO_MORE = { raise2: ours(0, 'no further money'), raise2Month: ours(24, 'two years on') }

/** How long OpenAI’s cash lasts. */
export const runwayScenario = defineScenario({
  name: 'runway',
  assumptions: {
    cash: { label: 'Cash at the start', unit: 'usd-bn', min: 0, max: 150, step: 0.5 },
    burn: { label: 'Burn a month', unit: 'usd-bn-per-month', min: 0.1, max: 6, step: 0.1 },
    growth: { label: 'Burn grows in a year by', unit: 'percent', min: -50, max: 200, step: 5, least: -99 },
    raise: { label: 'New money', unit: 'usd-bn', min: 0, max: 150, step: 5 },
    raiseMonth: { label: 'It comes, if any, after', unit: 'months', min: 0, max: 36, step: 1 },
    raise2: { label: 'More new money', unit: 'usd-bn', min: 0, max: 150, step: 5, more: true },
    raise2Month: { label: 'That, if any, after', unit: 'months', min: 0, max: 60, step: 1, more: true },
  },
  cases: [
    {
      id: 'february',
      label: 'As in February',
      note: 'Cash of mid-2025, burn as Shenshui has it.',
      start: 'openai.cash',
      values: { cash: 'openai.cash', burn: 'openai.cash-burn.monthly', growth: LEVEL, raise: NO_RAISE, raiseMonth: 'openai.cash.months-to-stake', ...NO_MORE },
    },
    {
      id: 'stake',
      label: 'With Nvidia’s stake',
      note: 'The same, had the stake come when it was reported.',
      start: 'openai.cash',
      values: { cash: 'openai.cash', burn: 'openai.cash-burn.monthly', growth: LEVEL, raise: 'nvidia.openai-stake', raiseMonth: 'openai.cash.months-to-stake', ...NO_MORE },
    },
    {
      id: 'round',
      label: 'With the round',
      note: 'The same, had the round come when it was reported.',
      start: 'openai.cash',
      values: { cash: 'openai.cash', burn: 'openai.cash-burn.monthly', growth: LEVEL, raise: 'openai.funding-round.2026', raiseMonth: 'openai.cash.months-to-stake', ...NO_MORE },
    },
    {
      id: 'burn-2025',
      label: 'Burn of 2025',
      note: 'Burn of all 2025, as later reports have it.',
      start: 'openai.cash',
      values: { cash: 'openai.cash', burn: 'outcome.openai.cash-burn.2025.monthly', growth: LEVEL, raise: NO_RAISE, raiseMonth: 'openai.cash.months-to-stake', ...NO_MORE },
    },
    {
      id: 'july',
      label: 'As by July',
      note: 'Cash as reported in spring 2026.',
      start: 'outcome.openai.cash.2026',
      values: { cash: 'outcome.openai.cash.2026', burn: 'outcome.openai.cash-burn.q1-2026.monthly', growth: LEVEL, raise: ours(0, 'how much of the round is still to come is not known'), raiseMonth: YEAR_ON, ...NO_MORE },
    },
    {
      id: 'doubles',
      label: 'July, burn doubles',
      note: 'The same, and burn doubles each year.',
      start: 'outcome.openai.cash.2026',
      values: { cash: 'outcome.openai.cash.2026', burn: 'outcome.openai.cash-burn.q1-2026.monthly', growth: ours(100, 'twice as much each year'), raise: ours(0, 'how much of the round is still to come is not known'), raiseMonth: YEAR_ON, ...NO_MORE },
    },
  ],
  results: {
    months: {
      label: 'Months until OpenAI’s cash is empty',
      unit: 'months',
      places: months => months < 48 ? 1 : 0,
      formula: 'cash, with what comes in before it is empty, ÷ burn a month; where burn grows, month by month',
      from: ['cash', 'burn', 'growth', 'raise', 'raiseMonth', 'raise2', 'raise2Month'],
      of: values => runway(runwayInput(values)).months,
      words: months => months === Number.POSITIVE_INFINITY ? 'never empty' : undefined,
    },
    firstYear: {
      label: 'Cash used in the first twelve months',
      unit: 'usd-bn',
      places: 1,
      formula: 'burn a month, added up over twelve months',
      from: ['burn', 'growth'],
      of: values => spent(values, 12),
    },
  },
  ranked: 'months',
  scale: [0, 120],
  leavesOut: ['commitments to buy computing power', 'debt and interest', 'the cash that a company must keep'],
})
