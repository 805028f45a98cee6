import type { Precision } from '../model/moment'

const DAY = 86_400_000

/** A part of a time axis: the first and the last day that it shows, and the pixels that it takes. */
export interface TimePart {
  first: string
  last: string
  left: number
  right: number
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** The day that lies so many days after a date, or before it. */
export function dayAfter(date: string, by: number): string {
  return new Date(Date.parse(date) + by * DAY).toISOString().slice(0, 10)
}

/** Pixels that one day takes in a part. */
export function dayWidth({ first, last, left, right }: TimePart): number {
  return (right - left) / (days(first, last) + 1)
}

/**
 * Where the middle of a day lies on an axis of parts, each with a scale of its own. Throws a RangeError for a day that
 * no part shows, so that nothing is drawn in a break.
 */
export function dayX(parts: readonly TimePart[], date: string): number {
  const part = parts.find(({ first, last }) => first <= date && date <= last)
  if (!part)
    throw new RangeError(`no part of the time axis shows ${date}`)
  return part.left + (days(part.first, date) + 0.5) * dayWidth(part)
}

/** First and last day that a date may stand for: a month is that month, a week the date and three days to either side. */
export function stretch(date: string, precision: Precision): [first: string, last: string] {
  const [year, month] = date.split('-').map(Number) as [number, number]
  const monthsFrom = (from: number, count: number): [string, string] => [
    new Date(Date.UTC(year, from, 1)).toISOString().slice(0, 10),
    new Date(Date.UTC(year, from + count, 0)).toISOString().slice(0, 10),
  ]
  switch (precision) {
    case 'day': return [date, date]
    case 'week': return [dayAfter(date, -3), dayAfter(date, 3)]
    case 'month': return monthsFrom(month - 1, 1)
    case 'quarter': return monthsFrom(Math.floor((month - 1) / 3) * 3, 3)
    case 'half-year': return monthsFrom(month <= 6 ? 0 : 6, 6)
    case 'year': return monthsFrom(0, 12)
  }
}

/** The pixels of the stretch that a date may stand for, cut where the axis ends. */
export function stretchX(parts: readonly TimePart[], date: string, precision: Precision): [left: number, right: number] {
  const [first, last] = stretch(date, precision)
  const [start, end] = [parts[0]!, parts.at(-1)!]
  const left = first < start.first ? start.left : dayX(parts, first) - dayWidth(partOf(parts, first)) / 2
  const right = last > end.last ? end.right : dayX(parts, last) + dayWidth(partOf(parts, last)) / 2
  return [left, right]
}

function partOf(parts: readonly TimePart[], date: string): TimePart {
  return parts.find(({ first, last }) => first <= date && date <= last)!
}

/** The first days of all months that begin inside a part. */
export function monthStarts({ first, last }: TimePart): string[] {
  const starts: string[] = []
  const [year, month] = first.split('-').map(Number) as [number, number]
  for (let i = 0; ; i++) {
    const start = new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 10)
    if (start > last)
      return starts
    if (start >= first)
      starts.push(start)
  }
}

/** All days of a part. */
export function eachDay({ first, last }: TimePart): string[] {
  return Array.from({ length: days(first, last) + 1 }, (_, i) => dayAfter(first, i))
}
