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

/** The closed set of units. A figure with any other is refused. */
export const UNITS = {
  'usd-bn': { label: 'US$ billion', dimension: 'money', scale: 1e9, prefix: '$' },
  'usd-bn-per-month': { label: 'US$ billion a month', dimension: 'money-rate', scale: 1e9, prefix: '$', suffix: 'a month' },
  'usd-bn-per-year': { label: 'US$ billion a year', dimension: 'money-rate', scale: 1e9, prefix: '$', suffix: 'a year' },
  'usd-bn-per-gw': { label: 'US$ billion a gigawatt', dimension: 'intensity', scale: 1e9, prefix: '$', suffix: 'a gigawatt', shortSuffix: 'per GW' },
  'usd': { label: 'US$', dimension: 'money', scale: 1, prefix: '$' },
  'usd-per-month': { label: 'US$ a month', dimension: 'money-rate', scale: 1, prefix: '$', suffix: 'a month' },
  'usd-per-year': { label: 'US$ a year', dimension: 'money-rate', scale: 1, prefix: '$', suffix: 'a year' },
  'usd-per-usd': { label: 'US$ per dollar', dimension: 'ratio', scale: 1, prefix: '$', suffix: 'per dollar' },
  'gw': { label: 'gigawatts', dimension: 'power', scale: 1, suffix: 'GW' },
  'kw': { label: 'kilowatts', dimension: 'power', scale: 1e-6, suffix: 'kW' },
  'percent': { label: 'per cent', dimension: 'share', scale: 1, suffix: '%' },
  'ratio': { label: 'times', dimension: 'ratio', scale: 1, suffix: 'times', shortSuffix: '×' },
  'months': { label: 'months', dimension: 'time', scale: 1, suffix: 'months' },
  'years': { label: 'years', dimension: 'time', scale: 1, suffix: 'years' },
  'days': { label: 'days', dimension: 'time', scale: 1, suffix: 'days' },
  'hours': { label: 'hours', dimension: 'time', scale: 1, suffix: 'hours' },
  'users': { label: 'users', dimension: 'people', scale: 1 },
  'people': { label: 'people', dimension: 'people', scale: 1 },
  'customers': { label: 'customers', dimension: 'people', scale: 1 },
  'chips': { label: 'chips', dimension: 'things', scale: 1 },
  'chips-per-gw': { label: 'chips a gigawatt', dimension: 'intensity', scale: 1, suffix: 'a gigawatt', shortSuffix: 'per GW' },
  'actions': { label: 'steps by hand', dimension: 'things', scale: 1 },
} as const satisfies Record<string, UnitDefinition>

export type Unit = keyof typeof UNITS

/** The definition of a unit, with all its optional fields visible to the type system. */
export function unitDefinition(unit: Unit): UnitDefinition {
  return UNITS[unit]
}
