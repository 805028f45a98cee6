import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { TileState } from './tile'
import { extent, figure, interval, markOf } from 'slidev-addon-sourced-figures/client'
import { tilesOf } from './tile-geometry'

/** The two figures that the ten tiles stand for: what was announced, and what is on the table. */
export const PROMISE = 'nvidia.openai-plan' satisfies FigureId
export const STAKE = 'nvidia.openai-stake' satisfies FigureId

/** A tile for each ten billion of the plan. */
export const PROMISED = tilesOf(extent(figure(PROMISE).quantity))

/**
 * The tiles of the plan once the stake is on the table: up to its lower end by its status, so that money in talks is never
 * drawn as money that is there; up to its upper end tinted.
 *
 * @param rest what has become of the others
 */
export function stakeStates(rest: TileState): TileState[] {
  const { quantity, status } = figure(STAKE)
  const { low, high } = interval(quantity)
  const sure = markOf(status) === 'not-yet' ? 'on-table' : 'there'
  return Array.from({ length: PROMISED }, (_, i) => i < tilesOf(low) ? sure : i < tilesOf(high) ? 'may-come' : rest)
}
