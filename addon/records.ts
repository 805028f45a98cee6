import type { RecordKind, RecordOf, Source } from './model/record'
import type { RecordBy, RecordId } from './model/register'
import records from '#talk/records'

/**
 * The records of the talk that are no figures, and what stands behind its figures. A slide that shows none of them does
 * not load this module.
 */
export const articles = records.article
export const reports = records.report
export const events = records.event
export const statements = records.statement
export const disputes = records.dispute
export const outcomes = records.outcome
export const judgements = records.judgement

/** Articles first, then reports. */
export const sources: readonly Source[] = [...articles, ...reports]

const byId: ReadonlyMap<string, RecordOf[RecordKind]> = new Map(Object.values(records).flat().map(record => [record.id, record]))

/** The id of the first dispute over an event or a statement, for a mark that is to lead there. */
export function disputeOver(id: string): string | undefined {
  return disputes.find(({ claims }) => claims.includes(id))?.id
}

/** Ids of the reports behind outcomes and disputes, by the ids of these: what settled a judgement that rests on them. */
export function reportsBehind(rests: Iterable<string>): string[] {
  const ids = new Set(rests)
  return [...outcomes.filter(({ id }) => ids.has(id)).flatMap(({ sources }) => sources), ...disputes.filter(({ id }) => ids.has(id)).flatMap(({ reports = [] }) => reports)]
}

/** The record of an id, of whatever kind. Throws a RangeError for an id that untyped code made up. */
export function record<Id extends RecordId>(id: Id): RecordBy<Id> {
  const found = byId.get(id)
  if (!found)
    throw new RangeError(`no record has the id "${id}"`)
  return found as RecordBy<Id>
}
