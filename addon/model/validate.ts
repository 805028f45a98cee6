import type { FigureModule } from './figure'
import type { Dispute, Judgement, RecordKind as Kind, Outcome, RecordModule, Source, Statement, TimelineEvent } from './record'
import type { AnyTalk } from './talk'
import type { FigureRecord, Known, RecordKind } from './validate/known'
import type { Entry, Problem } from './validate/problem'
import type { Vocabulary } from './vocabulary'
import { z } from 'zod'
import { schemasFor } from './schema'
import { asOfSchema, lineSchema } from './text-schema'
import { DIMENSIONS, isDimension } from './units'
import { citationProblems } from './validate/citations'
import { derivationProblems } from './validate/derivations'
import { DataError, duplicateProblems, idOf, schemaProblems, show } from './validate/problem'
import { proseProblems } from './validate/prose'
import { disputeProblems, eventProblems, judgementProblems, outcomeProblems, statementProblems } from './validate/references'

export { tokenDisagreement } from './validate/citations'
export { derivationDisagreement } from './validate/derivations'
export { DataError, describeProblem } from './validate/problem'
export type { Problem } from './validate/problem'

interface Checked<T> { entries: readonly Entry[], sound: readonly Entry<T>[], problems: readonly Problem[] }

/** The records of one module as a list, whatever stands there. */
function listOf(records: unknown, module: string, field: string): { entries: Entry[], problems: Problem[] } {
  return Array.isArray(records)
    ? { entries: records.map((record: unknown) => ({ module, record })), problems: [] }
    : { entries: [], problems: [{ module, id: '(module)', field, found: show(records), allowed: 'a list of records' }] }
}

/** The subject of a module is a heading in the lists of all figures. */
function subjectProblems(module: FigureModule | null | undefined): Problem[] {
  const result = lineSchema.safeParse(module?.subject)
  return result.success ? [] : [{ module: module?.module ?? 'data', id: '(module)', field: 'subject', found: show(module?.subject), allowed: result.error.issues[0]!.message }]
}

/** A unit of no known dimension could be compared with nothing. */
function dimensionProblems({ units }: Vocabulary): Problem[] {
  return Object.entries(units).filter(([, unit]) => !isDimension(unit?.dimension)).map(([id, unit]) => ({
    module: 'data/vocabulary.ts',
    id,
    field: 'dimension',
    found: show(unit?.dimension),
    allowed: `one of ${DIMENSIONS.join(', ')}; a new one is a line in addon/model/units.ts`,
  }))
}

const AS_OF = 'data/records/as-of.ts'

/** A day that does not exist would let everything pass for known, or nothing. */
function asOfProblems(asOf: unknown): Problem[] {
  const result = z.record(z.string(), z.unknown()).safeParse(asOf)
  return result.success
    ? Object.entries(result.data).flatMap(([id, record]) => schemaProblems(asOfSchema, { module: AS_OF, record }).map(problem => ({ ...problem, id })))
    : [{ module: 'data/index.ts', id: '(talk)', field: 'asOf', found: show(asOf), allowed: `the days of ${AS_OF}, by what they speak of` }]
}

/** What is later than all days until which the talk knows what it says: its own "as of" would be false. */
function laterProblems({ asOf }: AnyTalk, reports: readonly Entry<Source>[], outcomes: readonly Entry<Outcome>[]): Problem[] {
  const last = Object.values(asOf).map(({ date }) => date).sort().at(-1)
  const days = [
    ...reports.flatMap(({ module, record }) => record.kind === 'report' ? [{ module, id: record.id, field: 'date', day: record.date }] : []),
    ...outcomes.map(({ module, record }) => ({ module, id: record.id, field: 'asOf', day: record.asOf })),
  ]
  return days.filter(({ day }) => last !== undefined && day > last).map(({ day, ...where }) => ({
    ...where,
    found: `${day}, after the talk’s last day`,
    allowed: `a day until ${last}; for what is later, put the last day in ${AS_OF}, date and words, forward`,
  }))
}

