import type { FigureId } from '../model/register'
import type { ShownSource } from '../model/shown'
import { figure, talk } from './talk'

/** One source in the line under a slide. */
export type SourceEntry = Pick<ShownSource, 'id' | 'name'>

/** More outside reports than this, and a line counts them; the last pages list them all. */
const ROOMY = 3

/** The sources of figures, through every derivation, and `others` by id: articles first. */
export function sourcesBehind(ids: Iterable<FigureId>, others: Iterable<string> = []): ShownSource[] {
  const cited = new Set([...[...ids].flatMap(id => figure(id).sources), ...others])
  return talk.sources.filter(({ id }) => cited.has(id))
}

/** Sources as they stand in the line under a slide: no longer than a line. */
export function sourceEntries(entries: readonly ShownSource[]): readonly SourceEntry[] {
  const reports = entries.filter(({ kind }) => kind === 'report')
  return entries.length > ROOMY && reports.length > 1
    ? [...entries.filter(({ kind }) => kind === 'article'), { id: 'reports', name: `${reports.length} outside reports, listed at the end` }]
    : entries
}
