/**
 * What a number counts, and which tokens a source may print for it: two figures can be compared, added or drawn on one
 * axis only within one dimension. A dimension that a talk lacks is a line here, and nowhere else.
 */
const PRINTED_AS = {
  'money': ['money'],
  'money-rate': ['money'],
  'power': ['power'],
  'share': ['share'],
  'ratio': ['ratio'],
  'time': ['time'],
  'people': ['people', 'things'],
  'things': ['people', 'things'],
  'intensity': ['power'],
} as const satisfies Record<string, readonly string[]>

export type Dimension = keyof typeof PRINTED_AS
export const DIMENSIONS = Object.keys(PRINTED_AS) as readonly Dimension[]

export interface UnitDefinition {
  /** For an axis title or a table head. */
  label: string
  /** One of the dimensions above, which `defineVocabulary` holds by type and the data's check by name. */
  dimension: string
  /** How many base units (dollars, gigawatts, people, …) one of this unit is. */
  scale: number
  /** Printed before the number. */
  prefix?: string
  /** Printed after the number in prose; a word is set off by a space, a sign is not. */
  suffix?: string
  /** The same where room is short: on a mark, an axis or a tile. Left out where it is the suffix. */
  shortSuffix?: string
}

export function isDimension(name: unknown): name is Dimension {
  return DIMENSIONS.includes(name as Dimension)
}

/** True where a token that names a dimension may be printed for an amount of the unit. */
export function canBePrintedAs({ dimension, prefix }: UnitDefinition, named: Dimension): boolean {
  return (named === 'money' && prefix === '$') || !isDimension(dimension) || (PRINTED_AS[dimension] as readonly Dimension[]).includes(named)
}
