import type { Article, Judgement, JudgementCell, JudgementRow, Report } from '../model/record'
import type { FigureId } from '../model/register'
import type { DisputeRow } from './dispute-rows'
import type { EvidenceRow } from './evidence-row'
import evidence from '#talk/evidence'
import { cellsOf, judgedId, meaningOf } from '../model/judgement'
import { formatMoment } from '../model/moment'
import { disputes, events, judgements, reportsBehind, statements } from '../records'
import { disputeRows, voiceOf } from './dispute-rows'
import { citationText, evidenceRow } from './evidence-row'
import { sourcesBehind } from './source-line'
import { figures, isFigureId } from './talk'
import { plain } from './write-record'

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

/** A source in words: when it was published and, of a report, where it was read and what else is to be known of it. */
export function published({ date, dated, ...source }: Article | Report, formatDate: (date: string) => string): string {
  const when = dated ?? formatDate(date!)
  return source.kind === 'article' ? when : [when, ...source.via ? [`read at ${source.via}`] : [], ...source.remark ? [source.remark] : []].join(', ')
}

/** A judgement of what an article says, with all that it rests on. */
export interface JudgedRow {
  id: string
  claim: string
  /** What the article has, and in whose words where they are not its own; prose with ids in braces. */
  says: string
  /** The lines of the article. */
  lines: string
  mark: string
  /** Prose with ids in braces. */
  reason: string
  /** The sources that settled it. */
  settledBy: string
}

/** The reports behind a cell: those of the outcomes and disputes that it or its row rests on. */
function settling({ rests = [] }: JudgementRow, { rests: ofCell = [] }: JudgementCell): string {
  return sourcesBehind([], reportsBehind([...rests, ...ofCell])).map(({ name }) => name).join(' · ')
}

/** The tables of judgement that stand behind the talk in full, each by column. */
export function judgedByColumn(): { judgement: Judgement, groups: Group<JudgedRow>[] }[] {
  return judgements.filter(({ section }) => section).map(judgement => ({
    judgement,
    groups: judgement.columns.map(({ id: column, label }) => ({
      subject: label,
      rows: judgement.rows.flatMap(row => cellsOf(row, column).map((cell): JudgedRow => ({
        id: judgedId(judgement.id, row.id, column),
        claim: plain(row.label),
        says: cell.voice ? `${cell.voice}: ${cell.says}` : cell.says,
        lines: [...new Set(cell.citations.map(({ line }) => line).filter(line => line !== undefined))].join(', '),
        mark: meaningOf(judgement, cell.mark),
        reason: cell.reason ?? '',
        settledBy: settling(row, cell),
      }))),
    })),
  }))
}

/** Who speaks in the talk, by name and office, and the sources that have it. */
export function speakers(): { name: string, role: string, sources: string }[] {
  const byName = new Map<string, { role: string, sources: string[] }>()
  for (const { speaker, role, citations } of statements) {
    if (role)
      byName.set(speaker, { role, sources: [...byName.get(speaker)?.sources ?? [], ...citations.map(({ source }) => source)] })
  }
  return [...byName].map(([name, { role, sources }]) => ({ name, role, sources: sourcesBehind([], sources).map(({ name }) => name).join(' · ') }))
}

/** Something that happened or that somebody said, with all that stands behind it. */
export interface MomentRow {
  id: string
  when: string
  /** What happened, or whose words they are. */
  what: string
  /** The details, or the words; prose with ids in braces. */
  text: string
  note: string
  /** Who says so, and what is printed. */
  evidence: string[]
}

/** Every event and every statement, in the order of their dates. */
export function chronology(): MomentRow[] {
  const happened = events.map(event => ({ moment: event, what: event.label, text: event.detail ?? '', note: '' }))
  const said = statements.map(statement => ({ moment: { ...statement, planned: undefined }, what: voiceOf(statement), text: statement.paraphrase, note: statement.note ?? '' }))
  return [...happened, ...said].sort((a, b) => a.moment.date < b.moment.date ? -1 : Number(a.moment.date > b.moment.date)).map(({ moment: { id, citations, inferred, planned, ...moment }, ...row }) => ({
    id,
    when: [formatMoment(moment), ...inferred ? ['inferred'] : [], ...planned ? ['ahead'] : []].join(', '),
    ...row,
    evidence: citations.map(citationText),
  }))
}
