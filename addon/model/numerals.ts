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
  /** Present where the token names a currency or a unit of time: "euros", "months". */
  unit?: string
}

const PINYIN_IN_BRACKETS = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/g
const VARIANTS: Record<string, string> = { 億: '亿', 萬: '万', 兩: '二', 两: '二', 個: '个', 餘: '余', 過: '过', 達: '达', 約: '约', 顆: '颗', 塊: '块', 時: '时', 動: '动', 間: '间', 於: '于', 戶: '户', 負: '负', 歐: '欧', 鎊: '镑', 幣: '币', 圓: '圆', 韓: '韩', 滿: '满', 幾: '几', 數: '数', 簽: '签' }

/** The words of a bound, the negated ones first: "not less than" is a floor, though "less than" is a ceiling. */
const BOUNDS: { words: RegExp, op: 'atLeast' | 'atMost', exclusive?: true }[] = [
  { words: /(?:不会?|未|没有?)(?:超过?|逾|突破|多于|高于|大于)|\b(?:no|not) (?:more|greater|higher) than\b|\bnot (?:over|above|exceed\w*)\b/i, op: 'atMost' },
  { words: /(?:不会?|未|没有?)(?:低于|少于|小于|亚于|下)|\b(?:no|not) (?:less|fewer|lower) than\b|\bnot (?:under|below)\b/i, op: 'atLeast' },
  { words: /最高|最多|至多|以下|以内|\b(?:up to|at most|as (?:much|many|high) as|maximum|or (?:less|fewer|below|under))\b|≤|<=/i, op: 'atMost' },
  { words: /至少|最少|最低|以上|(?<![以加])上(?=[百千万亿兆])|\b(?:at least|minimum|or (?:more|above|over))\b|≥|>=|[\da-z%×百千万亿兆元倍年月]\+/i, op: 'atLeast' },
  { words: /不到|不足|不及|不满|未满|未达|低于|少于|小于|\b(?:less|fewer|lower) than\b|\b(?:under|below)\b|</i, op: 'atMost', exclusive: true },
  { words: /超过?|[逾>]|突破|多于|高于|大于|[\d十百千万亿兆][多余](?=[倍亿万个年人家]|$)|[元倍年月][多余]|\b(?:more|greater|higher) than\b|\b(?:over|above|exceed\w*)\b/i, op: 'atLeast', exclusive: true },
]
/** A tilde between two numbers joins them; only before the first one does it mean "about". */
const ABOUT = /逼近|接近|[近≈]|(?<![合契签])约|大概|几乎|差不多|左右|上下|\b(?:about|around|circa|approximately|roughly|nearly|almost)\b|(?<![\d十百千万亿兆%元])~/i

