import type { Status } from '../model/figure'
import type { FigureId } from '../model/register'
import evidence from '#talk/evidence'
import { formatPeriod } from '../model/period'
import { figure, figures, figureText, talk } from './talk'

/** A figure as a line of the index. */
export interface IndexRow {
  id: FigureId
  label: string
  value: string
  /** Its size in the smallest unit of its dimension, to sort by; figures of one dimension stand together. */
  size: number
  dimension: string
  period: string
  /** First day of its period. */
  from: string
  status: Status
  /** Ids of the sources that it rests on, and their names. */
  sources: readonly string[]
  sourceNames: string
  /** Keys of the parties that it concerns. */
  parties: readonly string[]
  /** All that a search looks through, folded. */
  text: string
}

/** What is looked for; what is left out does not narrow. */
export interface IndexFilter {
  search?: string
  party?: string
  status?: string
  source?: string
  slide?: number
}

export type SortKey = 'label' | 'value' | 'period' | 'status' | 'sources' | 'slides'

/** Text as it is compared: without case, and wide and narrow forms, spaces and quotes of all kinds alike. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, '\'').replace(/\s+/g, ' ').trim()
}

const { units, measures, parties } = talk.vocabulary

/** The parties that a figure concerns: its id or its label names them. */
export function partiesOf({ id, label }: { id: string, label: string }): string[] {
  const parts = id.split('.')
  return Object.entries(parties)
    .filter(([key, { name }]) => parts.includes(key) || fold(label).includes(fold(name)))
    .map(([key]) => key)
}

function indexRow(id: FigureId): IndexRow {
  const { label, quantity, unit, measure, period, status, sources } = figure(id)
  const { claimant, citations, note, formula } = evidence[id]!
  const { dimension, scale } = units[unit]!
  const names = talk.sources.filter(source => sources.includes(source.id)).map(({ name }) => name).join(' · ')
  const value = figureText(id)
  return {
    id,
    label,
    value,
    size: (quantity.kind === 'range' ? quantity.low : quantity.value) * scale,
    dimension,
    period: formatPeriod(period) + (period.inferred ? ' (inferred)' : ''),
    from: period.kind === 'instant' ? period.asOf : period.from,
    status,
    sources,
    sourceNames: names,
    parties: partiesOf({ id, label }),
    text: fold([label, value, figureText(id, 'short'), measures[measure], claimant, note, formula, id, names, ...citations.map(({ asPrinted }) => asPrinted)].filter(Boolean).join(' ')),
  }
}

/** Every figure of the talk as a line of the index, in the order of the talk. */
export function indexRows(): IndexRow[] {
  return figures.map(({ id }) => indexRow(id as FigureId))
}

/**
 * The rows that a filter lets through: each word of the search must stand somewhere in what is said of the figure.
 *
 * @param rows all rows
 * @param filter what is looked for
 * @param slidesOf gives the slides on which a figure stands
 */
export function filterRows(rows: readonly IndexRow[], filter: IndexFilter, slidesOf: (id: FigureId) => readonly number[]): IndexRow[] {
  const { search = '', party, status, source, slide } = filter
  const words = fold(search).split(' ').filter(Boolean)
  return rows.filter(row => words.every(word => row.text.includes(word))
    && (!party || row.parties.includes(party))
    && (!status || row.status === status)
    && (!source || row.sources.includes(source))
    && (!slide || slidesOf(row.id).includes(slide)))
}

const byText = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

const COMPARE: Record<Exclude<SortKey, 'slides'>, (a: IndexRow, b: IndexRow) => number> = {
  label: (a, b) => byText(a.label, b.label),
  value: (a, b) => byText(a.dimension, b.dimension) || a.size - b.size,
  period: (a, b) => byText(a.from, b.from),
  status: (a, b) => byText(a.status, b.status),
  sources: (a, b) => byText(a.sourceNames, b.sourceNames),
}

/** Rows in the order of a column; equal ones keep theirs. A figure that is on no slide comes after all that are. */
export function sortRows(rows: readonly IndexRow[], key: SortKey, descending: boolean, slidesOf: (id: FigureId) => readonly number[]): IndexRow[] {
  const first = ({ id }: IndexRow) => slidesOf(id)[0] ?? Infinity
  const compare = key === 'slides' ? (a: IndexRow, b: IndexRow) => first(a) === first(b) ? 0 : first(a) - first(b) : COMPARE[key]
  return rows.toSorted((a, b) => descending ? compare(b, a) : compare(a, b))
}
