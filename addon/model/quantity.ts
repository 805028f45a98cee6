import type { z } from 'zod'
import type { quantitySchema } from './schema'

/** A number as a source gives it: one value, an interval, or one end of an open interval. */
export type Quantity = z.infer<typeof quantitySchema>
export type Point = Extract<Quantity, { kind: 'point' }>
export type Range = Extract<Quantity, { kind: 'range' }>
export type Bound = Extract<Quantity, { kind: 'bound' }>

/** One value: "4.3". */
export function point(value: number): Point {
  return { kind: 'point', value }
}

/** An interval with both ends: "20 to 30". */
export function range(low: number, high: number): Range {
  return { kind: 'range', low, high }
}

/** "At least 10": the value itself is included. */
export function atLeast(value: number): Bound {
  return { kind: 'bound', op: 'atLeast', value }
}

/** "More than 20": the value itself is left out. */
export function moreThan(value: number): Bound {
  return { kind: 'bound', op: 'atLeast', value, exclusive: true }
}

/** "Up to 100". */
export function atMost(value: number): Bound {
  return { kind: 'bound', op: 'atMost', value }
}

/** "Less than 5": the value itself is left out. */
export function lessThan(value: number): Bound {
  return { kind: 'bound', op: 'atMost', value, exclusive: true }
}

/** Marks a quantity that its source calls "about" or "nearly". */
export function about<Q extends Quantity>(quantity: Q): Q {
  return { ...quantity, approximate: true }
}

interface Interval { low: number, high: number }

/** The interval that a quantity spans; an open end is infinite, or zero for "up to", since amounts are not negative. */
export function interval(quantity: Quantity): Interval {
  if (quantity.kind === 'point')
    return { low: quantity.value, high: quantity.value }
  if (quantity.kind === 'range')
    return { low: quantity.low, high: quantity.high }
  return quantity.op === 'atLeast'
    ? { low: quantity.value, high: Number.POSITIVE_INFINITY }
    : { low: Math.min(0, quantity.value), high: quantity.value }
}

/** The finite ends of a quantity, low to high: one number for a point or a bound, two for a range. */
export function ends(quantity: Quantity): number[] {
  return quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value]
}

/** The largest number that a mark for this quantity must reach. */
export function extent(quantity: Quantity): number {
  return Math.max(...ends(quantity))
}

/**
 * The stated limit of a bound, or of a range its upper end, as a point: for a comparison with what was announced
 * at most. The formula of a figure that uses this must say so.
 */
export function limit(quantity: Quantity): Point {
  return { kind: 'point', value: extent(quantity), ...(quantity.approximate && { approximate: true }) }
}

/** The lower end of a range, or the value of a point or bound, as a point. */
export function floor(quantity: Quantity): Point {
  return { kind: 'point', value: Math.min(...ends(quantity)), ...(quantity.approximate && { approximate: true }) }
}

/** Removes the noise of binary fractions (0.1 + 0.2) without rounding anything that a source could have printed. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}

/**
 * The quantity of an interval that follows from two others. It is approximate where one of them is, and a bound that
 * follows from one that leaves its own value out ("more than") leaves its own out too.
 */
function fromInterval({ low, high }: Interval, open: { low: boolean, high: boolean }, from: readonly Quantity[]): Quantity {
  const approximate = from.some(quantity => quantity.approximate) && { approximate: true as const }
  const exclusive = from.some(quantity => quantity.kind === 'bound' && quantity.exclusive) && { exclusive: true as const }
  const [a, b] = [clean(low), clean(high)]
  if (Number.isNaN(a) || Number.isNaN(b) || (open.low && open.high))
    throw new RangeError('the result has no finite end')
  if (open.high)
    return { kind: 'bound', op: 'atLeast', value: a, ...exclusive, ...approximate }
  if (open.low)
    return { kind: 'bound', op: 'atMost', value: b, ...exclusive, ...approximate }
  return a === b ? { kind: 'point', value: a, ...approximate } : { kind: 'range', low: a, high: b, ...approximate }
}

const isOpenLow = (q: Quantity) => q.kind === 'bound' && q.op === 'atMost'
const isOpenHigh = (q: Quantity) => q.kind === 'bound' && q.op === 'atLeast'

function assertNotNegative(name: string, ...quantities: Quantity[]): void {
  const negative = quantities.flatMap(ends).find(value => value < 0)
  if (negative !== undefined)
    throw new RangeError(`${name} takes amounts of zero or more, found ${negative}`)
}

/** a + b, end by end; an open end on either side stays open. Both in the same unit. */
export function add(a: Quantity, b: Quantity): Quantity {
  const [x, y] = [interval(a), interval(b)]
  return fromInterval({ low: x.low + y.low, high: x.high + y.high }, { low: isOpenLow(a) || isOpenLow(b), high: isOpenHigh(a) || isOpenHigh(b) }, [a, b])
}

/** a − b: the least is a's low end less b's high end. Both in the same unit. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  const [x, y] = [interval(a), interval(b)]
  return fromInterval({ low: x.low - y.high, high: x.high - y.low }, { low: isOpenLow(a) || isOpenHigh(b), high: isOpenHigh(a) || isOpenLow(b) }, [a, b])
}

/** a × b for amounts of zero or more; throws a RangeError for others. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  assertNotNegative('multiply', a, b)
  const [x, y] = [interval(a), interval(b)]
  return fromInterval({ low: x.low * y.low, high: x.high * y.high }, { low: isOpenLow(a) || isOpenLow(b), high: isOpenHigh(a) || isOpenHigh(b) }, [a, b])
}

/**
 * a ÷ b for amounts of zero or more: the least is a's low end by b's high end, so a floor below the line makes
 * a ceiling of the result. Throws a RangeError where b can be zero without being an "up to".
 */
export function divide(a: Quantity, b: Quantity): Quantity {
  assertNotNegative('divide', a, b)
  const [x, y] = [interval(a), interval(b)]
  if (y.high === 0 || (y.low === 0 && !isOpenLow(b)))
    throw new RangeError('divide by zero')
  return fromInterval({ low: x.low / y.high, high: x.high / y.low }, { low: isOpenLow(a) || isOpenHigh(b), high: isOpenHigh(a) || isOpenLow(b) }, [a, b])
}

/** A quantity times a plain number (twelve months, a hundred per cent). */
export function times(quantity: Quantity, factor: number): Quantity {
  return multiply(quantity, point(factor))
}

/** True where two quantities are of one kind, and bounds of one direction that both leave their own value out, or neither. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  return a.kind === 'bound' && b.kind === 'bound'
    ? a.op === b.op && Boolean(a.exclusive) === Boolean(b.exclusive)
    : a.kind === b.kind
}
