import type { z } from 'zod'
import type { periodSchema } from './schema'

/** When a figure holds: at an instant, or over a stretch of time. Dates are ISO days. */
export type Period = z.infer<typeof periodSchema>

/** Holds at one day. */
export function asOf(date: string): Period {
  return { kind: 'instant', asOf: date }
}

/** Holds from one day to another, both included. */
export function during(from: string, to: string): Period {
  return { kind: 'duration', from, to }
}

/** A calendar year. */
export function year(year: number): Period {
  return during(`${year}-01-01`, `${year}-12-31`)
}

/** Marks a period that the article does not give and that was worked out from its context. */
export function inferred<P extends Period>(period: P): P {
  return { ...period, inferred: true }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const MONTH_NAMES = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

function isLastOfMonth(date: string): boolean {
  return new Date(new Date(date).valueOf() + 86_400_000).getUTCDate() === 1
}

/** "22 Sep 2025" from "2025-09-22"; "Jan 2026" from "2026-01". */
export function formatDate(date: string): string {
  const [y, m, d] = date.split('-').map(Number)
  return [d, m && MONTHS[m - 1], y].filter(Boolean).join(' ')
}

/**
 * A period for people: "2025", "first half of 2025", "end of 2025", "July 2025", "30 Jun 2025".
 * Adds nothing for an inferred one: the caller marks it.
 */
export function formatPeriod(period: Period): string {
  if (period.kind === 'instant')
    return period.asOf.endsWith('-12-31') ? `end of ${period.asOf.slice(0, 4)}` : formatDate(period.asOf)
  const { from, to } = period
  const [y, z] = [from.slice(0, 4), to.slice(0, 4)]
  const days = `${from.slice(5)}/${to.slice(5)}`
  if (days === '01-01/12-31')
    return y === z ? y : `${y}–${z}`
  if (y === z && days === '01-01/06-30')
    return `first half of ${y}`
  if (y === z && days === '07-01/12-31')
    return `second half of ${y}`
  const quarter = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].indexOf(days)
  if (y === z && quarter >= 0)
    return `Q${quarter + 1} ${y}`
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isLastOfMonth(to))
    return `${MONTH_NAMES.format(new Date(from))} ${y}`
  return `${formatDate(from)} – ${formatDate(to)}`
}
