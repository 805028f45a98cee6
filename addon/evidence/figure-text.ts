import type { FigureId } from '../../data'
import type { Figure } from '../model/figure'
import type { FormatOptions } from '../model/format'
import { figure } from '../../data'
import { formatQuantity } from '../model/format'

export type FigureStyle = NonNullable<FormatOptions['style']>

/** A figure as text: "more than $20bn" in prose, ">$20bn" where room is short. A derived ceiling is "at most". */
export function formatFigure({ quantity, unit, status }: Figure, style: FigureStyle = 'prose'): string {
  return formatQuantity(quantity, unit, { style, ceiling: status === 'derived' })
}

/** The text of a figure by id, for prose, notes and titles. Throws a RangeError for an unknown id. */
export function figureText(id: FigureId, style: FigureStyle = 'prose'): string {
  return formatFigure(figure(id), style)
}
