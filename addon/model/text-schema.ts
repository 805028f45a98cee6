import { z } from 'zod'

/** What nobody sees, or what turns text around it: control and format characters, half characters, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/** What a line of text must be instead, for a message: “some text that can be seen”. Undefined for one that is right. */
export function lineProblem(text: string, longest: number): string | undefined {
  const unseen = text.match(UNSEEN)?.[0]
  if (unseen !== undefined)
    return `text without a line break, or what cannot be seen (U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`
  if (text.trim() === '')
    return 'some text that can be seen'
  if (text !== text.trim())
    return 'text without a space at its ends'
  return text.length > longest ? `at most ${longest} characters` : undefined
}

function seen(longest: number, proper: (text: string) => string) {
  return z.string({ error: 'some text' }).min(1).superRefine((text, { addIssue }) => {
    const allowed = text === '' ? undefined : lineProblem(proper(text), longest)
    if (allowed)
      addIssue({ code: 'custom', message: allowed })
  })
}

/** A name, a label, a title: one line, and no longer than can be read at a glance. */
export const lineSchema = seen(300, text => text)

/** Some sentences, which may have paragraphs. */
export const textSchema = seen(3000, text => text.replaceAll('\n', ' '))

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

/** A day that exists, in a year that a talk can be about: 2025-02-30 does not. */
export const dateSchema = z.string().refine((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= FIRST_YEAR && year <= LAST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}, { error: `a date that exists, as YYYY-MM-DD, from ${FIRST_YEAR} to ${LAST_YEAR}` })

/** True for `en`, `ja`, `de-AT`, `zh-Hant`: a language by its code, with whatever may follow it (BCP 47). A name is none. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  }
  catch {
    return false
  }
}

/** The language of a text, as a page states it. */
export const languageSchema = z.string().refine(isLanguageTag, { error: 'the tag of a language, like en, ja or zh-Hant' })

/** A day until which something is known, and the same in words, for a sentence. */
export const asOfSchema = z.strictObject({ date: dateSchema, words: lineSchema })

/** Lower case, digits and hyphens, in parts set off by dots: `acme.net-loss.2025`. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/, { error: 'lower-case parts set off by dots, like acme.net-loss.2025' })

export const citationSchema = z.strictObject({
  /** Id of a source. */
  source: z.string(),
  /** The figure as printed, letter by letter: the token, never the sentence. Of a report, as our notes have it. */
  asPrinted: lineSchema,
  /** Line of the archived text of an article; left out for an outside report. */
  line: z.int().positive().optional(),
  /** Why the token cannot be read as the quantity by rule, where that is so. */
  exception: textSchema.optional(),
})

/** The id of a source: `nyt-2024-09-29`. */
export const sourceIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'lower-case words or digits joined by hyphens' })

/** A name short enough for a line of sources. */
export const shortNameSchema = lineSchema.max(24, { error: 'at most 24 characters' })
