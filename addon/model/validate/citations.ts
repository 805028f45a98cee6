import type { Quantity } from '../quantity'
import type { Citation } from '../schema'
import type { UnitDefinition } from '../units'
import type { FigureRecord, Known } from './known'
import type { Entry, Problem } from './problem'
import { readNumeral, unitNamed } from '../numerals'
import { ends } from '../quantity'
import { canBePrintedAs } from '../units'
import { closeTo, significantDigits } from './digits'
import { show } from './problem'

/**
 * What is wrong between a printed token and the quantity it is cited for; undefined where they agree.
 *
 * Ends must be equal in base units (the token of a derived figure may be rounded), a named unit must be of the same
 * dimension (and of the same currency or unit of time), and a bound or an "about" must be on both sides.
 */
export function tokenDisagreement(citation: Citation, quantity: Quantity, unit: UnitDefinition, isDerived = false): { found: string, allowed: string } | undefined {
  let reading
  try {
    reading = readNumeral(citation.asPrinted)
  }
  catch (error) {
    return { found: (error as Error).message, allowed: 'a token that reads as the quantity, or an exception with its reason' }
  }
  const wanted = ends(quantity).map(value => value * unit.scale)
  const read = [...new Set([reading.low, reading.high])]
  const agrees = read.length === wanted.length && read.every((value, i) => closeTo(value, wanted[i]!) || (isDerived && closeTo(value, Number(wanted[i]!.toPrecision(significantDigits(value))))))
  if (!agrees)
    return { found: `"${citation.asPrinted}", which reads as ${read.join(' to ')}`, allowed: `${wanted.join(' to ')}, as the quantity says` }
  if (reading.dimension !== undefined && !canBePrintedAs(unit, reading.dimension))
    return { found: `"${citation.asPrinted}", a token of ${reading.dimension}`, allowed: `a token of ${unit.dimension}, as its unit, ${unit.label}, says` }
  const own = unitNamed(unit.label, reading.dimension)
  if (reading.unit !== undefined && own !== undefined && reading.unit !== own)
    return { found: `"${citation.asPrinted}", a token of ${reading.unit}`, allowed: `a token of ${own}, as its unit, ${unit.label}, says` }
  if (isDerived)
    return undefined
  const op = quantity.kind === 'bound' ? quantity.op : undefined
  if (reading.op !== op)
    return { found: `"${citation.asPrinted}", which is ${reading.op ?? 'no bound'}`, allowed: `${op ?? 'no bound'}, as the quantity says` }
  const exclusive = quantity.kind === 'bound' && Boolean(quantity.exclusive)
  if (op && Boolean(reading.exclusive) !== exclusive)
    return { found: `"${citation.asPrinted}", which ${reading.exclusive ? 'leaves the number itself out' : 'includes the number itself'}`, allowed: exclusive ? 'a token that leaves it out, as the quantity says' : 'a token that includes it, as the quantity says' }
  if (reading.approximate !== Boolean(quantity.approximate))
    return { found: `"${citation.asPrinted}", which is ${reading.approximate ? 'approximate' : 'exact'}`, allowed: `${quantity.approximate ? 'approximate' : 'exact'}, as the quantity says` }
  return undefined
}

/** What is wrong with where a record's citations point: an unknown source, no line in an article, a line in a report. */
export function placeProblems(citations: readonly { source: string, asPrinted: string, line?: number | undefined }[], where: { module: string, id: string, field?: string }, known: Known): Problem[] {
  return citations.flatMap((citation, i): Problem[] => {
    const at = { ...where, field: `${where.field ?? 'citations'}.${i}` }
    if (citations.some((other, j) => j < i && other.source === citation.source && other.line === citation.line && other.asPrinted === citation.asPrinted))
      return [{ ...at, found: `${show(citation.asPrinted)} of ${citation.source} a second time`, allowed: 'each citation once' }]
    if (!known.sourceIds.has(citation.source))
      return [{ ...at, found: `the source ${show(citation.source)}`, allowed: `one of ${[...known.sourceIds].join(', ')}` }]
    const kind = known.sources.get(citation.source)?.kind
    if (kind === 'article' && citation.line === undefined)
      return [{ ...at, found: 'no line', allowed: 'the line of the article where the token stands' }]
    if (kind === 'report' && citation.line !== undefined)
      return [{ ...at, field: `${at.field}.line`, found: String(citation.line), allowed: 'no line: only the articles are archived' }]
    return []
  })
}

/** What is wrong with the time of a figure that is given as a fact: its sources were written before it. */
function aheadProblems({ period, status, citations }: FigureRecord, where: { module: string, id: string }, known: Known): Problem[] {
  if (status !== 'reported')
    return []
  const dates = citations.map(({ source }) => {
    const found = known.sources.get(source)
    return found?.date ?? (found?.kind === 'article' ? found.placed?.date : undefined)
  })
  const latest = dates.includes(undefined) ? undefined : dates.toSorted().at(-1)
  const start = period.kind === 'instant' ? period.asOf : period.from
  return latest === undefined || start <= latest
    ? []
    : [{ ...where, field: 'period', found: `${start}, and sources of ${latest} or before`, allowed: 'a day that its sources can know of; what is still to come is announced, projected or estimated' }]
}

/** True for the id of a figure that outside reports give, or that is derived with one. */
export function isLater(id: string): boolean {
  return /^(?:outside|outcome)\./.test(id)
}

/** Keeps the articles and the outside reports apart: a figure rests on one or the other, and its id tells. */
function provenanceProblems(figure: FigureRecord, module: string, known: Known): Problem[] {
  const where = { module, id: figure.id }
  const kinds = new Set(figure.citations.flatMap(({ source }) => known.sources.get(source)?.kind ?? []))
  if (kinds.size > 1)
    return [{ ...where, field: 'citations', found: 'articles and outside reports in one figure', allowed: 'one or the other; two figures where both give it' }]
  if (kinds.has('report') && !isLater(figure.id))
    return [{ ...where, field: 'id', found: `the id ${figure.id} for a figure of an outside report`, allowed: 'an id that starts with outside. or outcome.' }]
  if (kinds.has('article') && isLater(figure.id))
    return [{ ...where, field: 'id', found: `the id ${figure.id} for a figure of an article`, allowed: 'an id that does not start with outside. or outcome.' }]
  const later = figure.status === 'derived' && !isLater(figure.id) ? figure.from.find(isLater) : undefined
  return later === undefined ? [] : [{ ...where, field: 'from', found: `the id ${later}, of an outside report`, allowed: 'figures of the articles; or an id of its own that starts with outside. or outcome.' }]
}

/** What is wrong with the citations of one figure: their places, their tokens, and articles mixed with reports. */
export function citationProblems({ module, record: figure }: Entry<FigureRecord>, known: Known): Problem[] {
  const where = { module, id: figure.id }
  const tokens = figure.citations.flatMap((citation, i): Problem[] => {
    const disagreement = known.sourceIds.has(citation.source) && citation.exception === undefined
      && tokenDisagreement(citation, figure.quantity, known.units[figure.unit]!, figure.status === 'derived')
    return disagreement ? [{ ...where, field: `citations.${i}.asPrinted`, ...disagreement }] : []
  })
  return [...placeProblems(figure.citations, where, known), ...tokens, ...provenanceProblems(figure, module, known), ...aheadProblems(figure, where, known)]
}
