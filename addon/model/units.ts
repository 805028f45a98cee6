/** What a number counts: two figures can be compared, added or drawn on one axis only within one dimension. */
export type Dimension = 'money' | 'money-rate' | 'power' | 'share' | 'ratio' | 'time' | 'people' | 'things' | 'intensity'

export interface UnitDefinition {
  /** For an axis title or a table head. */
  label: string
  dimension: Dimension
  /** How many base units (dollars, gigawatts, people, …) one of this unit is. */
  scale: number
  /** Printed before the number. */
  prefix?: string
  /** Printed after the number in prose; a word is set off by a space, a sign is not. */
  suffix?: string
  /** The same where room is short: on a mark, an axis or a tile. Left out where it is the suffix. */
  shortSuffix?: string
}
