export interface Point { x: number, y: number }

/** A quadratic curve: where it starts, what pulls it, where it ends. */
export interface Curve { from: Point, pull: Point, to: Point }

const SAMPLES = 24

function at({ from, pull, to }: Curve, t: number): Point {
  const mix = (a: number, b: number, c: number) => a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2
  return { x: mix(from.x, pull.x, to.x), y: mix(from.y, pull.y, to.y) }
}

/** The direction of a curve at a share of its way, as a vector of length 1. */
function heading({ from, pull, to }: Curve, t: number): Point {
  const slope = (a: number, b: number, c: number) => 2 * ((1 - t) * (b - a) + t * (c - b))
  const [x, y] = [slope(from.x, pull.x, to.x), slope(from.y, pull.y, to.y)]
  const length = Math.hypot(x, y)
  return { x: x / length, y: y / length }
}

/** The length of a curve in pixels, near enough. */
export function lengthOf(curve: Curve): number {
  let length = 0
  for (let i = 1; i <= SAMPLES; i++) {
    const [a, b] = [at(curve, (i - 1) / SAMPLES), at(curve, i / SAMPLES)]
    length += Math.hypot(b.x - a.x, b.y - a.y)
  }
  return length
}

/**
 * The outline of a thick arrow along a curve, as corners: one side of its body, its head, the other side back. The body
 * is `thickness` wide all along, so that arrows can be compared; the point lies on the end of the curve.
 */
export function ribbon(curve: Curve, thickness: number): Point[] {
  const head = Math.max(13, thickness * 0.75)
  const neck = Math.max(0, 1 - head / lengthOf(curve))
  const side = (t: number, offset: number): Point => {
    const [{ x, y }, { x: dx, y: dy }] = [at(curve, t), heading(curve, t)]
    return { x: x - dy * offset, y: y + dx * offset }
  }
  const steps = Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES * neck)
  const half = thickness / 2
  const barb = half + Math.max(6, thickness * 0.3)
  return [
    ...steps.map(t => side(t, -half)),
    side(neck, -barb),
    curve.to,
    side(neck, barb),
    ...steps.toReversed().map(t => side(t, half)),
  ]
}

/** Corners as a closed SVG path. */
export function closedPath(corners: readonly Point[]): string {
  const round = (value: number) => Math.round(value * 100) / 100
  return `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`
}
