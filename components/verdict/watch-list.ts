import type { TimelineEvent } from 'slidev-addon-sourced-figures/client'

/** A stretch of px on a line that shows one year. */
export interface Stretch { from: number, to: number }

/** Where a day lies on a line from `left` to `right` that shows its whole year. Takes an ISO day; px come out. */
export function dayX(day: string, { from, to }: Stretch): number {
  const year = Number(day.slice(0, 4))
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return from + (to - from) * (Date.parse(`${day}T00:00:00Z`) - start) / (end - start)
}

/** The stretch of its year in which an event may fall, by how exactly its date is known; a day has no length. */
export function momentStretch({ date, precision }: Pick<TimelineEvent, 'date' | 'precision'>, line: Stretch): Stretch {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const months = { 'day': 0, 'week': 0, 'month': 1, 'quarter': 3, 'half-year': 6, 'year': 12 }[precision]
  if (months === 0)
    return { from: dayX(date, line), to: dayX(date, line) }
  const first = month - 1 - (month - 1) % months
  const x = (m: number) => m === 12 ? line.to : dayX(`${year}-${String(m + 1).padStart(2, '0')}-01`, line)
  return { from: x(first), to: x(first + months) }
}
