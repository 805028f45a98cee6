import { extent, figure, times } from 'slidev-addon-sourced-figures/client'
import { articles } from 'slidev-addon-sourced-figures/records'

/** How many articles there are, and how many different verdicts they reach on the deal. */
export function verdictCount(of: readonly { stance: string }[] = articles): { articles: number, verdicts: number } {
  return { articles: of.length, verdicts: new Set(of.map(({ stance }) => stance)).size }
}

/** How long the cash lasts by the article’s own words, in months: the scale that our own runway is drawn on. */
export function printedRunwayInMonths(): number {
  return extent(times(figure('openai.runway.printed').quantity, 12))
}
