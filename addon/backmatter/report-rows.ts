import type { Report } from '../model/source'
import type { Sized } from './paginate'
import { reports } from '../../data'
import { formatDate } from '../model/period'
import { rowHeight, SHEET } from './sheet'
import { linesOf } from './text-lines'

/** An outside report in the list of sources. */
export interface ReportRow extends Sized {
  id: string
  publisher: string
  title: string
  url: string
  date: string
  via: string
  confidence: Report['confidence']
}

/** Widths of the columns in px, gaps included. */
export const REPORT_COLUMNS = { publisher: 150, title: 356, date: 130, via: 176, confidence: 80 } as const

const { size, gap } = SHEET

/** Every outside report, oldest first. */
export function reportRows(of: readonly Report[] = reports): ReportRow[] {
  return of.map(({ id, publisher, title, url, date: day, dated, via = 'read there', confidence }) => {
    const date = dated ?? formatDate(day)
    const lines = Math.max(
      linesOf(publisher, REPORT_COLUMNS.publisher - gap, size * 1.07),
      linesOf(title, REPORT_COLUMNS.title - gap, size),
      linesOf(date, REPORT_COLUMNS.date - gap, size),
      linesOf(via, REPORT_COLUMNS.via - gap, size),
    )
    return { id, publisher, title, url, date, via, confidence, height: rowHeight(lines) }
  })
}
