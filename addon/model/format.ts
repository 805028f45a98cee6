import type { Quantity } from './quantity'
import type { UnitDefinition } from './units'
import { ends } from './quantity'

export interface FormatOptions {
  /**
   * `prose` for sentences ("more than $20bn", "12.5 months"), `short` for marks, axes and tiles (">$20bn", "10×+").
   * Default: `prose`.
   */
  style?: 'prose' | 'short'
  /** Says "at most" for a ceiling that follows from a calculation, where a promise is "up to". Default: false. */
  ceiling?: boolean
}

const NBSP = '\u00A0'
const MONEY_SCALES: [number, string][] = [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm']]

/** To make one takes longer than to write a hundred numbers with it. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })
const CENTS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10, minimumFractionDigits: 2 })

function scaleOf(value: number, scales: [number, string][]): [number, string] {
  return scales.find(([size]) => Math.abs(value) >= size) ?? [1, '']
}

interface Written { number: string, word: string }

/** The sizes that an amount of this unit is written in, largest first, with the factor to its base unit. */
function sizesOf({ dimension, scale, prefix }: UnitDefinition, short: boolean): { base: number, sizes: [number, string][] } {
  if (prefix === '$')
    return { base: scale, sizes: MONEY_SCALES }
  if (dimension === 'people' || dimension === 'things')
    return { base: 1, sizes: [[1e6, short ? 'm' : `${NBSP}million`]] }
  return { base: 1, sizes: [] }
}

/**
 * The numbers of a quantity with their sizes. In a range the low end goes without a word where it shares that of the
 * high end, so an end too small for any word keeps the other one from having one ("500,000–2,000,000").
 */
function write(values: number[], unit: UnitDefinition, short: boolean): Written[] {
  const { base, sizes } = sizesOf(unit, short)
  const amounts = values.map(value => Number((value * base).toPrecision(12)))
  const plain = amounts.some(amount => amount !== 0 && scaleOf(amount, sizes)[0] === 1)
  return amounts.map((amount) => {
    const [by, word] = plain ? [1, ''] as const : scaleOf(amount || Math.max(...amounts.map(Math.abs)), sizes)
    const number = Number((Math.abs(amount) / by).toPrecision(12))
    const numbers = unit.prefix && by === 1 && !Number.isInteger(number) ? CENTS : NUMBERS
    return { number: (amount < 0 ? '−' : '') + numbers.format(number), word }
  })
}

function withUnit(written: Written[], unit: UnitDefinition, short: boolean, after: string): string {
  const { prefix = '', suffix = '', shortSuffix = suffix } = unit
  const end = short ? shortSuffix : singular(suffix, written)
  const tail = !end || /^[%×]/.test(end) ? end + after : after + NBSP + end.replaceAll(' ', NBSP)
  const [first, last] = [written[0]!, written.at(-1)!]
  if (written.length === 1)
    return prefixed(prefix, first.number) + first.word + tail
  // A dash beside a minus sign would be taken for another one.
  if (written.some(({ number }) => number.startsWith('−')))
    return written.map(({ number, word }) => prefixed(prefix, number) + word).join(`${NBSP}to${NBSP}`) + tail
  return `${prefixed(prefix, first.number)}${first.word === last.word ? '' : first.word}–${last.number}${last.word}${tail}`
}

function prefixed(prefix: string, number: string): string {
  return number.startsWith('−') ? `−${prefix}${number.slice(1)}` : prefix + number
}

/** "1 month", "1 year", "1 time": only a single, exact one is singular. */
function singular(suffix: string, written: Written[]): string {
  return written.length === 1 && written[0]!.number === '1' && /^(?:months|years|days|hours|times)$/.test(suffix)
    ? suffix.slice(0, -1)
    : suffix
}

/** Words or signs before and after the number. Signs are ASCII, since the fonts' Latin subsets hold no others. */
function qualifier(quantity: Quantity, { style, ceiling }: FormatOptions): { before: string, after: string } {
  const short = style === 'short'
  const about = quantity.approximate ? (short ? '~' : 'about ') : ''
  if (quantity.kind !== 'bound')
    return { before: about, after: '' }
  if (quantity.op === 'atMost')
    return { before: `${quantity.exclusive ? (short ? '<' : 'less than ') : ceiling ? 'at most ' : 'up to '}${about}`, after: '' }
  if (!short)
    return { before: `${quantity.exclusive ? 'more than ' : 'at least '}${about}`, after: '' }
  return quantity.exclusive ? { before: `>${about}`, after: '' } : { before: about, after: '+' }
}

/**
 * Writes a quantity for people: `$20–30bn`, `more than $20bn`, `up to $100bn`, `12.5 months`, `1.9 GW`, `27%`.
 * Takes the quantity, the definition of its unit and how to write it. The text holds no ordinary space, so that no line breaks inside
 * it; no digit is rounded away.
 */
export function formatQuantity(quantity: Quantity, unit: UnitDefinition, options: FormatOptions = {}): string {
  const short = options.style === 'short'
  const { before, after } = qualifier(quantity, options)
  return before.replaceAll(' ', NBSP) + withUnit(write(ends(quantity), unit, short), unit, short, after)
}
