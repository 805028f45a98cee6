import type { Known } from './known'
import type { Entry, Problem } from './problem'
import { proseIds } from '../prose'
import { unknownIds } from './known'
import { idOf, show } from './problem'

const AMOUNT = /\$\s?\d[\d,.]*(?:\s?(?:bn|tn|m|billion|trillion|million)\b)?|\d[\d,.]*\s?(?:%|×|per cent\b|(?:bn|tn|GW|billion|trillion|million|gigawatts?)\b)/i

/** Articles go by name wherever people read: an id in digits says nothing to them. */
function idInText(text: string, field: string, where: { module: string, id: string }, known: Known): Problem[] {
  const words = text.replace(/\{[^{}]*\}/g, '')
  return [...known.sources.values()].flatMap(source => source.kind === 'article' && /^\d+$/.test(source.id) && new RegExp(`(?<![\\d.,])${source.id}(?![\\d.,]\\d|\\d)`).test(words)
    ? [{ ...where, field, found: `the id ${source.id} of an article`, allowed: `its name, ${source.name}` }]
    : [])
}

/** What is wrong with one piece of prose: a brace without its pair, an id that the data has not, an amount typed out. */
export function textProblems(text: string, field: string, where: { module: string, id: string }, known: Known): Problem[] {
  const problems = unknownIds(proseIds(text), ['figure', 'event'], field, where, known)
  const words = text.replace(/\{[^{}]*\}/g, '')
  if (/[{}]/.test(words))
    problems.push({ ...where, field, found: 'a brace without its pair', allowed: 'ids in braces, as in {acme.net-loss.2025}' })
  return [...problems, ...amountInText(words, field, where, 'the id of its figure in braces'), ...idInText(text, field, where, known)]
}

function amountInText(words: string, field: string, where: { module: string, id: string }, allowed: string): Problem[] {
  const amount = /\d/.test(words) ? AMOUNT.exec(words) : null
  return amount ? [{ ...where, field, found: `the amount ${show(amount[0])} typed out`, allowed }] : []
}

/**
 * Checks texts of a record. `prose` is filled before it is shown and may name figures and events in braces; `plain` is
 * shown as it stands, on an axis or a mark, and may not. Neither types out an amount; `formula` is plain, and may.
 */
export function proseProblems<T extends object>({ module, record }: Entry<T>, fields: { prose: readonly (keyof T & string)[], plain?: readonly (keyof T & string)[], formula?: keyof T & string }, known: Known): Problem[] {
  const where = { module, id: idOf(record) }
  const texts = (names: readonly (keyof T & string)[]) => names.flatMap((field) => {
    const text = record[field]
    return typeof text === 'string' ? [{ field, text }] : []
  })
  const plain = texts(fields.plain ?? [])
  const asTheyStand = [...plain, ...texts(fields.formula ? [fields.formula] : [])]
  return [
    ...texts(fields.prose).flatMap(({ field, text }) => textProblems(text, field, where, known)),
    ...asTheyStand.flatMap(({ field, text }) => idInText(text, field, where, known)),
    ...plain.flatMap(({ field, text }) => amountInText(text, field, where, 'words without an amount')),
    ...asTheyStand.filter(({ text }) => /[{}]/.test(text)).map(({ field, text }) => ({ ...where, field, found: show(text), allowed: 'words without braces: they are shown as they stand' })),
  ]
}
