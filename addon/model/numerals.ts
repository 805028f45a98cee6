import type { Dimension } from './units'
import { PLAIN_NUMBER } from './plain-number'

/** What a printed token says, in base units: dollars, gigawatts, people, per cent. */
export interface Reading {
  low: number
  high: number
  /** Present where the token itself says "up to" or "more than". */
  op?: 'atLeast' | 'atMost'
  /** Present where the bound leaves its own value out: "more than", not "at least". */
  exclusive?: true
  /** True where the token itself says "about" or "nearly". */
  approximate: boolean
  /** Present where the token names its unit. */
  dimension?: Dimension
}

const PINYIN_IN_BRACKETS = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/g
const VARIANTS: Record<string, string> = { 億: '亿', 萬: '万', 兩: '二', 两: '二', 個: '个', 餘: '余', 過: '过', 達: '达', 約: '约', 顆: '颗', 塊: '块', 時: '时', 動: '动', 間: '间', 於: '于', 戶: '户' }

const AT_MOST = /最高|至多|不超过?|不到|不足|低于|少于|以下|\b(?:up to|at most|no more than|less than|under)\b|[≤<]/i
const AT_LEAST = /至少|超过?|[逾≥>]|突破|以上|[\d十百千万亿兆][多余](?=[倍亿万个年人家]|$)|[\da-z%×]\+|\b(?:more than|at least|over)\b/i
const EXCLUSIVE = /(?<!不)超|[逾<>]|突破|[\d十百千万亿兆][多余]|不到|不足|低于|少于|(?<!no )\bmore than\b|\b(?:less than|over|under)\b/i
/** A tilde between two numbers joins them; only before the first one does it mean "about". */
const ABOUT = /逼近|接近|[近约≈]|左右|\b(?:about|nearly|roughly)\b|(?<![\d十百千万亿兆%元])~/i

const DIGITS: Record<string, number> = { 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: [string, number][] = [['兆', 1e12], ['亿', 1e8], ['万', 1e4]]
const WESTERN: Record<string, number> = { trillion: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, b: 1e9, t: 1e12, million: 1e6, m: 1e6, thousand: 1e3, k: 1e3 }

const NUMBER = new RegExp(`(?:${PLAIN_NUMBER}|[零一二三四五六七八九十百千])(?:[零一二三四五六七八九十百千万亿兆]|(?<=[十百千万亿兆])${PLAIN_NUMBER})*`)
const SCALE = /\s*(trillion|billion|million|thousand|tn|bn|[tbmk])\b/
const SCALED = new RegExp(`(-|−)?\\$?(${NUMBER.source})(?:${SCALE.source})?`, 'i')
const SEPARATOR = /\s*(?:[-–—~至到]|to)\s*/

const UNIT_WORDS: [RegExp, Dimension][] = [
  [/\$|美元|美金|dollar/i, 'money'],
  [/[kmg]w\b|吉瓦|(?:giga|mega|kilo)watt/i, 'power'],
  [/%|％|per cent/i, 'share'],
  [/倍|×|\btimes?\b|\dx\b/i, 'ratio'],
  [/个月|months?|[年天日周]|years?|days?|小时|hours?/i, 'time'],
  [/[颗块枚]|chips|gpus?/i, 'things'],
  [/[人名家]|用户|users|people|customers/i, 'people'],
]

const SMALL_WATTS: [RegExp, number][] = [[/kw\b|kilowatt/i, 1e-6], [/mw\b|megawatt/i, 1e-3]]

function fail(token: string, why: string): never {
  throw new SyntaxError(`cannot read "${token}" as a number: ${why}`)
}

function readSmall(text: string): number {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text))
    return Number(text.replaceAll(',', ''))
  let total = 0
  let digit: number | undefined
  for (const sign of text.match(/\d[\d,]*(?:\.\d+)?|\D/g) ?? []) {
    if (sign in SMALL) {
      total += (digit ?? 1) * SMALL[sign]!
      digit = undefined
    }
    else {
      digit = sign in DIGITS ? DIGITS[sign]! : Number(sign.replaceAll(',', ''))
    }
  }
  return total + (digit ?? 0)
}

/** Chinese notation counts in ten-thousands: 1.4万亿 is (1.4 × 10⁴) × 10⁸. */
function readChinese(text: string): number {
  for (const [sign, factor] of LARGE) {
    const at = text.lastIndexOf(sign)
    if (at >= 0) {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)]
      return (before ? readChinese(before) : 1) * factor + (after ? readChinese(after) : 0)
    }
  }
  return readSmall(text)
}

/** The multipliers at the end of a numeral, which an interval shares: the 万 of "2-3 万". */
function sharedScale(text: string): string {
  return /[百千万亿兆]+$/.exec(text)?.[0] ?? ''
}

/**
 * Reads a figure as it is printed, in Chinese or Western notation.
 *
 * Takes the token ("3,000 億美元", "2-3 万人", "4.5萬億", "$20–30bn"); pinyin that a page filter put into brackets
 * is passed over. Returns its ends in base units. Throws a SyntaxError for what names no number ("數十億").
 */
export function readNumeral(token: string): Reading {
  const plain = token.normalize('NFKC').replace(PINYIN_IN_BRACKETS, '').replace(/./gu, sign => VARIANTS[sign] ?? sign)
  // Spaces inside Chinese numerals carry nothing; between English words they do.
  const text = /[\u4E00-\u9FFF]/.test(plain) ? plain.replace(/\s+/g, '') : plain.replaceAll('\u00A0', ' ')
  if (/[数數几幾][十百千万亿兆]/.test(text))
    fail(token, 'it says "several" and names no number')

  // "1000多亿" is a bound on 1000亿: the word stands inside the numeral.
  const digits = text.replace(/(?<=[\d十百千万])[多余](?=[百千万亿兆])/g, '')
  const first = SCALED.exec(digits)
  if (!first)
    fail(token, 'no numeral found')
  const rest = digits.slice(first.index + first[0].length)
  const unitBetween = /^(?:美元|美金|吉瓦|\s?gw\b|[颗块人倍%])?/i.exec(rest)![0]
  const gap = SEPARATOR.exec(rest.slice(unitBetween.length))
  const beyond = gap?.index === 0 ? rest.slice(unitBetween.length + gap[0].length) : ''
  const second = SCALED.exec(beyond)

  if ([rest, second?.index === 0 ? beyond.slice(second[0].length) : ''].some(left => /^[.,]*\d/.test(left)))
    fail(token, 'the numeral is malformed')
  const watts = SMALL_WATTS.find(([word]) => word.test(text))?.[1] ?? 1
  const value = (match: RegExpExecArray, shared: string, word: string | undefined) =>
    readChinese(match[2]! + shared) * (word ? WESTERN[word.toLowerCase()]! : 1) * (match[1] ? -1 : 1) * watts

  let low: number
  let high: number
  if (second?.index === 0) {
    const shared = sharedScale(first[2]!) ? '' : sharedScale(second[2]!)
    low = value(first, shared, first[3] ?? second[3])
    high = value(second, '', second[3])
  }
  else {
    low = high = value(first, '', first[3])
  }
  if (!Number.isFinite(low) || !Number.isFinite(high))
    fail(token, 'the numeral is malformed')

  const op = AT_MOST.test(text) ? 'atMost' as const : AT_LEAST.test(text) ? 'atLeast' as const : undefined
  const dimension = UNIT_WORDS.find(([words]) => words.test(text))?.[1]
  return { low, high, approximate: ABOUT.test(text), ...(op && { op }), ...(op && EXCLUSIVE.test(text) && { exclusive: true as const }), ...(dimension && { dimension }) }
}
