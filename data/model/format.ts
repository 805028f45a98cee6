import type { Quantity } from './quantity'
import type { Unit } from './units'
import { ends } from './quantity'
import { unitDefinition } from './units'

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
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10, useGrouping: true })

function scaleOf(value: number, scales: [number, string][]): [number, string] {
  return scales.find(([size]) => Math.abs(value) >= size) ?? [1, '']
}

interface Written { number: string, word: string }

function write(value: number, unit: Unit, short: boolean): Written {
  const { dimension, scale, prefix } = unitDefinition(unit)
  const sign = value < 0 ? '−' : ''
  const size = Math.abs(value)
  if (prefix === '$') {
    const base = size * scale
    const [by, word] = base >= 1e6 ? scaleOf(base, MONEY_SCALES) : [1, '']
    const amount = Number((base / by).toPrecision(12))
    const cents = by === 1 && !Number.isInteger(amount) ? { minimumFractionDigits: 2 } : {}
    return { number: sign + new Intl.NumberFormat('en-US', { maximumFractionDigits: 10, ...cents }).format(amount), word }
  }
  if ((dimension === 'people' || dimension === 'things') && size >= 1e6)
    return { number: sign + NUMBER.format(Number((size / 1e6).toPrecision(12))), word: short ? 'm' : `${NBSP}million` }
  return { number: sign + NUMBER.format(size), word: '' }
}

function withUnit(written: Written[], unit: Unit, short: boolean, after: string): string {
  const { prefix = '', suffix = '', shortSuffix = suffix } = unitDefinition(unit)
  const [first, last] = [written[0]!, written.at(-1)!]
  const body = written.length === 1
    ? prefixed(prefix, first.number) + first.word
    : `${prefixed(prefix, first.number)}${first.word === last.word ? '' : first.word}–${last.number}${last.word}`
  const end = short ? shortSuffix : singular(suffix, written)
  if (!end)
    return body + after
  return /^[%×]/.test(end) ? body + end + after : body + after + NBSP + end.replaceAll(' ', NBSP)
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
 * Takes the quantity, its unit and how to
 * write it. The text holds no ordinary space, so that no line breaks inside it; no digit is rounded away.
 */
export function formatQuantity(quantity: Quantity, unit: Unit, options: FormatOptions = {}): string {
  const short = options.style === 'short'
  const { before, after } = qualifier(quantity, options)
  return before.replaceAll(' ', NBSP) + withUnit(ends(quantity).map(value => write(value, unit, short)), unit, short, after)
}
