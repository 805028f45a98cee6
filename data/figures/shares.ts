import type { Quantity } from 'slidev-addon-sourced-figures'
import { divide, times } from 'slidev-addon-sourced-figures'

/** One amount in hundredths of another. */
export const inPercent = (part: Quantity, whole: Quantity) => times(divide(part, whole), 100)

/** For a derived figure: how many times the first input is the second. */
export const timesOver = { unit: 'ratio', measure: 'coverage', compute: divide } as const

/** For a derived figure: the first input in hundredths of the second. */
export const percentOf = { unit: 'percent', measure: 'coverage', compute: inPercent } as const
