/** A place in a box of tiles, in units of the 980 × 552 canvas, from the box's upper left corner. */
export interface Place { x: number, y: number }

/** One tile is ten billion dollars, the same size and shape through the whole talk. */
export const TILE = { width: 60, height: 34, pitchX: 64, pitchY: 38, billion: 10 } as const

/** The teeth of a torn end, and how far they reach into the tile. */
const TEAR = { teeth: 4, depth: 7 }

/** How many tiles an amount in billions fills; the last may be a part of one. */
export function tilesOf(billion: number): number {
  return billion / TILE.billion
}

/** A tile or a part of one: where, how much of its width, and whether it is sure or only may be. */
export interface TilePart extends Place {
  share: number
  sure: boolean
}

/**
 * Tiles for an amount that is sure up to `low` and may reach `high`, both in tiles, in rows of `columns`. Whole tiles
 * as far as they go; where the sure amount ends within a tile, what may be goes on from there.
 */
export function tileParts(low: number, high: number, columns: number, from: Place = { x: 0, y: 0 }): TilePart[] {
  const parts: TilePart[] = []
  const end = Math.max(low, high)
  for (let at = 0; at < end;) {
    const sure = at < low
    const slot = Math.floor(at)
    const next = Math.min(slot + 1, sure ? low : end)
    parts.push({
      x: from.x + (slot % columns) * TILE.pitchX + (at - slot) * TILE.width,
      y: from.y + Math.floor(slot / columns) * TILE.pitchY,
      share: next - at,
      sure,
    })
    at = next
  }
  return parts
}

/** Size of a field of tiles, without the gap behind the last column and under the last row. */
export function fieldSize(columns: number, rows: number): { width: number, height: number } {
  return {
    width: columns * TILE.pitchX - (TILE.pitchX - TILE.width),
    height: rows * TILE.pitchY - (TILE.pitchY - TILE.height),
  }
}

/** Places of `count` tiles in rows of `columns`, from the upper left: 140 in rows of 14 are the flood. */
export function fieldPlaces(count: number, columns: number, from: Place = { x: 0, y: 0 }): Place[] {
  return Array.from({ length: count }, (_, i) => ({
    x: from.x + (i % columns) * TILE.pitchX,
    y: from.y + Math.floor(i / columns) * TILE.pitchY,
  }))
}

/** Places of `count` tiles side by side. */
export function rowPlaces(count: number, from: Place = { x: 0, y: 0 }): Place[] {
  return fieldPlaces(count, Math.max(1, count), from)
}

/** Places of `count` tiles that climb to the right, a step each; `from` is the corner of the box round them. */
export function staircasePlaces(count: number, from: Place = { x: 0, y: 0 }): Place[] {
  return Array.from({ length: count }, (_, i) => ({
    x: from.x + i * TILE.pitchX,
    y: from.y + (count - 1 - i) * TILE.pitchY,
  }))
}

/**
 * Outline of a tile as an SVG path.
 *
 * @param width how wide it is drawn, in canvas units: less than `TILE.width` for a part of a tile
 * @param inset how far the outline lies inside the tile's box, so that a stroke stays within it
 * @param torn whether the right end is torn: there is more, and nobody says how much
 */
export function tilePath(width: number, inset = 0, torn = false): string {
  if (torn)
    return `${tornSides(width, inset)}${tornEdge(width, inset).replace('M', 'L')}Z`
  const { left, top, right, bottom, radius } = box(width, inset)
  const corner = `A${radius} ${radius} 0 0 1`
  return `M${left + radius} ${top}H${right - radius}${corner} ${right} ${top + radius}V${bottom - radius}${corner} ${right - radius} ${bottom}`
    + `H${left + radius}${corner} ${left} ${bottom - radius}V${top + radius}${corner} ${left + radius} ${top}Z`
}

/** The three whole sides of a torn tile, from the lower right corner round to the upper right one. */
export function tornSides(width: number, inset = 0): string {
  const { left, top, right, bottom, radius } = box(width, inset)
  const corner = `A${radius} ${radius} 0 0 1`
  return `M${right} ${bottom}H${left + radius}${corner} ${left} ${bottom - radius}V${top + radius}${corner} ${left + radius} ${top}H${right}`
}

/** The torn end, from the upper right corner to the lower right one. */
export function tornEdge(width: number, inset = 0): string {
  const { left, top, right, bottom } = box(width, inset)
  const depth = Math.min(TEAR.depth, (right - left) / 2)
  const step = (bottom - top) / (TEAR.teeth * 2)
  const points = Array.from({ length: TEAR.teeth * 2 + 1 }, (_, i) => `${i % 2 ? right - depth : right} ${round(top + i * step)}`)
  return `M${points.join('L')}`
}

function box(width: number, inset: number) {
  const [left, right] = [inset, width - inset]
  return { left, right, top: inset, bottom: TILE.height - inset, radius: Math.min(3, (right - left) / 2) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
