import type { Figure, FigureModule } from './figure'
import type { RecordKind, RecordModule, RecordOf, Source } from './record'
import type { Vocabulary } from './vocabulary'

/** A day until which something is known, and the same in words, for a sentence: "as of early July 2026". */
export interface AsOf {
  readonly date: string
  readonly words: string
}

/** All that a talk says: its words, its figures and its records. */
export interface Talk<V extends Vocabulary = Vocabulary, F extends readonly FigureModule[] = readonly FigureModule[], R extends readonly RecordModule[] = readonly RecordModule[], A extends Readonly<Record<string, AsOf>> = Readonly<Record<string, AsOf>>> {
  readonly vocabulary: V
  /** Modules of figures, in the order of the talk. */
  readonly modules: F
  readonly records: R
  /** Until when the talk knows what it says, by what it speaks of. */
  readonly asOf: A
}

/** A talk of which only the shape is known. */
export type AnyTalk = Talk

/**
 * Puts a talk together: the default export of `data/index.ts`.
 *
 * Takes its vocabulary, its modules of figures and of records, and the days until which it knows what it says.
 */
export function defineTalk<V extends Vocabulary, const F extends readonly FigureModule[], const R extends readonly RecordModule[], const A extends Readonly<Record<string, AsOf>>>(talk: Talk<V, F, R, A>): Talk<V, F, R, A> {
  return talk
}

/** Every figure, in the order of the modules. */
export function figuresOf({ modules }: AnyTalk): Figure[] {
  return modules.flatMap(({ figures }) => figures as readonly Figure[])
}

/** Every record of a kind, in the order of the modules. */
export function recordsOf<K extends RecordKind>({ records }: AnyTalk, kind: K): RecordOf[K][] {
  return records.filter(module => module.kind === kind).flatMap(module => module.records as readonly RecordOf[K][])
}

/** Articles first, then reports. */
export function sourcesOf(talk: AnyTalk): Source[] {
  return [...recordsOf(talk, 'article'), ...recordsOf(talk, 'report')]
}
