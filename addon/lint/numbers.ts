import type { Figure } from '../model/figure'
import type { AnyTalk } from '../model/talk'
import type { Dimension, UnitDefinition } from '../model/units'
import { ends } from '../model/quantity'
import { figuresOf, recordsOf } from '../model/talk'
import { closeTo } from '../model/validate/digits'

/** A number in text that a figure or an event should say. */
export interface TypedNumber {
  /** As it is written. */
  text: string
  /** Where it begins in the text. */
  index: number
  /** What it says: ends in base units and their dimension, or a date (`month` and `day`, with a year where one is given). */
  value: { dimension: Dimension | 'count', ends: number[] } | { month: number, day: number, year?: number }
}

const SCALES: Record<string, number> = { t: 1e12, tn: 1e12, trn: 1e12, trillion: 1e12, b: 1e9, bn: 1e9, billion: 1e9, m: 1e6, mn: 1e6, million: 1e6, k: 1e3, thousand: 1e3, 万亿: 1e12, 兆: 1e12, 亿: 1e8, 億: 1e8, 万: 1e4, 萬: 1e4 }
const UNITS: [Dimension | 'count', number, string][] = [
  ['share', 1, '%|per cent|percent|percentage points?'],
  ['power', 1, 'GW|gigawatts?'],
  ['power', 1e-3, 'MW|megawatts?'],
  ['power', 1e-6, 'kW|kilowatts?'],
  ['ratio', 1, 'times|×|x|fold'],
  ['time', 1, 'months?|years?|days?|hours?|weeks?|quarters?'],
  ['money', 1, 'dollars?|euros?|USD|EUR|GBP'],
  ['count', 1, 'users?|people|customers?|subscribers?|employees?|engineers?|chips?|GPUs?|accelerators?|jobs?|steps?'],
]
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 }
const FRACTIONS: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const GAP = '\\s?'
const NUM = String.raw`\d(?:[\d,]*\d)?(?:\.\d+|[¼½¾])?|\.\d+|[¼½¾]`
const TEN = Object.keys(TENS).join('|')
const WORD = String.raw`(?:(?:${TEN})[\s-])?(?:${WORDS.join('|')})|${TEN}`
const SCALE_WORD = '(?:trn|tn|trillions?|bn|billions?|mn|millions?|thousands?)\\b|万亿|[兆亿億万萬]'
const SCALE = `${SCALE_WORD}|[tbmk]\\b`
const MONTH = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const RANGE = `(${NUM})\\+?(?:${GAP}(${SCALE}))?(?:${GAP}(?:[–—-]|to)${GAP}\\$?(${NUM})\\+?)?`

