/** Interval arithmetic: the smallest span that holds every result of a model while its assumptions range. */

import type { Quantity } from '../model/quantity'
import type { Span } from './span'
import { isWide } from './span'

/** A span of results; an end is open where it comes from an assumption that has no end there. */
export interface Enclosure extends Span { openLow: boolean, openHigh: boolean }

/** The corners of a box of spans: every choice of one end of each wide one. An open end is taken for its finite one. */
export function cornersOf<A extends string>(spans: Readonly<Record<A, Span>>): Record<A, number>[] {
  const closed = (Object.entries(spans) as [A, Span][]).map(([name, { low, high }]): [A, Span] => [name, { low, high: Number.isFinite(high) ? high : low }])
  const wide = closed.filter(([, span]) => isWide(span))
  const lowest = Object.fromEntries(closed.map(([name, { low }]) => [name, low])) as Record<A, number>
  return Array.from({ length: 2 ** wide.length }, (_, corner) => ({
    ...lowest,
    ...Object.fromEntries(wide.map(([name, span], i) => [name, corner & (1 << i) ? span.high : span.low])),
  }))
}

function overCorners<A extends string>(spans: Readonly<Record<A, Span>>, of: (values: Record<A, number>) => number): Span {
  const results = cornersOf(spans).map(of)
  if (results.some(Number.isNaN))
    throw new RangeError('a result is no number')
  return { low: Math.min(...results), high: Math.max(...results) }
}

/**
 * The least and the most that a result can be while each assumption is somewhere in its span.
 *
 * The result must rise or fall steadily with each assumption while the others stay, either way. Then, whatever the
 * others are, it is largest at an end of the first, there at an end of the second, and so on: at a corner of the box.
 * All corners are worked out: two for each wide span, so some hundreds at the most.
 *
 * @param spans the assumptions; an open end is infinite
 * @param of works out the result at one point
 * @param most what stands for an open end of each assumption
 */
export function enclose<A extends string>(spans: Readonly<Record<A, Span>>, of: (values: Record<A, number>) => number, most: (name: A) => number): Enclosure {
  const closed = overCorners(spans, of)
  if (Object.values<Span>(spans).every(({ high }) => Number.isFinite(high)))
    return { ...closed, openLow: false, openHigh: false }
  const full = overCorners(Object.fromEntries((Object.entries(spans) as [A, Span][]).map(([name, { low, high }]) => [name, { low, high: Number.isFinite(high) ? high : most(name) }])) as Record<A, Span>, of)
  return { ...full, openLow: full.low < closed.low, openHigh: full.high > closed.high }
}

const rounded = (value: number, places: number) => Number(value.toFixed(Math.min(places, 100)))

/**
 * A span of results as a quantity, rounded; undefined where it has no finite end. An open end makes a bound, and so
 * does an infinite one.
 */
export function asQuantity({ low, high, openLow, openHigh }: Enclosure, places: number, { approximate = false, exclusive = false } = {}): Quantity | undefined {
  const mark = { ...(approximate && { approximate: true as const }) }
  const edge = { ...(exclusive && { exclusive: true as const }) }
  const [a, b] = [rounded(low, places), rounded(high, places)]
  if (openHigh && Number.isFinite(a) && !openLow)
    return { kind: 'bound', op: 'atLeast', value: a, ...edge, ...mark }
  if (openLow && Number.isFinite(b) && !openHigh)
    return { kind: 'bound', op: 'atMost', value: b, ...edge, ...mark }
  if (!Number.isFinite(a) || a === Number.NEGATIVE_INFINITY)
    return undefined
  if (!Number.isFinite(b))
    return { kind: 'bound', op: 'atLeast', value: a, ...mark }
  return a === b ? { kind: 'point', value: a, ...mark } : { kind: 'range', low: a, high: b, ...mark }
}
