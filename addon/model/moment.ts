import type { z } from 'zod'
import type { precisionSchema } from './record-schema'
import { formatDate } from './period'

/** How exactly a date is known. */
export type Precision = z.infer<typeof precisionSchema>

/**
 * A date no more exact than it is known: "30 Jan 2026", "week of 2 Feb 2026", "Oct 2025", "Q3 2026",
 * "second half of 2026", "2026". Takes an event or a statement; the caller marks an inferred one.
 */
export function formatMoment({ date, precision }: { date: string, precision: Precision }): string {
  const year = date.slice(0, 4)
  const month = Number(date.slice(5, 7))
  switch (precision) {
    case 'day': return formatDate(date)
    case 'week': return `week of ${formatDate(date)}`
    case 'month': return formatDate(date.slice(0, 7))
    case 'quarter': return `Q${Math.ceil(month / 3)} ${year}`
    case 'half-year': return `${month <= 6 ? 'first' : 'second'} half of ${year}`
    case 'year': return year
  }
}
