import type { Lane, Measure, Unit } from './register'
import type { Vocabulary } from './vocabulary'
import { z } from 'zod'
import { eventSchema, judgementSchema, outcomeSchema, statementSchema } from './record-schema'
import { citationSchema, dateSchema, idSchema, languageSchema, lineSchema, shortNameSchema, sourceIdSchema, textSchema } from './text-schema'

const keys = <K extends string>(known: readonly string[]) => z.enum(known as [K, ...K[]])

/** Far beyond what a source prints, and near enough to be written out. */
const LARGEST = 1e15

const number = z.number({ error: 'a finite number' }).refine(value => Math.abs(value) <= LARGEST && (value === 0 || Math.abs(value) >= 1 / LARGEST), { error: 'a number from a quadrillionth to a quadrillion' })

const approximate = z.literal(true).optional()

export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), value: number, approximate }),
  z.strictObject({ kind: z.literal('range'), low: number, high: number, approximate })
    .refine(q => q.low < q.high, { error: 'low below high' }),
  z.strictObject({ kind: z.literal('bound'), op: z.enum(['atLeast', 'atMost']), value: number, exclusive: z.literal(true).optional(), approximate }),
])

const isInferred = z.literal(true).optional()

export const periodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instant'), asOf: dateSchema, inferred: isInferred }),
  z.strictObject({ kind: z.literal('duration'), from: dateSchema, to: dateSchema, inferred: isInferred })
    .refine(p => p.from <= p.to, { error: 'from not after to' }),
])

/** `announced`: said by those who will do it; `in-talks`: in talks, meant or planned, and nobody has said that it is done. */
export const statusSchema = z.enum(['reported', 'announced', 'in-talks', 'projected', 'estimated', 'denied', 'derived'])

const text = textSchema

/** The schemas of figures, which are made for the units and measures of a talk. */
function figureSchemas({ units, measures }: Vocabulary) {
  const common = {
    id: idSchema,
    label: lineSchema,
    unit: keys<Unit>(Object.keys(units)),
    measure: keys<Measure>(Object.keys(measures)),
    period: periodSchema,
    claimant: lineSchema.optional(),
    note: text.optional(),
  }
  /** A figure that a source prints. */
  const sourced = z.strictObject({
    ...common,
    quantity: quantitySchema,
    status: statusSchema.exclude(['derived']),
    citations: z.array(citationSchema).min(1),
  })
  /**
   * A figure that follows from others. Its quantity is written down, to the digits that are shown, and refused where
   * `compute` gives another. Where a source prints the result too, it is cited.
   */
  const derived = z.strictObject({
    ...common,
    quantity: quantitySchema,
    status: z.literal('derived'),
    from: z.array(z.string()).min(1),
    formula: text,
    compute: z.custom<(...inputs: never[]) => unknown>(value => typeof value === 'function', { error: 'a function of the inputs' }),
    citations: z.array(citationSchema),
  })
  return { sourced, derived, figure: z.discriminatedUnion('status', [sourced, derived]) }
}

export type Status = z.infer<typeof statusSchema>
export type Citation = z.infer<typeof citationSchema>
export type SourcedFigure = z.infer<Schemas['sourced']>
export type DerivedFigure = z.infer<Schemas['derived']>

const url = z.url({ protocol: /^https?$/, error: 'an http or https address' })

export const articleSchema = z.strictObject({
  id: sourceIdSchema,
  kind: z.literal('article'),
  /** How people call it, in a line and in prose. */
  name: shortNameSchema,
  outlet: lineSchema,
  author: lineSchema.optional(),
  /** What it is, in a few words, and what is known of its address. */
  form: text.optional(),
  /** As printed; left out where the text has lost it. */
  title: lineSchema.optional(),
  /** In English, ours. */
  titleEn: lineSchema,
  date: dateSchema.optional(),
  /** The date in words, where the article gives none. */
  dated: text.optional(),
  /** Of an undated article: when it was written, by its latest event or by what it is about. */
  placed: z.strictObject({ date: dateSchema, by: z.enum(['latest-event', 'context']) }).optional(),
  language: languageSchema,
  url: url.optional(),
  /** Its stance in a few words. */
  stance: text,
  /** How far it can be trusted, in one line. */
  reliability: text,
}).refine(a => a.date !== undefined || a.dated !== undefined, { error: 'date or dated' })

export const reportSchema = z.strictObject({
  id: sourceIdSchema,
  kind: z.literal('report'),
  /** Who published it first. */
  publisher: lineSchema,
  title: lineSchema,
  /** True where the title describes the report in our words, since its headline is not known to us. */
  described: z.literal(true).optional(),
  date: dateSchema,
  /** The date in words, where the day is not known; `date` is then a day that fits. */
  dated: text.optional(),
  /** Where it was read, if not with the publisher. */
  via: text.optional(),
  /** What is to be known of it: whose its address is, who else has it. */
  remark: text.optional(),
  url,
  confidence: z.enum(['high', 'medium', 'low']),
})

/** A question that the articles answer differently. Prose may name figures in braces: `{acme.net-loss.2025}`. */
export const disputeSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  /** The figures, events or statements that answer it. */
  claims: z.array(z.string()).min(2),
  kind: z.enum(['contradiction', 'error', 'period', 'definition', 'framing', 'unresolved']),
  verdict: text,
  reason: text,
  /** The claim that the talk goes by; null where it goes by none. */
  adopted: z.string().nullable(),
  /** Outside reports that bear on it. */
  reports: z.array(z.string()).optional(),
})

/** All schemas of a talk, by the kind of record; they are made for its vocabulary. */
export function schemasFor(vocabulary: Vocabulary) {
  return {
    ...figureSchemas(vocabulary),
    article: articleSchema,
    report: reportSchema,
    event: eventSchema(keys<Lane>(vocabulary.lanes)),
    statement: statementSchema,
    dispute: disputeSchema,
    outcome: outcomeSchema,
    judgement: judgementSchema,
  }
}

export type Schemas = ReturnType<typeof schemasFor>
