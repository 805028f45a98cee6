import type { z } from 'zod'
import type { eventSchema, precisionSchema } from './record-schema'
import { formatDate } from './period'

/** Something that happened, or is planned, on the line of time. */
export type TimelineEvent = z.infer<typeof eventSchema>
export type Precision = z.infer<typeof precisionSchema>
export type Lane = TimelineEvent['lane']

/** Declares events and keeps their ids as literal types. */
export function defineEvents<const E extends readonly TimelineEvent[]>(events: E): E {
  return events
}

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