function check<T>(schema: z.ZodType, lists: readonly { entries: Entry[], problems: Problem[] }[]): Checked<T> {
  const entries = lists.flatMap(list => list.entries)
  const problems = entries.map(entry => schemaProblems(schema, entry))
  return {
    entries,
    sound: entries.filter((_, i) => problems[i]!.length === 0) as Entry<T>[],
    problems: [...lists.flatMap(list => list.problems), ...problems.flat()],
  }
}

/** Sound records by id; of two with one id, the first. */
function byId<T>({ sound }: Checked<T>): Map<string, T> {
  return new Map(sound.map(({ record }): [string, T] => [idOf(record), record]).reverse())
}

/**
 * Checks all data together: the shape of each record, then what records say of one another. A broken record is left
 * out of the second part, but hides no other's problems.
 *
 * Takes the talk; returns every problem found, or an empty array.
 */
export function findProblems(talk: AnyTalk): Problem[] {
  const { vocabulary } = talk
  const schemas = schemasFor(vocabulary)
  const lists = (...kinds: Kind[]) => talk.records
    .filter((module: RecordModule | null | undefined) => module && kinds.includes(module.kind))
    .map(({ module, records }) => listOf(records, module, 'records'))
  const checked = {
    source: check<Source>(z.discriminatedUnion('kind', [schemas.article, schemas.report]), lists('article', 'report')),
    figure: check<FigureRecord>(schemas.figure, talk.modules.map((module: FigureModule | null | undefined) => listOf(module?.figures, module?.module ?? 'data', 'figures'))),
    event: check<TimelineEvent>(schemas.event, lists('event')),
    statement: check<Statement>(schemas.statement, lists('statement')),
    dispute: check<Dispute>(schemas.dispute, lists('dispute')),
    outcome: check<Outcome>(schemas.outcome, lists('outcome')),
    judgement: check<Judgement>(schemas.judgement, lists('judgement')),
  }
  const { source, ...records } = checked
  const kinds = Object.keys(records) as RecordKind[]
  const known: Known = {
    units: vocabulary.units,
    kinds: new Map(kinds.flatMap(kind => records[kind].entries.map(({ record }): [string, RecordKind] => [idOf(record), kind])).reverse()),
    figures: byId(records.figure),
    sourceIds: new Set(source.entries.map(({ record }) => idOf(record)).filter(id => id !== '(no id)')),
    sources: byId(source),
  }
  const unsure = asOfProblems(talk.asOf)
  return [
    ...dimensionProblems(vocabulary),
    ...talk.modules.flatMap((module: FigureModule | null | undefined) => subjectProblems(module)),
    ...Object.values(checked).flatMap(({ problems }) => problems),
    ...unsure.length > 0 ? unsure : laterProblems(talk, source.sound, records.outcome.sound),
    ...duplicateProblems(source.entries),
    ...duplicateProblems(kinds.flatMap(kind => records[kind].entries)),
    ...records.figure.sound.flatMap(entry => [
      ...citationProblems(entry, known),
      ...proseProblems(entry as Entry<{ label: string, claimant?: string, note?: string, formula?: string }>, { prose: [], plain: ['label', 'claimant', 'note'], formula: 'formula' }, known),
    ]),
    ...derivationProblems(records.figure.sound, known),
    ...records.event.sound.flatMap(entry => eventProblems(entry, known)),
    ...records.statement.sound.flatMap(entry => statementProblems(entry, known)),
    ...records.dispute.sound.flatMap(entry => disputeProblems(entry, known)),
    ...records.outcome.sound.flatMap(entry => outcomeProblems(entry, known)),
    ...records.judgement.sound.flatMap(entry => judgementProblems(entry, known)),
  ]
}

/** Throws a DataError with every problem, or returns nothing. */
export function validateTalk(talk: AnyTalk): void {
  const problems = findProblems(talk)
  if (problems.length > 0)
    throw new DataError(problems)
}
