import type { DerivedFigure, SourcedFigure } from '../figure'
import type { Source } from '../record'
import type { UnitDefinition } from '../units'
import type { Problem } from './problem'

export type FigureRecord = SourcedFigure | DerivedFigure
export type RecordKind = 'figure' | 'event' | 'statement' | 'dispute' | 'outcome' | 'judgement'

/** What the data holds, for records that name one another. */
export interface Known {
  /** The talk's units, by key. */
  readonly units: Readonly<Record<string, UnitDefinition>>
  /** Every id with the kind of its record, broken ones included: a broken record is its own problem, not its user's. */
  readonly kinds: ReadonlyMap<string, RecordKind>
  /** Figures whose shape is sound. */
  readonly figures: ReadonlyMap<string, FigureRecord>
  /** Ids of all sources, and the sources whose shape is sound. */
  readonly sourceIds: ReadonlySet<string>
  readonly sources: ReadonlyMap<string, Source>
}

const NAMES: Record<RecordKind, string> = { figure: 'figures', event: 'events', statement: 'statements', dispute: 'disputes', outcome: 'outcomes', judgement: 'judgements' }

/** What is wrong with ids that a record names: the data must have them, as records of one of the given kinds. */
export function unknownIds(ids: readonly string[], kinds: readonly RecordKind[], field: string, where: { module: string, id: string }, known: Known): Problem[] {
  const unknown = ids.filter((id) => {
    const kind = known.kinds.get(id)
    return kind === undefined || !kinds.includes(kind)
  })
  const names = kinds.map(kind => NAMES[kind])
  return unknown.map((id) => {
    const kind = known.kinds.get(id)
    const found = `the id ${id}${kind ? `, one of the ${NAMES[kind]}` : ''}`
    const allowed = `ids of ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0]} in the data`
    return { ...where, field, found, allowed }
  })
}

/** What is wrong with ids of outside reports. */
export function unknownReports(ids: readonly string[], field: string, where: { module: string, id: string }, known: Known): Problem[] {
  return ids.filter((id) => {
    const source = known.sources.get(id)
    return source ? source.kind !== 'report' : !known.sourceIds.has(id)
  }).map(id => ({ ...where, field, found: `the id ${id}`, allowed: 'ids of outside reports' }))
}
