import { z } from 'zod'

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

/** The id of a source: `nyt-2024-09-29`. */
export const sourceIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'lower-case words or digits joined by hyphens' })

/** A name short enough for a line of sources. */
export const shortNameSchema = z.string().min(1).max(24, { error: 'at most 24 characters' })
