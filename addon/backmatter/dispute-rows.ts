import type { Dispute } from '../model/dispute'
import type { TimelineEvent } from '../model/event'
import type { Statement } from '../model/statement'
import type { Sized } from './paginate'
import { articleClaims, disputes, events, figure, isFigureId, sources, statements } from '../../data'
import { formatMoment } from '../model/event'
import { fillProse } from '../model/prose'
import { figureText } from '../evidence/figure-text'
import { sourceEntry } from '../evidence/source-line'
import { rowHeight, SHEET } from './sheet'
import { linesOf } from './text-lines'

/** One answer to a question in dispute: prose with ids in braces, and the sources that give it. */
export interface ClaimLine { id: string, text: string, sources: string, adopted: boolean }

/** A dispute as it stands in the list of all disputes; its prose still has ids in braces. */
export interface DisputeRow extends Sized {
  id: string
  question: string
  kind: string
  claims: ClaimLine[]
  verdict: string
  reason: string
  /** True where the talk goes by none of the claims. */
  open: boolean
}

/** How each kind of dispute is called. */
export const KINDS: Record<Dispute['kind'], string> = {
  contradiction: 'contradiction',
  error: 'an error',
  period: 'different times',
  definition: 'different things measured',
  framing: 'same facts, read differently',
  unresolved: 'unresolved',
}

/** Widths of the columns in px, gaps included. */
export const DISPUTE_COLUMNS = { question: 168, claims: 356, verdict: 368 } as const

const allEvents: readonly TimelineEvent[] = events
const allStatements: readonly Statement[] = [...statements, ...articleClaims]

/** What stands in prose for an id in braces: a figure written out, or an event's label. Throws a RangeError for another. */
export function writeRecord(id: string): string {
  if (isFigureId(id))
    return figureText(id)
  const event = allEvents.find(e => e.id === id)
  if (!event)
    throw new RangeError(`"${id}" is neither a figure nor an event`)
  return event.label
}

/** Prose of the data as plain text. */
export function plain(text: string): string {
  return fillProse(text, writeRecord)
}

function tags(citations: readonly { source: string }[]): string {
  const cited = new Set(citations.map(c => c.source))
  return sources.filter(({ id }) => cited.has(id)).map(source => sourceEntry(source)).map(({ tag, name }) => tag ?? name).join(' · ')
}

function claimLine(id: string, adopted: boolean): ClaimLine {
  if (isFigureId(id)) {
    const { label, citations } = figure(id)
    return { id, text: `{${id}} ${label}`, sources: tags(citations) || 'derived', adopted }
  }
  const event = allEvents.find(e => e.id === id)
  if (event)
    return { id, text: `${event.label}, ${formatMoment(event)}`, sources: tags(event.citations), adopted }
  const statement = allStatements.find(s => s.id === id)
  if (!statement)
    throw new RangeError(`a dispute has the claim "${id}", which is neither figure, event nor statement`)
  const said = statement.setting === 'article' ? statement.paraphrase : `${statement.speaker}: ${statement.paraphrase}`
  return { id, text: said, sources: tags(statement.citations), adopted }
}

const { size, gap } = SHEET
const MARK = 20

/** Disputes as rows, in their order. Default: all of the data's. */
export function disputeRows(of: readonly Dispute[] = disputes): DisputeRow[] {
  return of.map(({ id, question, kind, claims: ids, verdict, reason, adopted }) => {
    const claims = ids.map(claim => claimLine(claim, claim === adopted))
    const width = (column: keyof typeof DISPUTE_COLUMNS) => DISPUTE_COLUMNS[column] - gap
    const lines = Math.max(
      linesOf(plain(question), width('question'), size * 1.06) + linesOf(KINDS[kind], width('question'), size),
      claims.reduce((sum, claim) => sum + linesOf(`${plain(claim.text)} ${claim.sources}`, width('claims') - MARK, size * 1.06), 0),
      linesOf(plain(verdict), width('verdict'), size * 1.07) + linesOf(plain(reason), width('verdict'), size),
    )
    return { id, question, kind: KINDS[kind], claims, verdict, reason, open: adopted === null, height: rowHeight(lines) + 4 }
  })
}
