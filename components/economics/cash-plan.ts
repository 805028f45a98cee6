import { ends, extent, figure } from 'slidev-addon-sourced-figures/client'

const DAY = 86_400_000

/** The day that lies some months, whole or not, after another. Takes and returns ISO days. */
export function monthsAfter(date: string, months: number): string {
  const monthEnd = (offset: number) => {
    const day = new Date(date)
    return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + offset, Math.min(day.getUTCDate(), new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + offset + 1, 0)).getUTCDate()))
  }
  const whole = Math.floor(months)
  const rest = (months - whole) * (monthEnd(whole + 1) - monthEnd(whole)) / DAY
  return new Date(monthEnd(whole) + Math.floor(rest) * DAY).toISOString().slice(0, 10)
}

/** Months from one ISO day to a later one; days beyond whole months count as thirtieths. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  const lastOfMonth = (day: Date) => new Date(day.valueOf() + DAY).getUTCDate() === 1
  return lastOfMonth(a) && lastOfMonth(b) ? months : months + (b.getUTCDate() - a.getUTCDate()) / 30
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as precise as an approximate figure allows: "mid-July 2026", "late April 2028". */
export function roughDate(date: string): string {
  const day = Number(date.slice(8))
  const month = MONTH.format(new Date(date))
  return day <= 10 ? `early ${month}` : day <= 20 ? `mid-${month}` : `late ${month}`
}

/** Cash over the months since the last balance: the figures of the articles, in months and billions of dollars. */
export interface CashPlan {
  /** The day of the last balance. */
  start: string
  cash: number
  burn: number
  /** Months until nothing is left. */
  empty: number
  /** Months that the article allows at most. */
  printed: number
  /** Months from the balance to the day the stake was reported, and what it brings. */
  stake: { month: number, low: number, high: number }
  /** Months until nothing is left with the stake, least and most. */
  emptyWithStake: { low: number, high: number }
}

/** Puts the plan together from the data. Throws a TypeError where a figure is not of the kind that the picture draws. */
export function cashPlan(): CashPlan {
  const cash = figure('openai.cash')
  const stake = figure('nvidia.openai-stake')
  if (cash.period.kind !== 'instant' || stake.period.kind !== 'instant')
    throw new TypeError('cash and stake are drawn at a day')
  const empty = extent(figure('openai.runway').quantity)
  const more = ends(figure('openai.runway.from-nvidia-stake').quantity)
  const [low, high] = ends(stake.quantity)
  return {
    start: cash.period.asOf,
    cash: extent(cash.quantity),
    burn: extent(figure('openai.cash-burn.monthly').quantity),
    empty,
    printed: extent(figure('openai.runway.printed').quantity) * 12,
    stake: { month: monthsBetween(cash.period.asOf, stake.period.asOf), low: low!, high: high! },
    emptyWithStake: { low: empty + more[0]!, high: empty + more[1]! },
  }
}