const DIGITS: Record<string, number> = { 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: [string, number][] = [['兆', 1e12], ['亿', 1e8], ['万', 1e4]]
const WESTERN: Record<string, number> = { trillion: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, b: 1e9, t: 1e12, million: 1e6, m: 1e6, thousand: 1e3, k: 1e3 }

const NUMBER = new RegExp(`(?:${PLAIN_NUMBER}|[零一二三四五六七八九十百千])(?:[零一二三四五六七八九十百千万亿兆]|(?<=[十百千万亿兆])${PLAIN_NUMBER})*`)
const SCALE = /\s*(trillion|billion|million|thousand|tn|bn|[tbmk])\b/
const MINUS = /[-−–—‐负]|\b(?:minus|negative)\b/i
/** A minus with a word between it and its number. The 负 of a debt and the hyphen of a word are none. */
const MINUS_APART = /(?<![^\s(])[-−–—‐]|负(?![债责担面])|\b(?:minus|negative)\b/i
const SCALED = new RegExp(`(?:(${MINUS.source})\\s*)?(?:usd?)?\\s*[$€£¥%]?\\s*(${NUMBER.source})(?:${SCALE.source})?`, 'i')
const SEPARATOR = /\s*(?:[-–—~至到]|to)\s*/

/** The last sign of a numeral, where what follows tells a unit: 亿元, but not 单元. */
const NUMBER_AT_END = String.raw`[\d一二三四五六七八九十百千万亿兆]`
/** What stands between the two ends of an interval that both name their unit. */
const UNIT_BETWEEN = /^(?:[美欧日韩港]元|美金|[元颗块人倍%年月天日周成]|吉瓦|\s?[kmgt]w\b|个月|小时)?/i
/** Letters that may follow a number without a space; others are a slip of the pen, or a unit that nothing here knows. */
const LETTERS = /^(?:[kmgt]w|(?:giga|mega|kilo|tera)watts?|x|to|usd|euros?|years?|months?|days?|hours?|users?|people|chips?|gpus?|times)?(?![a-z])/i

const CURRENCIES: [RegExp, string][] = [
  [/(?<![a-z])(?:HK|NT|CA?|AU?|NZ|S|R)\$|[₩₹]|[港台韩加澳]元|[港台]币|(?:hong kong|canadian|australian|singapore) dollar/i, 'another currency'],
  [/€|欧元|\beuros?\b|\beur\b/i, 'euros'],
  [/£|英镑|\bpounds?\b|\bgbp\b/i, 'pounds'],
  [new RegExp(`¥|人民币|日[元圆币]|円|${NUMBER_AT_END}元|\\b(?:yuan|yen|renminbi|rmb|cny|jpy)\\b`, 'i'), 'yuan or yen'],
  [/\$|美元|美金|dollar|\busd\b/i, 'dollars'],
]

const TIMES: [RegExp, string][] = [
  [/小时|hours?/i, 'hours'],
  [/[天日]|days?/i, 'days'],
  [/周|weeks?/i, 'weeks'],
  [new RegExp(`个月|${NUMBER_AT_END}月|months?`, 'i'), 'months'],
  [/年|years?/i, 'years'],
]

const UNIT_WORDS: [RegExp, Dimension][] = [
  ...CURRENCIES.map(([words]): [RegExp, Dimension] => [words, 'money']),
  [/[kmgt]w\b|瓦|(?:giga|mega|kilo|tera)watt/i, 'power'],
  [/[%％成]|per ?cent/i, 'share'],
  [/倍|×|\btimes?\b|\dx\b/i, 'ratio'],
  ...TIMES.map(([words]): [RegExp, Dimension] => [words, 'time']),
  [/[颗块枚]|chips|gpus?/i, 'things'],
  [/[人名家]|用户|users|people|customers/i, 'people'],
]

/** Units that are a part or a multiple of their base unit. 成 is a tenth, that is ten per cent. */
const SIZES: [RegExp, number][] = [[/kw\b|kilowatt/i, 1e-6], [/mw\b|megawatt/i, 1e-3], [/gw\b|吉瓦|gigawatt/i, 1], [/tw\b|太瓦|terawatt/i, 1e3], [/成/, 10]]

/** Signs and words that are written in another way before a token is read. */
const REWRITTEN: [RegExp, string][] = [
  [/百分之|个?百分点/g, '%'],
  [/千瓦/g, 'kW'],
  [/兆瓦/g, 'MW'],
  // The 成 of 成本 and 完成 is no tenth.
  [/(?<![\d一二三四五六七八九十])成|成(?=[本为立员交功长果品熟份分])/g, ''],
  // "1000多亿" is a bound on 1000亿: the word stands inside the numeral.
  [/(?<=[\d十百千万])[多余](?=[百千万亿兆])/g, ''],
]

/** What no numeral of this reader can say, with the reason. */
const UNREADABLE: [RegExp, string][] = [
  [/数[十百千万亿兆]|几[十百千万亿兆倍年个天]|十几/, 'it says "several" and names no number'],
  [/分之|[‰‱]|半(?!导体|年)|\bhalf\b/i, 'it says a fraction that is not of a hundred'],
  [/[kmgt]w[·-]?h|瓦时|watt[- ]?hours?/i, 'it counts energy, which is not power'],
  [/\d\s*(?!(?:tr|b|m)illion\b)(?:[a-z]*il+ions?|[a-z]*illiards?|hundreds?|dozens?|mn|mln|bln|trn)\b/i, 'the word of its scale is not known'],
]

function fail(token: string, why: string): never {
  throw new SyntaxError(`cannot read "${token}" as a number: ${why}`)
}

/** Ten, a hundred and a thousand go down from left to right; what breaks their order ("三五", "三百五") is no number. */
function readSmall(text: string): number {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text))
    return Number(text.replaceAll(',', ''))
  if (/[百千][1-9一二三四五六七八九]$/.test(text))
    return Number.NaN
  let total = 0
  let last = Number.POSITIVE_INFINITY
  let digit: number | undefined
  for (const sign of text.match(/\d[\d,]*(?:\.\d+)?|\D/g) ?? []) {
    const size = SMALL[sign]
    if (size === undefined ? digit : size >= last || (digit === undefined && Number.isFinite(last)))
      return Number.NaN
    if (size === undefined) {
      digit = DIGITS[sign] ?? Number(sign.replaceAll(',', ''))
    }
    else {
      total += (digit ?? 1) * size
      last = size
      digit = undefined
    }
  }
  return (digit ?? 0) < last ? total + (digit ?? 0) : Number.NaN
}

