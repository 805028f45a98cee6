import type { UnitDefinition } from '../model/units'
import { PLAIN_NUMBER } from '../model/plain-number'

/** A value, where both ends are the same, or all values between two; an open end is infinite. */
export interface Span { readonly low: number, readonly high: number }

/** The span of a plain number, or the span itself. */
export function spanOf(value: number | Span): Span {
  return typeof value === 'number' ? { low: value, high: value } : value
}

export function isWide({ low, high }: Span): boolean {
  return low !== high
}

export function sameSpan(a: Span, b: Span): boolean {
  return Object.is(a.low, b.low) && Object.is(a.high, b.high)
}

/** The finite ends of a span: where a slider has its thumbs. */
export function thumbs({ low, high }: Span): number[] {
  return [...new Set([low, high].filter(Number.isFinite))]
}

const NUMBER = String.raw`[+−-]?(?:${PLAIN_NUMBER}|\.\d+)(?:e[+-]?\d+)?`
const SPAN = new RegExp(`^(${NUMBER})(?:\\s*(?:[–—-]|\\.\\.|to)\\s*(${NUMBER}))?$`, 'i')
const numberOf = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''))

/**
 * Reads what somebody types: "1.4", "-5", "1,400", or a span as "20–30", "20-30", "20..30", "20 to 30", in either
 * order. A comma parts thousands and is no decimal point. Signs of money and per cent around it are passed over.
 * Undefined for what is no number.
 */
export function parseSpan(text: string): Span | undefined {
  const match = text.trim().replace(/^\$\s*/, '').replace(/\s*(?:%|bn)$/i, '').match(SPAN)
  if (!match)
    return undefined
  const [a, b] = [numberOf(match[1]!), numberOf(match[2] ?? match[1]!)]
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : { low: Math.min(a, b), high: Math.max(a, b) }
}

/** Without the noise of binary fractions. */
const plain = (value: number) => String(Number(value.toPrecision(12)))

/** A span as a number field has it: "1.4" or "20–30"; of an open one its finite end. */
export function writeSpan(span: Span): string {
  return thumbs(span).map(plain).join('–').replace(/(^|–)-/g, '$1−')
}

/** What stands before and after the number in a field, which is in the unit itself: "$" and "bn a month". */
export function unitAround({ prefix = '', scale, suffix = '' }: UnitDefinition): { before: string, after: string } {
  const size = prefix ? { 1e12: 'tn', 1e9: 'bn', 1e6: 'm' }[scale] ?? '' : ''
  const word = suffix && !/^[%×]/.test(suffix) ? `\u00A0${suffix}` : suffix
  return { before: prefix, after: `${size}${word}` }
}

/** A span as an address has it: "1.4" or "20..30". */
export function spanInAddress({ low, high }: Span): string {
  return low === high ? plain(low) : `${plain(low)}..${plain(high)}`
}
