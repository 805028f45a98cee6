import type { Quantity, ShownFigure } from 'slidev-addon-sourced-figures/client'
import { ends, NOT_YET } from 'slidev-addon-sourced-figures/client'

/** A lying bar in px: its sure part, the stretch of a range beyond it, and whether its far end is open. */
export interface BarParts {
  sure: number
  spread: number
  /** More, and nobody says how much: drawn torn. */
  torn: boolean
}

/** How a bar’s sure part is painted, by status: as on the charts. */
export type Paint = 'solid' | 'dashed' | 'hollow' | 'hatched'

/**
 * The parts of a lying bar. Takes the quantity, the value that fills the width, in the same unit, and the width in px.
 * Throws a RangeError where the quantity goes beyond the width.
 */
export function barParts(quantity: Quantity, full: number, width: number): BarParts {
  const [low, high = low] = ends(quantity)
  if (!(full > 0) || high! > full)
    throw new RangeError(`a bar of ${high} does not fit a scale to ${full}`)
  const px = (value: number) => value / full * width
  return { sure: px(low!), spread: px(high! - low!), torn: quantity.kind === 'bound' && quantity.op === 'atLeast' }
}

/** Solid for what is reported or derived, hollow for a forecast, hatched for an estimate, dashed for a promise or a cap. */
export function paintOf({ quantity, status }: Pick<ShownFigure, 'quantity' | 'status'>): Paint {
  if (status === 'estimated')
    return 'hatched'
  if (status === 'projected')
    return 'hollow'
  return NOT_YET.has(status) || (quantity.kind === 'bound' && quantity.op === 'atMost') ? 'dashed' : 'solid'
}

/** Diagonal strokes across a box of the given size, as an SVG path: lines, since a pattern would print as a bitmap. */
export function hatchPath(width: number, height: number, step = 7): string {
  const strokes: string[] = []
  for (let x = -height + step / 2; x < width; x += step) {
    const [from, to] = [Math.max(0, x), Math.min(width, x + height)]
    strokes.push(`M${from} ${height - (from - x)}L${to} ${height - (to - x)}`)
  }
  return strokes.join('')
}

/** The outline of a box from 0,0 whose right end is torn. */
export function tornOutline(width: number, height: number, tooth = 6): string {
  const teeth = Math.max(2, Math.round(height / (tooth * 2)))
  const step = height / teeth
  const edge = Array.from({ length: teeth }, (_, i) => `L${width + tooth} ${(i + 0.5) * step}L${width} ${(i + 1) * step}`)
  return `M0 0H${width}${edge.join('')}H0Z`
}
