import type { Quantity } from '../model/quantity'
import type { Span } from './span'
import { isWide } from './span'

/** A span of results; an end is open where it comes from an assumption that has no end there. */
export interface Enclosure extends Span { openLow: boolean, openHigh: boolean }

function overCorners<A extends string>(spans: Readonly<Record<A, Span>>, of: (values: Record<A, number>) => number): Span {
  const names = Object.keys(spans) as A[]
  const wide = names.filter(name => isWide(spans[name]))
  const values = Object.fromEntries(names.map(name => [name, spans[name].low])) as Record<A, number>
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let corner = 0; corner < 2 ** wide.length; corner++) {
    wide.forEach((name, i) => values[name] = corner & (1 << i) ? spans[name].high : spans[name].low)
    const result = of({ ...values })
    if (Number.isNaN(result))
      throw new RangeError('a result is no number')
    low = Math.min(low, result)
    high = Math.max(high, result)
  }
  return { low, high }
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
  const pin = (open: (span: Span, name: A) => number) => Object.fromEntries((Object.entries(spans) as [A, Span][]).map(([name, span]) => [name, Number.isFinite(span.high) ? span : { low: span.low, high: open(span, name) }])) as Record<A, Span>
  const closed = overCorners(pin(({ low }) => low), of)
  if (Object.values<Span>(spans).every(({ high }) => Number.isFinite(high)))
    return { ...closed, openLow: false, openHigh: false }
  const full = overCorners(pin((_, name) => most(name)), of)
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
