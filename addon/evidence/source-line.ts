import type { FigureId } from '../model/register'
import type { ShownSource } from '../model/shown'
import { figure, talk } from './talk'

/** The id of the entry that stands for all articles: that of their list behind the talk. */
export const ALL_ARTICLES = 'articles'

/** One source in the line under a slide. */
export type SourceEntry = Pick<ShownSource, 'id' | 'name'>

/** More outside reports than this, and a line counts them; the last pages list them all. */
const ROOMY = 3

/** As a line says how many articles there are, where they all stand behind a slide. */
const SMALL_NUMBERS: Record<number, string> = { 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' }

/** The sources of figures, through every derivation, and `others` by id: articles first. */
export function sourcesBehind(ids: Iterable<FigureId>, others: Iterable<string> = []): ShownSource[] {
  const cited = new Set([...[...ids].flatMap(id => figure(id).sources), ...others])
  return talk.sources.filter(({ id }) => cited.has(id))
}

/** Sources as they stand in the line under a slide: articles first, or all of them by their number; no longer than a line. */
export function sourceEntries(entries: readonly ShownSource[]): readonly SourceEntry[] {
  const articles = entries.filter(({ kind }) => kind === 'article')
  const reports = entries.filter(({ kind }) => kind === 'report')
  if (entries.length <= ROOMY)
    return entries
  const all = articles.length > ROOMY && articles.length === talk.sources.filter(({ kind }) => kind === 'article').length
  return [
    ...all ? [{ id: ALL_ARTICLES, name: `the ${SMALL_NUMBERS[articles.length] ?? articles.length} articles` }] : articles,
    ...reports.length > 1 ? [{ id: 'reports', name: `${reports.length} outside reports, listed at the end` }] : reports,
  ]
}
