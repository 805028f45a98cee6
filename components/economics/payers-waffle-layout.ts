import type { Quantity } from 'slidev-addon-sourced-figures/client'

/** A mark of a waffle: top left corner in px, and whether it stands for one who pays. */
export interface Cell { x: number, y: number, filled: boolean }

export interface WaffleGrid {
  columns: number
  rows: number
  /** Size of the whole, in px. */
  width: number
  height: number
  /** Space between two marks, in px. */
  gap: number
}

/** The size of one mark, in px. */
export function cellSize({ columns, rows, width, height, gap }: WaffleGrid): { width: number, height: number } {
  return { width: (width - gap * (columns - 1)) / columns, height: (height - gap * (rows - 1)) / rows }
}

/**
 * The marks of a waffle, filled column by column from the left. Takes a share in per cent, which must come to a whole
 * number of marks: throws a RangeError where it does not, or where it is a range or a bound.
 */
export function waffleCells(share: Quantity, grid: WaffleGrid): Cell[] {
  const marks = grid.columns * grid.rows
  const filled = share.kind === 'point' ? share.value / 100 * marks : Number.NaN
  if (!Number.isInteger(filled) || filled < 0 || filled > marks)
    throw new RangeError(`${marks} marks cannot show a share of ${share.kind === 'point' ? `${share.value}%` : `a ${share.kind}`}`)
  const { width, height } = cellSize(grid)
  return Array.from({ length: marks }, (_, i) => ({
    x: Math.floor(i / grid.rows) * (width + grid.gap),
    y: i % grid.rows * (height + grid.gap),
    filled: i < filled,
  }))
}
