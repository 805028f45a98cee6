import type { Study } from './study'

/** A part of the sentence that a what-if answers with: words, or a result by its name. */
export type SentencePart<R extends string = string> = string | { result: R }

/** Makes the sentence for a study. */
export type Sentence<A extends string = string, R extends string = string> = (now: Study<A, R>) => SentencePart<R>[]

/** The sentence as plain text, for who hears it. */
export function sentenceText<A extends string, R extends string>(parts: readonly SentencePart<R>[], { results }: Study<A, R>): string {
  return parts.map(part => typeof part === 'string' ? part : results[part.result].text).join('').replaceAll('\u00A0', ' ')
}
