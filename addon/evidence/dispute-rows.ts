import type { Dispute, Statement } from '../model/record'
import { formatMoment } from '../model/moment'
import { disputes, events, statements } from '../records'
import { sourcesBehind } from './source-line'
import { figure, isFigureId } from './talk'

/** One answer to a question in dispute: prose with ids in braces, and the sources that give it. */
export interface ClaimLine { id: string, text: string, sources: string, adopted: boolean }

/** A dispute as it stands in the list of all disputes; its prose still has ids in braces. */
export interface DisputeRow {
  id: string
  question: string
  kind: string
  claims: ClaimLine[]
  verdict: string
  reason: string
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

const names = (citations: readonly { source: string }[]) => sourcesBehind([], citations.map(({ source }) => source)).map(({ name }) => name).join(' · ')

/** Whose words a statement has. What others tell of is said by them. */
export function voiceOf({ setting, speaker, reportedBy }: Statement): string {
  return setting === 'private-reported' ? `${speaker}, as told by ${reportedBy}` : speaker
}

function claimLine(id: string, adopted: boolean): ClaimLine {
  if (isFigureId(id)) {
    const { label, status } = figure(id)
    const sources = status === 'derived' ? 'derived' : sourcesBehind([id]).map(({ name }) => name).join(' · ')
    return { id, text: `{${id}} ${label}`, sources, adopted }
  }
  const event = events.find(e => e.id === id)
  if (event)
    return { id, text: `${event.label}, ${formatMoment(event)}`, sources: names(event.citations), adopted }
  const statement = statements.find(s => s.id === id)
  if (!statement)
    throw new RangeError(`a dispute has the claim "${id}", which is neither figure, event nor statement`)
  // An article’s own words need no name before them: the sources follow.
  const voice = statement.setting === 'article' ? '' : `${voiceOf(statement)}: `
  return { id, text: `${voice}${statement.paraphrase}`, sources: names(statement.citations), adopted }
}

/** Disputes as rows, in their order. Default: all of the data's. */
export function disputeRows(of: readonly Dispute[] = disputes): DisputeRow[] {
  return of.map(({ id, question, kind, claims, verdict, reason, adopted }) => ({
    id,
    question,
    kind: KINDS[kind],
    claims: claims.map(claim => claimLine(claim, claim === adopted)),
    verdict,
    reason,
  }))
}
