import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { TileState } from '../tiles/tile'
import { extent, figure } from 'slidev-addon-sourced-figures/client'
import { PROMISED } from '../tiles/promise'
import { tilesOf } from '../tiles/tile-geometry'

/** What Nvidia committed in place of the promise. */
export const COMMITTED = 'outcome.nvidia.openai-stake' satisfies FigureId

/** The tiles of the promise in the end: what was committed, which is not paid, and the rest gone. */
export function outcomeStates(): TileState[] {
  const committed = tilesOf(extent(figure(COMMITTED).quantity))
  return Array.from({ length: PROMISED }, (_, i) => i < committed ? 'committed' : 'gone')
}
