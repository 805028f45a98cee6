import type { z } from 'zod'
import type { Schemas } from './schema'

/** Everything in the data that is no figure, by its kind. */
export interface RecordOf {
  /** One of the articles that the talk is about. */
  article: z.infer<Schemas['article']>
  /** A public report from outside the articles: for checks, and for what happened later. */
  report: z.infer<Schemas['report']>
  /** Something that happened, or is planned, on the line of time. */
  event: z.infer<Schemas['event']>
  /** What somebody said, or what an article asserts in its own voice, paraphrased. */
  statement: z.infer<Schemas['statement']>
  /** A question that the articles answer differently, with what the talk makes of it. */
  dispute: z.infer<Schemas['dispute']>
  /** What became of a claim, as far as later reports tell. */
  outcome: z.infer<Schemas['outcome']>
  /** A table of judgement: rows, columns, and cells that are marked, worded and cited. */
  judgement: z.infer<Schemas['judgement']>
}

export type RecordKind = keyof RecordOf
export type Article = RecordOf['article']
export type Report = RecordOf['report']
export type Source = Article | Report
export type TimelineEvent = RecordOf['event']
export type Statement = RecordOf['statement']
export type Stance = Statement['stance']
export type Dispute = RecordOf['dispute']
export type Outcome = RecordOf['outcome']
export type Judgement = RecordOf['judgement']
export type JudgementRow = Judgement['rows'][number]
export type JudgementCell = JudgementRow['cells'][number]

/** A module of records of one kind, as `data/index.ts` collects them. */
export interface RecordModule<K extends RecordKind = RecordKind, R extends readonly RecordOf[K][] = readonly RecordOf[K][]> {
  readonly kind: K
  readonly module: string
  readonly records: R
}

/**
 * Declares records of one kind and keeps their ids as literal types.
 *
 * Takes the kind; the path of the module, for messages; and the records. They are validated when the data is loaded as
 * a whole, not here.
 */
export function defineRecords<K extends RecordKind, const R extends readonly RecordOf[K][]>(kind: K, module: string, records: R): RecordModule<K, R> {
  return { kind, module, records }
}
