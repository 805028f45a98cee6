import type { Place } from '../tiles/tile-geometry'
import { TILE } from '../tiles/tile-geometry'

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
