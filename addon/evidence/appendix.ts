import type { Article, Report } from '../model/record'
import type { FigureId } from '../model/register'
import type { DisputeRow } from './dispute-rows'
import type { EvidenceRow } from './evidence-row'
import evidence from '#talk/evidence'
import { disputes } from '../records'
import { disputeRows } from './dispute-rows'
import { evidenceRow } from './evidence-row'
import { figures, isFigureId } from './talk'

/** Rows under the heading of one subject. */
export interface Group<T> {
  subject: string
  rows: T[]
}

/** What no figure gives a subject. */
const WORDS = 'Words and framing'

function grouped<T>(rows: readonly T[], subjectOf: (row: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const row of rows)
    groups.set(subjectOf(row), [...groups.get(subjectOf(row)) ?? [], row])
  return [...groups].map(([subject, rows]) => ({ subject, rows }))
}

/** Every figure with all that stands behind it, by subject, in the order of the data. */
export function figuresBySubject(): Group<EvidenceRow>[] {
  return grouped(figures.map(({ id }) => evidenceRow(id as FigureId)), ({ id }) => evidence[id]!.subject)
}

/** Every dispute, by the subject of the first figure in dispute; those about words come last. */
export function disputesBySubject(): Group<DisputeRow>[] {
  const groups = grouped(disputeRows(disputes), ({ claims }) => {
    const first = claims.find(({ id }) => isFigureId(id))
    return first ? evidence[first.id]!.subject : WORDS
  })
  return [...groups.filter(({ subject }) => subject !== WORDS), ...groups.filter(({ subject }) => subject === WORDS)]
}

/** A source in words: when it was published and, of a report, where it was read. */
export function published({ date, dated, ...source }: Article | Report, formatDate: (date: string) => string): string {
  const when = dated ?? formatDate(date!)
  return source.kind === 'report' && source.via ? `${when}, read at ${source.via}` : when
}
