import { z } from 'zod'
import { citationSchema, dateSchema, idSchema } from './text-schema'

const text = z.string({ error: 'some text' }).min(1)
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
    label: text.max(40, { error: 'at most 40 characters' }),
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
  speaker: text,
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

const nodeKey = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a lower-case word' })

export const flowNodeSchema = z.strictObject({
  id: nodeKey,
  label: text,
  /** Who belongs to it. */
  members: z.array(text).min(1),
  /** What it is in the loop, and what it does with money. */
  role: text,
  action: text,
  citations: z.array(mentionSchema).min(1),
})

export const flowEdgeSchema = z.strictObject({
  from: nodeKey,
  to: nodeKey,
  label: text,
  /** Figures that size it; empty where the articles give none. */
  figures: z.array(z.string()),
  citations: z.array(mentionSchema).min(1),
})

/** A graph of what goes from whom to whom. */
export const flowSchema = z.strictObject({
  id: idSchema,
  label: text,
  nodes: z.array(flowNodeSchema).min(2),
  edges: z.array(flowEdgeSchema).min(1),
})

/** What became of a claim. */
export const outcomeSchema = z.strictObject({
  id: idSchema,
  /** The claim as a short label for a row. */
  label: text,
  /** The figure, event or statement of the articles that is settled. */
  claim: z.string(),
  /** The later figures, comparable with the claim; empty where later reports give none. */
  outcome: z.array(z.string()),
  /** The day as of which this is known. */
  asOf: dateSchema,
  /** Outside reports that it rests on. */
  sources: z.array(z.string()).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  /** `depends`: on the yardstick; `partly`: some of it happened; `postponed`: not at the time named; `open`: not settled on the last day known. */
  verdict: z.enum(['true', 'higher', 'lower', 'depends', 'partly', 'postponed', 'open', 'reversed', 'false']),
  text,
  note: text.optional(),
})
