import type { Place } from '../tiles/tile-geometry'
import { fieldPlaces, TILE } from '../tiles/tile-geometry'

/** Fourteen tiles are as wide as a slide's content. */
export const COLUMNS = 14
/** The flood runs over that by a column, half of it on each side. */
const FLOOD_COLUMNS = COLUMNS + 1

/**
 * Places for a flood of `count` tiles in a field of so many `rows`, from its last row upwards; what does not fill a row
 * stands at the right of the first. Throws a RangeError where the field has no room for them.
 */
export function floodPlaces(count: number, rows: number): Place[] {
  const empty = rows * FLOOD_COLUMNS - count
  if (empty < 0)
    throw new RangeError('the field has no room for the flood')
  return fieldPlaces(rows * FLOOD_COLUMNS, FLOOD_COLUMNS, { x: -TILE.pitchX / 2, y: 0 }).slice(empty)
}

/**
 * Places for blocks of tiles in a field, side by side from the right, all standing on the field's last row, with a
 * column free between two. A block is as many tiles high as it needs at the width given. Throws a RangeError where
 * the field has no room for one.
 *
 * @param blocks how many tiles each block has, and in how many columns it stands
 * @param rows how many rows the field has
 */
export function standingBlocks(blocks: readonly { count: number, columns: number }[], rows: number): Place[][] {
  let left = COLUMNS + 1
  return blocks.toReversed().map(({ count, columns }) => {
    const high = Math.ceil(count / columns)
    left -= columns + 1
    if (left < 0 || high > rows)
      throw new RangeError('the field has no room for its blocks')
    // What does not fill a row stands on top.
    const empty = high * columns - count
    return fieldPlaces(high * columns, columns, { x: left * TILE.pitchX, y: (rows - high) * TILE.pitchY }).slice(empty)
  }).toReversed()
}
