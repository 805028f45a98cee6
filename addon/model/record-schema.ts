import { z } from 'zod'
import { citationSchema, dateSchema, idSchema, lineSchema, textSchema } from './text-schema'

const text = textSchema
const flag = z.literal(true).optional()

/** How exactly a date is known. The date itself is a day inside the stretch: where a drawing puts it. */
export const precisionSchema = z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'])

/** Where something is said: the token is a date or a few words, not a numeral, so nothing is excepted from reading. */
export const mentionSchema = citationSchema.omit({ exception: true })

const dated = {
  date: dateSchema,
  precision: precisionSchema,
  /** True where no source gives the date and it was worked out from the context. */
  inferred: flag,
}

/** Something that happened, or is planned, on the line of time. Its detail may name figures in braces. */
export function eventSchema<L extends z.ZodType>(lane: L) {
  return z.strictObject({
    id: idSchema,
    ...dated,
    /** True for what lay ahead when the articles were written. */
    planned: flag,
    lane,
    /** For a mark on a timeline: no amounts, at most 40 characters. */
    label: lineSchema.max(40, { error: 'at most 40 characters' }),
    detail: text.optional(),
    citations: z.array(mentionSchema).min(1),
    /** Figures that belong to it. */
    figures: z.array(z.string()).optional(),
    /** Figures that its date was calculated from, where no source gives one. */
    derivedFrom: z.array(z.string()).min(1).optional(),
  })
}

/** What somebody said, in our own words. */
export const statementSchema = z.strictObject({
  id: idSchema,
  speaker: lineSchema,
  role: text.optional(),
  ...dated,
  /** Said in public, said in private and told by others, or printed by an article in its own voice. */
  setting: z.enum(['public', 'private-reported', 'article']),
  /** Who told of it, where it was not said in public. */
  reportedBy: text.optional(),
  paraphrase: text,
  stance: z.enum(['affirm', 'deny', 'limit', 'doubt', 'criticise', 'interpret']),
  citations: z.array(mentionSchema).min(1),
  /** Figures and events that it is about. */
  about: z.array(z.string()).optional(),
  note: text.optional(),
}).refine(s => s.setting !== 'private-reported' || s.reportedBy !== undefined, { path: ['reportedBy'], error: 'who told of what was said in private' })

const wordKey = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a lower-case word' })

/** What became of a claim. */
export const outcomeSchema = z.strictObject({
  id: idSchema,
  /** The claim as a short label for a row. */
  label: lineSchema,
  /** The figure, event or statement of the articles that is settled. */
  claim: z.string(),
  /** The later figures, comparable with the claim; empty where later reports give none. */
  outcome: z.array(z.string()),
  /** The day as of which this is known. */
  asOf: dateSchema,
  /** Outside reports that it rests on. */
  sources: z.array(z.string()).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  /** `depends`: on the yardstick; `not-comparable`: what is known later measures something else; `partly`: some of it happened; `postponed`: not at the time named; `open`: not settled on the last day known. */
  verdict: z.enum(['true', 'higher', 'lower', 'depends', 'not-comparable', 'partly', 'postponed', 'open', 'reversed', 'false']),
  text,
  note: text.optional(),
})

const columnKey = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'a lower-case word, or the id of an article' })

/** One judgement: how it is marked, what is said in a few words, and where that stands. */
export const judgementCellSchema = z.strictObject({
  column: columnKey,
  mark: wordKey,
  /** Who says it, where the column does not tell. */
  voice: text.optional(),
  /** In a few words, for a mark or a cell; figures in braces. */
  says: text,
  /** Why it is marked so, and by which ruler; figures in braces. */
  reason: text.optional(),
  citations: z.array(mentionSchema),
  /** Figures, events, statements, outcomes and disputes that it rests on. */
  rests: z.array(z.string()).optional(),
})

/** A row of a table of judgement; dated where it stands on a line of time. */
export const judgementRowSchema = z.strictObject({
  id: wordKey,
  label: lineSchema,
  /** The same in a word or two, for a mark. */
  short: text.optional(),
  mark: wordKey.optional(),
  date: dateSchema.optional(),
  precision: precisionSchema.optional(),
  inferred: flag,
  /** Figures, events, statements, outcomes and disputes that the whole row rests on. */
  rests: z.array(z.string()).optional(),
  cells: z.array(judgementCellSchema),
  note: text.optional(),
}).refine(row => (row.date === undefined) === (row.precision === undefined), { path: ['precision'], error: 'a date and how exactly it is known, or neither' })

/**
 * A table of judgement: what is asked, row by row, and what is judged of it, column by column. A column that is named
 * by the id of an article holds what that article says: one cell a row, which cites that article and no other.
 */
export const judgementSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  columns: z.array(z.strictObject({ id: columnKey, label: text })).min(1).readonly(),
  /** What each mark means, in the order of a key. */
  marks: z.array(z.strictObject({ id: wordKey, meaning: text })).min(1),
  rows: z.array(judgementRowSchema).min(1),
  /** Title of its section behind the talk, where it is to stand there in full, with the reason for each mark. */
  section: lineSchema.optional(),
})
