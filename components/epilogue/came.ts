import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { TileState } from '../tiles/tile'
import { extent, figure } from 'slidev-addon-sourced-figures/client'
import { PROMISED } from '../tiles/promise'
import { tilesOf } from '../tiles/tile-geometry'

/** What came of the promise. */
export const CAME = 'outcome.nvidia.openai-stake' satisfies FigureId

/** The tiles of the promise in the end: what came is filled, the rest is gone. */
export function outcomeStates(): TileState[] {
  const came = tilesOf(extent(figure(CAME).quantity))
  return Array.from({ length: PROMISED }, (_, i) => i < came ? 'there' : 'gone')
}
