import type { FigureId } from '../../data'
import type { Status } from '../model/figure'
import type { Source } from '../model/source'
import { figure } from '../../data'
import { formatDate } from '../model/period'
import { sourcesOf } from '../model/trace'
import { STATUSES } from './statuses'

/** One source in the line under a slide: a short tag and a name. */
export interface SourceEntry {
  id: string
  tag?: string
  name: string
}

/** How a source is called in a line: article 002 is "002 Shenshui Finance", a report "Reuters, 14 Jan 2026", or by its date in words where its day is not known. */
export function sourceEntry(source: Source): SourceEntry {
  return source.kind === 'article'
    ? { id: source.id, tag: source.id, name: source.outlet }
    : { id: source.id, name: `${source.publisher}, ${source.dated ?? formatDate(source.date)}` }
}

/** More sources than this, and a line names articles by tag and counts the reports; the last slides list them all. */
const ROOMY = 3

/** The sources of all figures on a slide, and `others` by id: articles first, no longer than a line. */
export function sourceEntries(ids: Iterable<FigureId>, others: Iterable<string> = []): SourceEntry[] {
  const entries = sourcesOf(ids, others).map(sourceEntry)
  if (entries.length <= ROOMY)
    return entries
  const articles = entries.filter(entry => entry.tag).map(entry => ({ ...entry, name: '' }))
  const reports = entries.filter(entry => !entry.tag)
  return reports.length > 1
    ? [...articles, { id: 'reports', name: `${reports.length} outside reports, listed at the end` }]
    : [...articles, ...reports]
}

/** The statuses that occur among figures, in the order of the key. */
export function statusesOf(ids: Iterable<FigureId>): Status[] {
  const present = new Set<Status>([...ids].map(id => figure(id).status))
  return (Object.keys(STATUSES) as Status[]).filter(status => present.has(status))
}
