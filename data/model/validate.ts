import type { Dispute } from './dispute'
import type { DerivedFigure, FigureModule, SourcedFigure } from './figure'
import type { Quantity } from './quantity'
import type { Citation } from './schema'
import type { Source } from './source'
import type { Unit } from './units'
import type { z } from 'zod'
import { readNumeral } from './numerals'
import { ends } from './quantity'
import { disputeSchema, figureSchema, sourceSchema } from './schema'
import { UNITS, unitDefinition } from './units'

/** One thing to mend: where it is, what was found, what is allowed. */
export interface Problem {
  module: string
  id: string
  field: string
  found: string
  allowed: string
}

/** Everything that is validated together. */
export interface DataSet {
  modules: readonly FigureModule[]
  sources: readonly Source[]
  disputes: readonly Dispute[]
}

/** One line for people: `data/openai-losses.ts · openai.net-loss.2025 · quantity: found …; allowed: …`. */
export function describeProblem({ module, id, field, found, allowed }: Problem): string {
  return `${module} · ${id} · ${field}: found ${found}; allowed: ${allowed}`
}

/** Thrown for data that must not be shown; the message has one line for each problem. */
export class DataError extends Error {
  override name = 'DataError'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
  }
}

function show(value: unknown): string {
  if (value === undefined)
    return 'nothing'
  const text = typeof value === 'function' ? 'a function' : JSON.stringify(value) ?? String(value)
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], record)
}

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': return `one of ${issue.values.join(', ')}`
    case 'invalid_type': return issue.message.startsWith('Invalid') ? `a ${issue.expected}` : issue.message
    case 'unrecognized_keys': return 'only the fields of the model'
    case 'invalid_union': return 'note' in issue && issue.note === 'No matching discriminator' ? 'a kind or status that the model knows' : issue.message
    case 'too_small': return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`
    default: return issue.message
  }
}

function schemaProblems(schema: z.ZodType, record: unknown, module: string): Problem[] {
  const result = schema.safeParse(record)
  if (result.success)
    return []
  const id = String((record as { id?: unknown } | undefined)?.id ?? '(no id)')
  return result.error.issues.map(issue => ({
    module,
    id,
    field: [...issue.path, ...(issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [])].join('.') || 'record',
    found: show(valueAt(record, [...issue.path, ...(issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [])])),
    allowed: allowedBy(issue),
  }))
}

function duplicateProblems(records: readonly { module: string, id: string }[]): Problem[] {
  const first = new Map<string, string>()
  return records.flatMap(({ module, id }) => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, module)
      return []
    }
    return [{ module, id, field: 'id', found: `the id a second time (first in ${earlier})`, allowed: 'each id once' }]
  })
}

const closeTo = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9

/**
 * What is wrong between a printed token and the quantity it is cited for; undefined where they agree.
 *
 * Ends must be equal in base units (the token of a derived figure may be rounded), a named unit must be of the same
 * dimension, and a bound or an "about" must be on both sides.
 */
export function tokenDisagreement(citation: Citation, quantity: Quantity, unit: Unit, isDerived = false): { found: string, allowed: string } | undefined {
  let reading
  try {
    reading = readNumeral(citation.asPrinted)
  }
  catch (error) {
    return { found: (error as Error).message, allowed: 'a token that reads as the quantity, or an exception with its reason' }
  }
  const { dimension, scale, prefix } = unitDefinition(unit)
  const wanted = ends(quantity).map(value => value * scale)
  const read = [...new Set([reading.low, reading.high])]
  const agrees = read.length === wanted.length && read.every((value, i) => closeTo(value, wanted[i]!) || (isDerived && closeTo(value, Number(wanted[i]!.toPrecision(significantDigits(value))))))
  if (!agrees)
    return { found: `"${citation.asPrinted}", which reads as ${read.join(' to ')}`, allowed: `${wanted.join(' to ')}, as the quantity says` }
  const named = reading.dimension
  const isCount = dimension === 'people' || dimension === 'things'
  const fits = named === undefined || named === dimension || (named === 'money' && prefix === '$') || (isCount && (named === 'people' || named === 'things')) || (named === 'power' && dimension === 'intensity')
  if (!fits)
    return { found: `"${citation.asPrinted}", a token of ${named}`, allowed: `a token of ${dimension}, as the unit ${unit} says` }
  if (isDerived)
    return undefined
  const op = quantity.kind === 'bound' ? quantity.op : undefined
  if (reading.op !== op)
    return { found: `"${citation.asPrinted}", which is ${reading.op ?? 'no bound'}`, allowed: `${op ?? 'no bound'}, as the quantity says` }
  if (reading.approximate !== Boolean(quantity.approximate))
    return { found: `"${citation.asPrinted}", which is ${reading.approximate ? 'approximate' : 'exact'}`, allowed: `${quantity.approximate ? 'approximate' : 'exact'}, as the quantity says` }
  return undefined
}

function citationProblems(figure: SourcedFigure | DerivedFigure, module: string, sources: ReadonlyMap<string, Source>): Problem[] {
  return figure.citations.flatMap((citation, i): Problem[] => {
    const where = { module, id: figure.id, field: `citations.${i}` }
    const source = sources.get(citation.source)
    if (!source)
      return [{ ...where, found: `the source ${show(citation.source)}`, allowed: `one of ${[...sources.keys()].join(', ')}` }]
    if (source.kind === 'article' && citation.line === undefined)
      return [{ ...where, found: 'no line', allowed: 'the line of the article where the token stands' }]
    const disagreement = citation.exception === undefined && tokenDisagreement(citation, figure.quantity, figure.unit, figure.status === 'derived')
    return disagreement ? [{ ...where, field: `${where.field}.asPrinted`, ...disagreement }] : []
  })
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Math.max(2, digits.length)
}

function write(quantity: Quantity): string {
  const name = quantity.kind === 'bound' ? (quantity.op === 'atLeast' ? 'atLeast' : 'atMost') : quantity.kind
  const call = `${name}(${ends(quantity).join(', ')})`
  return quantity.approximate ? `about(${call})` : call
}

/** What is wrong between a derived figure's written quantity and what its inputs give; undefined where they agree. */
export function derivationDisagreement(written: Quantity, computed: Quantity): { found: string, allowed: string } | undefined {
  const [w, c] = [ends(written), ends(computed)]
  const digits = w.map(significantDigits)
  const exact = c.every((value, i) => w[i] !== undefined && closeTo(w[i], value))
  const agrees = w.length === c.length && c.every((value, i) => closeTo(w[i]!, Number(value.toPrecision(digits[i]))))
  const sameKind = written.kind === computed.kind && (written.kind !== 'bound' || computed.kind !== 'bound' || written.op === computed.op)
  const approximate = Boolean(computed.approximate) || !exact
  if (sameKind && agrees && approximate === Boolean(written.approximate))
    return undefined
  const rounded = agrees && sameKind ? written : computed
  return { found: write(written), allowed: `${write({ ...rounded, approximate: approximate || undefined } as Quantity)}, which its inputs give` }
}

function derivedProblems(entries: readonly { module: string, figure: SourcedFigure | DerivedFigure }[]): Problem[] {
  const known = new Map(entries.map(({ figure }) => [figure.id, figure]))
  const computed = new Map<string, Quantity>()
  const problems: Problem[] = []
  const failed = new Set<string>()

  function resolve(id: string, module: string, path: readonly string[]): Quantity | undefined {
    const figure = known.get(id)!
    if (figure.status !== 'derived')
      return figure.quantity
    if (computed.has(id) || failed.has(id))
      return computed.get(id)
    const refuse = (field: string, found: string, allowed: string) => {
      failed.add(id)
      problems.push({ module, id, field, found, allowed })
      return undefined
    }
    if (path.includes(id))
      return refuse('from', `a cycle: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`, 'inputs that do not lead back to the figure')
    const unknown = figure.from.find(input => !known.has(input))
    if (unknown !== undefined)
      return refuse('from', `the id ${unknown}`, 'ids of figures in the data')
    const inputs = figure.from.map(input => resolve(input, module, [...path, id]))
    if (failed.has(id) || inputs.includes(undefined))
      return undefined
    try {
      const result = (figure.compute as (...inputs: unknown[]) => Quantity)(...inputs)
      if (!ends(result).every(Number.isFinite))
        throw new RangeError('the result is not finite')
      computed.set(id, result)
      return result
    }
    catch (error) {
      return refuse('compute', (error as Error).message, 'a function that gives a quantity for its inputs')
    }
  }

  for (const { module, figure } of entries) {
    if (figure.status !== 'derived')
      continue
    const result = resolve(figure.id, module, [])
    const disagreement = result && derivationDisagreement(figure.quantity, result)
    if (disagreement)
      problems.push({ module, id: figure.id, field: 'quantity', ...disagreement })
  }
  return problems
}

function disputeProblems(disputes: readonly Dispute[], figures: ReadonlyMap<string, SourcedFigure | DerivedFigure>, otherClaims: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): Problem[] {
  const module = 'data/disputes.ts'
  return disputes.flatMap((dispute) => {
    const problems = schemaProblems(disputeSchema, dispute, module)
    if (problems.length > 0)
      return problems
    const unknown = dispute.claims.filter(id => !figures.has(id) && !otherClaims.has(id))
    const refuse = (field: string, found: string, allowed: string): Problem => ({ module, id: dispute.id, field, found, allowed })
    problems.push(...unknown.map(id => refuse('claims', `the id ${id}`, 'ids of figures, events or statements in the data')))
    const dimensions = new Set(dispute.claims.flatMap(id => figures.get(id)?.unit ?? []).map(unit => UNITS[unit].dimension))
    if (dimensions.size > 1)
      problems.push(refuse('claims', `claims in ${[...dimensions].join(' and ')}`, 'claims of one dimension'))
    if (dispute.adopted !== null && !dispute.claims.includes(dispute.adopted))
      problems.push(refuse('adopted', `the id ${dispute.adopted}`, 'one of its claims, or null'))
    problems.push(...(dispute.reports ?? []).filter(id => sources.get(id)?.kind !== 'report').map(id => refuse('reports', `the id ${id}`, 'ids of outside reports')))
    return problems
  })
}

/**
 * Checks all data together: the shape of each record, then what records say of one another.
 *
 * Takes the data set; returns every problem found, in the order of the modules, or an empty array.
 */
export function findProblems({ modules, sources, disputes }: DataSet): Problem[] {
  const sourceList = sources.map(source => ({ module: 'data/sources.ts', id: source.id }))
  const entries = modules.flatMap(({ module, figures }) => figures.map(figure => ({ module, figure })))
  const shape = [
    ...sources.flatMap(source => schemaProblems(sourceSchema, source, 'data/sources.ts')),
    ...entries.flatMap(({ module, figure }) => schemaProblems(figureSchema, figure, module)),
  ]
  const duplicates = [
    ...duplicateProblems(sourceList),
    ...duplicateProblems([...entries.map(({ module, figure }) => ({ module, id: figure.id }))]),
  ]
  const bySource = new Map(sources.map(source => [source.id, source]))
  const broken = new Set(shape.map(problem => problem.id))
  const sound = entries.filter(({ figure }) => !broken.has(figure.id))
  const byId = new Map(sound.map(({ figure }) => [figure.id, figure]))
  return [
    ...shape,
    ...duplicates,
    ...sound.flatMap(({ module, figure }) => citationProblems(figure, module, bySource)),
    ...(broken.size > 0 ? [] : derivedProblems(sound)),
    ...(broken.size > 0 ? [] : disputeProblems(disputes, byId, new Set(), bySource)),
  ]
}

/** Throws a DataError with every problem, or returns nothing. */
export function validateData(data: DataSet): void {
  const problems = findProblems(data)
  if (problems.length > 0)
    throw new DataError(problems)
}
