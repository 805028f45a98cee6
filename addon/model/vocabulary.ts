import type { Dimension, UnitDefinition } from './units'

/** A company or another party of the talk: its name, and its colour on light and on dark, with which nothing else is drawn. */
export interface Party {
  name: string
  light: string
  dark: string
}

/** The words of one talk: what the model takes for a unit, a measure, a lane of the timeline or a party. */
export interface Vocabulary {
  /** The closed set of units, by key: a figure with any other is refused. */
  readonly units: Readonly<Record<string, UnitDefinition>>
  /** What is measured, by key, with its meaning. Two measures never share a series. */
  readonly measures: Readonly<Record<string, string>>
  /** Terms that a reader may not know, with their meaning: for the pages behind the talk. */
  readonly terms?: Readonly<Record<string, string>>
  /** Lanes of the timeline. */
  readonly lanes: readonly string[]
  /** Who is drawn in a colour of its own; the key is the name of the CSS variable. */
  readonly parties: Readonly<Record<string, Party>>
}

/** A vocabulary with no dimension but the known ones. */
interface Checked extends Vocabulary {
  readonly units: Readonly<Record<string, UnitDefinition & { dimension: Dimension }>>
}

/**
 * Declares the words of a talk and keeps their keys as literal types. Register it: see {@link Register}. A dimension that
 * is none is a type error of its own, which leaves the keys of all units known.
 */
export function defineVocabulary<const V extends Vocabulary>(vocabulary: V extends Checked ? V : Checked): V {
  return vocabulary as V
}
