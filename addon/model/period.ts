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

/** The ISO day that it is where the clock stands: in UTC it may be yesterday or tomorrow. */
export function dayHere(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}

const DAY = 86_400_000

const isMonthEnd = (day: Date) => new Date(day.valueOf() + DAY).getUTCDate() === 1

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const MONTH_NAMES = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

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
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isMonthEnd(new Date(to)))
    return `${MONTH_NAMES.format(new Date(from))} ${y}`
  return `${formatDate(from)} – ${formatDate(to)}`
}

/** The day that lies some months, whole or not, after another. Takes and returns ISO days. */
export function monthsAfter(date: string, months: number): string {
  const day = new Date(date)
  const after = (whole: number) => {
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + whole]
    return Date.UTC(year, month, Math.min(day.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate()))
  }
  const whole = Math.floor(months)
  const rest = (months - whole) * (after(whole + 1) - after(whole)) / DAY
  return new Date(after(whole) + Math.floor(rest) * DAY).toISOString().slice(0, 10)
}

/** Months from one ISO day to a later one; days beyond whole months count as thirtieths. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return isMonthEnd(a) && isMonthEnd(b) ? months : months + (b.getUTCDate() - a.getUTCDate()) / 30
}

/** Days from one ISO day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** A day as precise as an approximate figure allows: "mid-July 2026", "late April 2028". */
export function roughDate(date: string): string {
  const day = Number(date.slice(8))
  const month = `${MONTH_NAMES.format(new Date(date))} ${date.slice(0, 4)}`
  return day <= 10 ? `early ${month}` : day <= 20 ? `mid-${month}` : `late ${month}`
}

/** The day of a figure that holds at one. Throws a TypeError for one that holds over a stretch. */
export function dayOf({ id, period }: { id: string, period: Period }): string {
  if (period.kind !== 'instant')
    throw new TypeError(`${id} holds over a stretch, not at a day`)
  return period.asOf
}
