/** A block arrow from one side to the other; lengths in pixels. */
export interface BlockArrow {
  /** Where it starts and where its point is; it points left where `to` is the smaller. */
  from: number
  to: number
  /** Height of its middle line. */
  y: number
  /** Thickness of its body. */
  thickness: number
}

const BARB = 11
const HEAD = 30

/** How many pixels each of some amounts is thick, to one scale: the largest takes `widest`. Throws for one below zero. */
export function thicknesses(amounts: readonly number[], widest: number): number[] {
  if (amounts.some(amount => !(amount >= 0)))
    throw new RangeError('an arrow is drawn for an amount of zero or more')
  const most = Math.max(...amounts)
  return amounts.map(amount => widest * amount / most)
}

/** The outline of a block arrow as an SVG path. Its body has the thickness; its head stands out above and below. */
export function blockArrowPath({ from, to, y, thickness }: BlockArrow): string {
  const neck = to - Math.sign(to - from) * HEAD
  const [top, bottom] = [y - thickness / 2, y + thickness / 2]
  return `M${from} ${top}H${neck}V${top - BARB}L${to} ${y}L${neck} ${bottom + BARB}V${bottom}H${from}Z`
}
