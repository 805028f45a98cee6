import type { Figure } from './figure'
import type { UnitDefinition } from './units'
import { formatQuantity } from './format'

/** The talk’s units, by key. */
type Units = Readonly<Record<string, UnitDefinition>>

/** A figure as others get it: all its fields, its value in words, and citations with their place in words. */
export interface ExportedFigure extends Omit<Figure, 'citations'> {
  /** The value for people: "more than $20bn". Its spaces are ordinary ones. */
  readonly text: string
  readonly citations: readonly ExportedCitation[]
}

export interface ExportedCitation {
  readonly source: string
  readonly asPrinted: string
  /** Where in an article: "line 39". An outside report has none. */
  readonly locator?: string
  /** Why the token cannot be read as the quantity by rule, where that is so. */
  readonly exception?: string
}

/** The figure without what only the data's own checks need, and with what a reader elsewhere needs. */
export function exportedFigure(figure: Figure, units: Units): ExportedFigure {
  const { id, label, quantity, unit, measure, period, status, claimant, citations, from, formula, note } = figure
  return {
    id,
    label,
    text: formatQuantity(quantity, units[unit]!, { ceiling: status === 'derived' }).replaceAll('\u00A0', ' '),
    quantity,
    unit,
    measure,
    period,
    status,
    claimant,
    citations: citations.map(({ source, asPrinted, line, exception }) => ({
      source,
      asPrinted,
      locator: line === undefined ? undefined : `line ${line}`,
      exception,
    })),
    from,
    formula,
    note,
  }
}

/** All figures as a JSON array, one record each, ending in a line feed. */
export function figuresJson(figures: readonly Figure[], units: Units): string {
  return `${JSON.stringify(figures.map(figure => exportedFigure(figure, units)), null, 2)}\n`
}

type Row = Record<string, string | number | undefined>

/** A bound has one end: a floor is in `low`, a ceiling in `high`; a point is in both. */
function row(figure: ExportedFigure): Row {
  const { quantity, period } = figure
  const value = quantity.kind === 'range' ? undefined : quantity.value
  const isOpen = (op: 'atLeast' | 'atMost') => quantity.kind === 'bound' && quantity.op === op
  return {
    id: figure.id,
    label: figure.label,
    text: figure.text,
    kind: quantity.kind,
    low: quantity.kind === 'range' ? quantity.low : isOpen('atMost') ? undefined : value,
    high: quantity.kind === 'range' ? quantity.high : isOpen('atLeast') ? undefined : value,
    exclusive: quantity.kind === 'bound' && quantity.exclusive ? 'yes' : undefined,
    approximate: quantity.approximate && 'yes',
    unit: figure.unit,
    measure: figure.measure,
    from: period.kind === 'instant' ? period.asOf : period.from,
    to: period.kind === 'instant' ? period.asOf : period.to,
    inferred: period.inferred && 'yes',
    status: figure.status,
    claimant: figure.claimant,
    citations: figure.citations.map(({ source, asPrinted, locator }) => [source, locator, asPrinted].filter(Boolean).join(' · ')).join(' | '),
    inputs: figure.from?.join(' '),
    formula: figure.formula,
    note: figure.note,
  }
}

const COLUMNS = ['id', 'label', 'text', 'kind', 'low', 'high', 'exclusive', 'approximate', 'unit', 'measure', 'from', 'to', 'inferred', 'status', 'claimant', 'citations', 'inputs', 'formula', 'note']

/** What a spreadsheet would run as a formula; a number that is one by its type is none. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell after RFC 4180. Text that a spreadsheet would run gets an apostrophe before it, as spreadsheets themselves write such text. */
function field(value: string | number | undefined): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All figures as CSV after RFC 4180: a header, then one record a figure, each ending in CR LF, in UTF-8. */
export function figuresCsv(figures: readonly Figure[], units: Units): string {
  const rows = figures.map(figure => row(exportedFigure(figure, units)))
  return [COLUMNS, ...rows.map(cells => COLUMNS.map(column => cells[column]))]
    .map(cells => `${cells.map(field).join(',')}\r\n`)
    .join('')
}
