import type { FigureId } from 'slidev-addon-sourced-figures/client'
import { extent, figure } from 'slidev-addon-sourced-figures/client'

/** Whose count it is, and the figures of its row: visits, and the cost of one. */
export const ROWS = [
  { name: 'The library', visits: 'library.sunday-visits.2024', cost: 'library.cost-per-sunday-visit' },
  { name: 'The Herald', visits: 'library.sunday-visits.by-herald', cost: 'library.cost-per-sunday-visit.by-herald' },
] as const satisfies { name: string, visits: FigureId, cost: FigureId }[]

/** Lengths of the bars in pixels, to the most that each count may be. The longest takes `width`. */
export function barLengths(width: number): number[] {
  const most = ROWS.map(({ visits }) => extent(figure(visits).quantity))
  return most.map(visits => visits / Math.max(...most) * width)
}
