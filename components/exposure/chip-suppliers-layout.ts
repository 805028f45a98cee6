interface Point { x: number, y: number }

/** A straight spoke from the rim of a hub to a point outside it. */
export interface Spoke { from: Point, to: Point }

/** The spoke from a round hub towards `to`, starting `clearance` pixels off its rim. */
export function spoke(centre: Point, radius: number, to: Point, clearance = 0): Spoke {
  const [dx, dy] = [to.x - centre.x, to.y - centre.y]
  const share = (radius + clearance) / Math.hypot(dx, dy)
  if (share > 1)
    throw new RangeError('a spoke ends outside its hub')
  return { from: { x: centre.x + dx * share, y: centre.y + dy * share }, to }
}

/** The bar that closes a spoke: a short line across it, at a share of its way. */
export function barAcross({ from, to }: Spoke, share: number, length: number): Spoke {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const half = length / 2 / Math.hypot(dx, dy)
  const at = { x: from.x + dx * share, y: from.y + dy * share }
  return { from: { x: at.x - dy * half, y: at.y + dx * half }, to: { x: at.x + dy * half, y: at.y - dx * half } }
}

/** The tops of `count` rows of one height that fill a length from 0, with equal gaps. */
export function rowTops(count: number, height: number, total: number): number[] {
  const gap = count > 1 ? (total - count * height) / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => i * (height + gap))
}
