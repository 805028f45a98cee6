/** One step: the block that it adds, and the stair of earlier blocks that carries it. Lengths in pixels. */
export interface Step {
  x: number
  y: number
  width: number
  height: number
}

export interface StairBox {
  left: number
  right: number
  /** Where the last step ends. */
  top: number
  /** Where the first step stands. */
  bottom: number
  gap: number
}

/**
 * The steps of a staircase that climbs to `total` by `each`, left to right. Heights are to scale from the ground up; a
 * remainder makes a lower last step. Throws a RangeError unless both amounts are above zero.
 */
export function staircase(total: number, each: number, { left, right, top, bottom, gap }: StairBox): Step[] {
  if (!(total > 0 && each > 0))
    throw new RangeError('a staircase needs a total and a step above zero')
  const count = Math.ceil(total / each)
  const width = (right - left - gap * (count - 1)) / count
  const level = (value: number) => bottom - (bottom - top) * Math.min(value, total) / total
  return Array.from({ length: count }, (_, i) => {
    const y = level((i + 1) * each)
    return { x: left + i * (width + gap), y, width, height: level(i * each) - y }
  })
}
