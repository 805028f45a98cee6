import type { FigureId } from '../../data'
import type { Status } from '../model/figure'
import type { Sized } from './paginate'
import { modules } from '../../data'
import { formatPeriod } from '../model/period'
import { sourcesOf } from '../model/trace'
import { formatFigure } from '../evidence/figure-text'
import { rowHeight, SHEET } from './sheet'
import { linesOf } from './text-lines'

/** A figure in the index of all figures. */
export interface FigureRow extends Sized {
  id: FigureId
  group: string
  label: string
  value: string
  when: string
  /** True where no source gives the time. */
  inferred: boolean
  status: Status
  sources: string
}

/** Widths of the columns in px, gaps included. */
export const FIGURE_COLUMNS = { label: 332, value: 152, when: 178, status: 94, sources: 136 } as const

const { size, gap } = SHEET
const BOLD = 1.05

/** Every figure, by subject, in the order of the data; derived ones name the sources that they rest on. */
export function figureRows(): FigureRow[] {
  return modules.flatMap(({ subject, figures }) => figures.map((figure): FigureRow => {
    const { label, period } = figure
    const value = formatFigure(figure, 'short')
    const when = formatPeriod(period)
    const cited = sourcesOf([figure.id]).map(source => source.kind === 'article' ? source.id : source.publisher)
    const sources = [...new Set(cited)].join(', ')
    const lines = Math.max(
      linesOf(label, FIGURE_COLUMNS.label - gap, size),
      linesOf(value, FIGURE_COLUMNS.value - gap, size * BOLD),
      linesOf(when, FIGURE_COLUMNS.when - 8, size),
      linesOf(sources, FIGURE_COLUMNS.sources - gap, size),
    )
    return { id: figure.id, group: subject, label, value, when, inferred: period.inferred === true, status: figure.status, sources, height: rowHeight(lines) }
  }))
}