/** Chinese notation counts in ten-thousands: 1.4万亿 is (1.4 × 10⁴) × 10⁸. "1万2", which leaves its scale out, is no number. */
function readChinese(text: string): number {
  for (const [sign, factor] of LARGE) {
    const at = text.lastIndexOf(sign)
    if (at >= 0) {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)]
      if (before.includes(sign) || /^(?:[1-9一二三四五六七八九]|[十百千万亿兆].*)$/.test(after))
        return Number.NaN
      const rest = after ? readChinese(after) : 0
      return rest < factor ? (before ? readChinese(before) : 1) * factor + rest : Number.NaN
    }
  }
  return readSmall(text)
}

/** The multipliers at the end of a numeral, which an interval shares: the 万 of "2-3 万". */
function sharedScale(text: string): string {
  return /[百千万亿兆]+$/.exec(text)?.[0] ?? ''
}

/** The currency or the unit of time that a text names, where it is of money or of time. */
export function unitNamed(text: string, dimension: Dimension | undefined): string | undefined {
  const words = dimension === 'money' ? CURRENCIES : dimension === 'time' ? TIMES : []
  return words.find(([word]) => word.test(text))?.[1]
}

/**
 * Reads a figure as it is printed, in Chinese or Western notation.
 *
 * Takes the token ("3,000 億美元", "2-3 万人", "4.5萬億", "$20–30bn"); pinyin that a page filter put into brackets
 * is passed over. Returns its ends in base units. Throws a SyntaxError for what names no number ("數十億"), or more than
 * one ("3亿+7亿").
 */
export function readNumeral(token: string): Reading {
  const plain = token.normalize('NFKC').replace(PINYIN_IN_BRACKETS, '').replace(/./gu, sign => VARIANTS[sign] ?? sign)
  // Spaces inside Chinese numerals carry nothing; between English words they do.
  const text = /[\u4E00-\u9FFF]/.test(plain) ? plain.replace(/\s+/g, '') : plain.replaceAll('\u00A0', ' ')
  const unreadable = UNREADABLE.find(([words]) => words.test(text.replace(/百分之/g, '')))
  if (unreadable)
    fail(token, unreadable[1])

  const digits = REWRITTEN.reduce((before, [words, instead]) => before.replace(words, instead), text)
  const first = SCALED.exec(digits)
  if (!first)
    fail(token, 'no numeral found')
  if (MINUS_APART.test(digits.slice(0, first.index)))
    fail(token, 'its minus does not stand before the number')
  const rest = digits.slice(first.index + first[0].length)
  const unitBetween = UNIT_BETWEEN.exec(rest)![0]
  const gap = SEPARATOR.exec(rest.slice(unitBetween.length))
  const beyond = gap?.index === 0 ? rest.slice(unitBetween.length + gap[0].length) : ''
  const second = SCALED.exec(beyond)
  const left = second?.index === 0 ? beyond.slice(second[0].length) : rest

  if ([rest, left].some(after => /^[.,]*\d|^[〇点]/.test(after) || !LETTERS.test(after)))
    fail(token, 'the numeral is malformed')
  // The 一 of 一年 and the digits of a name, as of a chip, are no second number.
  if (/(?<![a-z][-\d.]*)\d|[二三四五六七八九十百千万亿兆]/i.test(left))
    fail(token, 'it holds more than one number')
  const sizes = SIZES.filter(([word]) => word.test(digits))
  const times = new Set([unitBetween, left].flatMap(after => unitNamed(after, 'time') ?? []))
  if (sizes.length > 1 || (second?.index === 0 && times.size > 1))
    fail(token, 'it names more than one unit')
  const size = sizes[0]?.[1] ?? 1
  const value = (match: RegExpExecArray, shared: string, word: string | undefined) =>
    readChinese(match[2]! + shared) * (word ? WESTERN[word.toLowerCase()]! : 1) * (match[1] ? -1 : 1) * size

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
  if (low > high)
    fail(token, 'its first number is the larger one')

  const bound = BOUNDS.find(({ words }) => words.test(text))
  const dimension = UNIT_WORDS.find(([words]) => words.test(digits))?.[1]
  const unit = unitNamed(digits, dimension)
  return { low, high, approximate: ABOUT.test(text), ...(bound && { op: bound.op }), ...(bound?.exclusive && { exclusive: bound.exclusive }), ...(dimension && { dimension }), ...(unit && { unit }) }
}
