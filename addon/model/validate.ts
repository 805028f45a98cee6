import type { z } from 'zod'
import type { Dispute } from './dispute'
import type { TimelineEvent } from './event'
import type { FigureModule } from './figure'
import type { Flow } from './flow'
import type { Outcome } from './outcome'
import type { Source } from './source'
import type { Statement } from './statement'
import type { FigureRecord, Known, RecordKind } from './validate/known'
import type { Entry, Problem } from './validate/problem'
import { eventSchema, flowSchema, outcomeSchema, statementSchema } from './record-schema'
import { disputeSchema, figureSchema, sourceSchema } from './schema'
import { citationProblems } from './validate/citations'
import { derivationProblems } from './validate/derivations'
import { DataError, duplicateProblems, idOf, schemaProblems, show } from './validate/problem'
import { proseProblems } from './validate/prose'
import { disputeProblems, eventProblems, flowProblems, outcomeProblems, statementProblems } from './validate/references'

export { tokenDisagreement } from './validate/citations'
export { derivationDisagreement } from './validate/derivations'
export { DataError, describeProblem } from './validate/problem'
export type { Problem } from './validate/problem'

/** Everything that is validated together. What is left out counts as empty. */
export interface DataSet {
  modules: readonly FigureModule[]
  sources: readonly Source[]
  disputes: readonly Dispute[]
  events?: readonly TimelineEvent[]
  /** What people said. */
  statements?: readonly Statement[]
  /** What the articles assert in their own voice. */
  articleClaims?: readonly Statement[]
  flows?: readonly Flow[]
  outcomes?: readonly Outcome[]
}

interface Checked<T> { entries: readonly Entry[], sound: readonly Entry<T>[], problems: readonly Problem[] }

/** The records of one module as a list, whatever stands there. */
function listOf(records: unknown, module: string, field: string): { entries: Entry[], problems: Problem[] } {
  return Array.isArray(records)
    ? { entries: records.map((record: unknown) => ({ module, record })), problems: [] }
    : { entries: [], problems: [{ module, id: '(module)', field, found: show(records), allowed: 'a list of records' }] }
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
 * Takes the data set; returns every problem found, or an empty array.
 */
export function findProblems({ modules, sources, disputes, events = [], statements = [], articleClaims = [], flows = [], outcomes = [] }: DataSet): Problem[] {
  const checked = {
    source: check<Source>(sourceSchema, [listOf(sources, 'data/records/sources.ts', 'sources')]),
    figure: check<FigureRecord>(figureSchema, modules.map((module: FigureModule | null | undefined) => listOf(module?.figures, module?.module ?? 'data', 'figures'))),
    event: check<TimelineEvent>(eventSchema, [listOf(events, 'data/records/events.ts', 'events')]),
    statement: check<Statement>(statementSchema, [listOf(statements, 'data/records/statements.ts', 'statements'), listOf(articleClaims, 'data/records/article-claims.ts', 'articleClaims')]),
    flow: check<Flow>(flowSchema, [listOf(flows, 'data/records/flows.ts', 'flows')]),
    dispute: check<Dispute>(disputeSchema, [listOf(disputes, 'data/records/disputes.ts', 'disputes')]),
    outcome: check<Outcome>(outcomeSchema, [listOf(outcomes, 'data/records/outcomes.ts', 'outcomes')]),
  }
  const { source, ...records } = checked
  const kinds = Object.keys(records) as RecordKind[]
  const known: Known = {
    kinds: new Map(kinds.flatMap(kind => records[kind].entries.map(({ record }): [string, RecordKind] => [idOf(record), kind])).reverse()),
    figures: byId(records.figure),
    sourceIds: new Set(source.entries.map(({ record }) => idOf(record)).filter(id => id !== '(no id)')),
    sources: byId(source),
  }
  return [
    ...Object.values(checked).flatMap(({ problems }) => problems),
    ...duplicateProblems(source.entries),
    ...duplicateProblems(kinds.flatMap(kind => records[kind].entries)),
    ...records.figure.sound.flatMap(entry => [
      ...citationProblems(entry, known),
      ...proseProblems(entry, { prose: [], plain: ['label', 'claimant', 'note'] }, known),
    ]),
    ...derivationProblems(records.figure.sound, known),
    ...records.event.sound.flatMap(entry => eventProblems(entry, known)),
    ...records.statement.sound.flatMap(entry => statementProblems(entry, known)),
    ...records.flow.sound.flatMap(entry => flowProblems(entry, known)),
    ...records.dispute.sound.flatMap(entry => disputeProblems(entry, known)),
    ...records.outcome.sound.flatMap(entry => outcomeProblems(entry, known)),
  ]
}

/** Throws a DataError with every problem, or returns nothing. */
export function validateData(data: DataSet): void {
  const problems = findProblems(data)
  if (problems.length > 0)
    throw new DataError(problems)
}
