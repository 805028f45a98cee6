import type { DisputeRow } from './dispute-rows'
import type { FigureRow } from './figure-rows'
import type { ReportRow } from './report-rows'
import { disputeRows } from './dispute-rows'
import { figureRows } from './figure-rows'
import { paginate } from './paginate'
import { reportRows } from './report-rows'
import { SHEET } from './sheet'

/** The parts of the back matter that take as many pages as their rows need. */
export interface Parts { disputes: DisputeRow, figures: FigureRow, reports: ReportRow }
export type Part = keyof Parts

const ROWS: { [P in Part]: () => Parts[P][] } = { disputes: disputeRows, figures: figureRows, reports: reportRows }
const cache: { [P in Part]?: Parts[P][][] } = {}

/** The rows of a part, page by page. */
export function pagesOf<P extends Part>(part: P): Parts[P][][] {
  const pages: Parts[P][][] = cache[part] ?? paginate<Parts[P]>(ROWS[part](), { height: SHEET.rows, heading: SHEET.heading })
  Object.assign(cache, { [part]: pages })
  return pages
}

/** The rows of one page, counted from one. Throws a RangeError for a page that there is not. */
export function pageOf<P extends Part>(part: P, page: number): Parts[P][] {
  const rows = pagesOf(part)[page - 1]
  if (!rows)
    throw new RangeError(`${part} have ${pagesOf(part).length} pages; there is no page ${page}`)
  return rows
}
