import { dayOf, ends, extent, figure } from 'slidev-addon-sourced-figures/client'

export { monthsAfter, monthsBetween, roughDate } from 'slidev-addon-sourced-figures/client'

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

/** Puts the plan together from the data, which has every value worked out. Throws a TypeError where a figure is not of the kind that the picture draws. */
export function cashPlan(): CashPlan {
  const cash = figure('openai.cash')
  const [low, high] = ends(figure('nvidia.openai-stake').quantity)
  const [least, most] = ends(figure('openai.runway.with-nvidia-stake').quantity)
  return {
    start: dayOf(cash),
    cash: extent(cash.quantity),
    burn: extent(figure('openai.cash-burn.monthly').quantity),
    empty: extent(figure('openai.runway').quantity),
    printed: extent(figure('openai.runway.printed.months').quantity),
    stake: { month: extent(figure('openai.cash.months-to-stake').quantity), low: low!, high: high! },
    emptyWithStake: { low: least!, high: most! },
  }
}
