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
 * A row of tiles with the stake on the table: up to its lower end by its status, so that money in talks is never drawn as
 * money that is there; up to its upper end tinted.
 *
 * @param rest what has become of the others
 * @param count how many tiles there are: those of the plan, or of what else the stake is a part of
 */
export function stakeStates(rest: TileState, count = PROMISED): TileState[] {
  const { quantity, status } = figure(STAKE)
  const { low, high } = interval(quantity)
  const sure = markOf(status) === 'in-talks' ? 'in-talks' : 'there'
  return Array.from({ length: count }, (_, i) => i < tilesOf(low) ? sure : i < tilesOf(high) ? 'may-come' : rest)
}
