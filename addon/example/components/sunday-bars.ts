import type { FigureId } from 'slidev-addon-sourced-figures/client'
import { extent, figure, interval } from 'slidev-addon-sourced-figures/client'

/** Whose count it is, and the figures of its row: visits, and the cost of one. */
export const ROWS = [
  { name: 'The library', visits: 'library.sunday-visits.2024', cost: 'library.cost-per-sunday-visit' },
  { name: 'The Herald', visits: 'library.sunday-visits.by-herald', cost: 'library.cost-per-sunday-visit.by-herald' },
] as const satisfies { name: string, visits: FigureId, cost: FigureId }[]

/** Lengths of the bars in pixels: what is sure, and what may come on top. The longest takes `width`. */
export function barLengths(width: number): { sure: number, may: number }[] {
  const quantities = ROWS.map(({ visits }) => figure(visits).quantity)
  const scale = width / Math.max(...quantities.map(extent))
  return quantities.map((quantity) => {
    const sure = quantity.kind === 'range' ? interval(quantity).low : extent(quantity)
    return { sure: sure * scale, may: (extent(quantity) - sure) * scale }
  })
}
