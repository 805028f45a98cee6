import type { ArticleId } from 'slidev-addon-sourced-figures/client'
import { cellsOf, formatDate } from 'slidev-addon-sourced-figures/client'
import { record } from 'slidev-addon-sourced-figures/records'

export interface Verdict {
  id: ArticleId
  name: string
  /** What it makes of the deal, in two words. */
  says: string
  /** When it was written, as far as it tells. */
  when: string
  sources: string[]
}

/** The articles from "it is over" to "all is well". */
const DARKEST_FIRST = ['004', '000', '001', '002', '003'] as const satisfies readonly ArticleId[]

const withoutYear = (date: string) => formatDate(date).replace(/ \d{4}$/, '')

/** The day of an article, or what its text tells of it: no earlier than its latest event, or about the month that it is of. */
export function whenWritten({ date, placed }: Pick<ReturnType<typeof record<ArticleId>>, 'date' | 'placed'>): string {
  if (date)
    return `written ${withoutYear(date)}`
  if (!placed)
    return 'undated'
  return placed.by === 'latest-event' ? `${withoutYear(placed.date)} or later` : `around ${formatDate(placed.date.slice(0, 7))}`
}

const question = record('judgement.verdicts').rows.find(({ id }) => id === 'dead')!

/** What each article makes of the deal, on a line. */
export const VERDICT_LINE: readonly Verdict[] = DARKEST_FIRST.map((id) => {
  const article = record(id)
  const [cell] = cellsOf(question, id)
  return { id, name: article.name, says: cell!.says, when: whenWritten(article), sources: cell!.citations.map(({ source }) => source) }
})