const MONEY = new RegExp(`(?:(?:US)?[$€£]|\\b(?:USD|EUR|GBP))${GAP}${RANGE}(?:${GAP}(${SCALE}))?`, 'gi')
const SCALED = new RegExp(`(?<![\\w.$€£–-])(?:${RANGE}[\\s-]?|(${WORD}|half\\sa|a(?!\\sthousand))\\s)(${SCALE_WORD})`, 'gi')
const UNIT = UNITS.map(([,, words]) => words).join('|')
const COUNTED = new RegExp(`(?<![\\w.$€£#–-])${RANGE}(?:${GAP}(${SCALE}))?[\\s-]?(${UNIT})(?![\\w/])`, 'gi')
const SPELLED = new RegExp(`(?<![\\w-])(${WORD})[\\s-]?(fold|times|per cent|percent|gigawatts?|dollars|euros)(?![\\w-])`, 'gi')
const DAY = `(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of\\s)?(?:[–-]${GAP}\\d{1,2}${GAP})?(${MONTH})\\b\\.?`
const DAY_MONTH = new RegExp(`${DAY}(?:${GAP}(\\d{4}))?`, 'g')
/** With a year, in capitals or without: "2 may" alone is no date. */
const DAY_MONTH_YEAR = new RegExp(`${DAY}${GAP}(\\d{4})`, 'gi')
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(\\d{4}))?`, 'g')
const MONTH_DAY_YEAR = new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'gi')
const ISO_DATE = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/g
const SLASH_DATE = /(?<![\w/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/g

function numberOf(text: string): number {
  const word = text.toLowerCase()
  if (/[a-z]/.test(word))
    return word.split(/[\s-]/).reduce((sum, part) => sum + (TENS[part] ?? WORDS.indexOf(part) + 1), 0) || (word === 'a' ? 1 : 0.5)
  const digits = text.replace(/[,¼½¾]/g, '')
  return Number(digits) + (FRACTIONS[text.at(-1)!] ?? 0)
}

function scaled(low: string, high: string | undefined, lowScale: string | undefined, scale: string | undefined): number[] {
  const by = (name: string | undefined) => name ? SCALES[name.toLowerCase().replace(/s$/, '')] ?? 1 : 1
  return high === undefined ? [numberOf(low) * by(lowScale ?? scale)] : [numberOf(low) * by(lowScale ?? scale), numberOf(high) * by(scale)]
}

const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function unitOf(word: string): [Dimension | 'count', number] {
  const [dimension, by] = UNITS.find(([,, words]) => new RegExp(`^(?:${words})$`, 'i').test(word)) ?? ['count', 1]
  return [dimension, by]
}

type Reader = (match: RegExpMatchArray) => TypedNumber['value']

const READERS: [RegExp, Reader][] = [
  [MONEY, ([, low, lowScale, high, scale]) => ({ dimension: 'money', ends: scaled(low!, high, lowScale, scale) })],
  [SCALED, ([, low, lowScale, high, word, scale]) => ({ dimension: 'money', ends: scaled(low ?? word!, high, lowScale, scale) })],
  [COUNTED, ([, low, lowScale, high, scale, unit]) => {
    const [dimension, by] = unitOf(unit!)
    return { dimension, ends: scaled(low!, high, lowScale, scale).map(value => value * by) }
  }],
  [SPELLED, ([, word, unit]) => ({ dimension: unitOf(unit!)[0], ends: [numberOf(word!)] })],
  ...[DAY_MONTH, DAY_MONTH_YEAR].map((pattern): [RegExp, Reader] => [pattern, ([, day, name, year]) => ({ day: Number(day), month: month(name!), ...(year && { year: Number(year) }) })]),
  ...[MONTH_DAY, MONTH_DAY_YEAR].map((pattern): [RegExp, Reader] => [pattern, ([, name, day, year]) => ({ day: Number(day), month: month(name!), ...(year && { year: Number(year) }) })]),
  [ISO_DATE, ([, year, m, day]) => ({ day: Number(day), month: Number(m), year: Number(year) })],
  [SLASH_DATE, ([, day, m, year]) => ({ day: Number(day), month: Number(m), year: Number(year) })],
]

/** Full-width characters and the hyphens that are no ASCII, each as the one character that it stands for. */
const plain = (text: string) => text.replace(/[\uFF01-\uFF5E‐‑]/g, sign => /[‐‑]/.test(sign) ? '-' : sign.normalize('NFKC'))

/**
 * Finds amounts (`$20bn`, `20 billion`, `20 dollars`), shares (`27%`), counts with units (`1.9 GW`, `10 times`,
 * `12.5 months`, `35 million users`) and dates with a day (`22 Sep 2025`) in text. Years, months of a year and bare numbers are no
 * findings. Returns them in their order; of two that overlap, the longer.
 */
export function findNumbers(text: string): TypedNumber[] {
  const found = READERS.flatMap(([pattern, read]) => [...plain(text).matchAll(pattern)].map((match) => {
    const { length } = match[0].trim()
    return { text: text.slice(match.index, match.index + length), index: match.index, value: read(match) }
  }))
  return found
    .sort((a, b) => b.text.length - a.text.length)
    .filter((item, i, all) => !all.slice(0, i).some(longer => item.index < longer.index + longer.text.length && longer.index < item.index + item.text.length))
    .sort((a, b) => a.index - b.index)
}

function says(figure: Figure, unit: UnitDefinition | undefined, dimension: Dimension | 'count', wanted: number[], text: string): boolean {
  if (!unit)
    return false // the data's own check names it
  const own = unit.dimension
  const fits = own === dimension
    || (dimension === 'money' && (unit.prefix === '$' || own === 'people' || own === 'things'))
    || (dimension === 'count' && (own === 'people' || own === 'things'))
  const sameTime = own !== 'time' || text.includes(unit.label.replace(/s$/, ''))
  const values = [...new Set(ends(figure.quantity))].map(value => value * unit.scale)
  return fits && sameTime && values.length === wanted.length && values.every((value, i) => closeTo(value, wanted[i]!))
}

/** What to write instead of a typed number: the figures or events that have its value, at most three; else how to get one. */
export function advice({ text, value }: TypedNumber, talk: AnyTalk): string {
  if ('day' in value) {
    const on = recordsOf(talk, 'event').filter(({ date }) => {
      const [year, month, day] = date.split('-').map(Number)
      return month === value.month && day === value.day && (value.year === undefined || value.year === year)
    })
    return on.length > 0 ? `the event ${on.slice(0, 3).map(({ id }) => id).join(' or ')} has that date` : 'no event has that date: put it into data/records/events.ts, or mark the line with `number-ok: reason`'
  }
  const ids = figuresOf(talk).filter(figure => says(figure, talk.vocabulary.units[figure.unit], value.dimension, value.ends, text)).map(({ id }) => id)
  return ids.length > 0
    ? `say ${ids.slice(0, 3).map(id => `<Fig id="${id}" />`).join(' or ')}`
    : 'no figure has that value: put it into data/figures/, or mark the line with `number-ok: reason`'
}
