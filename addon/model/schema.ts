import type { Measure } from './measures'
import type { Unit } from './units'
import { z } from 'zod'
import { MEASURES } from './measures'
import { UNITS } from './units'

const keys = <K extends string>(record: Record<K, unknown>) => z.enum(Object.keys(record) as [K, ...K[]])

const number = z.number({ error: 'a finite number' })

/** A day that exists: 2025-02-30 does not. */
export const dateSchema = z.string().refine((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}, { error: 'a date that exists, as YYYY-MM-DD' })

/** Lower case, digits and hyphens, in parts set off by dots: `openai.net-loss.2025`. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/, { error: 'lower-case parts set off by dots, like openai.net-loss.2025' })

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

export const statusSchema = z.enum(['reported', 'announced', 'projected', 'estimated', 'denied', 'derived'])

export const citationSchema = z.strictObject({
  /** Id of a source. */
  source: z.string(),
  /** The figure as printed, letter by letter: the token, never the sentence. Of a report, as our notes have it. */
  asPrinted: z.string().min(1),
  /** Line of the archived text of an article; left out for an outside report. */
  line: z.int().positive().optional(),
  /** Why the token cannot be read as the quantity by rule, where that is so. */
  exception: z.string().min(1).optional(),
})

const text = z.string().min(1)

const common = {
  id: idSchema,
  label: text,
  unit: keys<Unit>(UNITS),
  measure: keys<Measure>(MEASURES),
  period: periodSchema,
  claimant: text.optional(),
  note: text.optional(),
}

/** A figure that a source prints. */
export const sourcedFigureSchema = z.strictObject({
  ...common,
  quantity: quantitySchema,
  status: statusSchema.exclude(['derived']),
  citations: z.array(citationSchema).min(1),
})

/**
 * A figure that follows from others. Its quantity is written down, to the digits that are shown, and refused where
 * `compute` gives another. Where a source prints the result too, it is cited.
 */
export const derivedFigureSchema = z.strictObject({
  ...common,
  quantity: quantitySchema,
  status: z.literal('derived'),
  from: z.array(z.string()).min(1),
  formula: text,
  compute: z.custom<(...inputs: never[]) => unknown>(value => typeof value === 'function', { error: 'a function of the inputs' }),
  citations: z.array(citationSchema),
})

export const figureSchema = z.discriminatedUnion('status', [sourcedFigureSchema, derivedFigureSchema])

export type Status = z.infer<typeof statusSchema>
export type Citation = z.infer<typeof citationSchema>
export type SourcedFigure = z.infer<typeof sourcedFigureSchema>
export type DerivedFigure = z.infer<typeof derivedFigureSchema>

const url = z.url({ protocol: /^https?$/, error: 'an http or https address' })

export const articleSchema = z.strictObject({
  id: z.string().regex(/^\d{3}$/, { error: 'three digits' }),
  kind: z.literal('article'),
  outlet: text,
  author: text.optional(),
  /** As printed; left out where the text has lost it. */
  title: text.optional(),
  /** In English, ours. */
  titleEn: text,
  date: dateSchema.optional(),
  /** The date in words, where the article gives none. */
  dated: text.optional(),
  language: z.enum(['zh-Hant', 'zh-Hans', 'en']),
  url: url.optional(),
  /** Its stance in a few words. */
  stance: text,
  /** How far it can be trusted, in one line. */
  reliability: text,
}).refine(a => a.date !== undefined || a.dated !== undefined, { error: 'date or dated' })

export const reportSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]+$/, { error: 'lower-case words joined by hyphens' }),
  kind: z.literal('report'),
  /** Who published it first. */
  publisher: text,
  title: text,
  /** True where the title describes the report in our words, since its headline is not known to us. */
  described: z.literal(true).optional(),
  date: dateSchema,
  /** The date in words, where the day is not known; `date` is then a day that fits. */
  dated: text.optional(),
  /** Where it was read, if not with the publisher. */
  via: text.optional(),
  url,
  confidence: z.enum(['high', 'medium', 'low']),
})

export const sourceSchema = z.discriminatedUnion('kind', [articleSchema, reportSchema])

/** A question that the articles answer differently. Prose may name figures in braces: `{openai.net-loss.2025}`. */
export const disputeSchema = z.strictObject({
  id: idSchema,
  question: text,
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
