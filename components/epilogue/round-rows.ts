import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { TileCompany } from '../tiles/tile'
import { extent, figure } from 'slidev-addon-sourced-figures/client'
import { TILE, tilesOf } from '../tiles/tile-geometry'

/** A tile of a row, or a part of one. `start` and `share` are parts of a tile's width. */
export interface RowTile {
  column: number
  start: number
  share: number
  state: 'committed' | 'not-yet'
}

/** Cuts an amount in tiles into whole tiles and parts, from where the one before it ends. */
export function rowTiles(from: number, to: number, state: RowTile['state']): RowTile[] {
  const first = Math.floor(from)
  return Array.from({ length: Math.ceil(to) - first }, (_, i) => {
    const column = first + i
    const start = Math.max(from - column, 0)
    return { column, start, share: Math.min(to - column, 1) - start, state }
  }).filter(({ share }) => share > 0)
}

/** Where a tile of a row starts, from the row’s left end. */
export const tileX = ({ column, start }: RowTile): number => column * TILE.pitchX + start * TILE.width

/** One row of the round: who commits, what without conditions and what with them. */
export interface RoundRow {
  name: string
  company: TileCompany
  figure: FigureId
  conditional?: FigureId
  tiles: RowTile[]
}

function row(name: string, company: RoundRow['company'], id: FigureId, conditional?: FigureId): RoundRow {
  const committed = tilesOf(extent(figure(id).quantity))
  const more = conditional ? tilesOf(extent(figure(conditional).quantity)) : 0
  return { name, company, figure: id, ...(conditional && { conditional }), tiles: [...rowTiles(0, committed, 'committed'), ...rowTiles(committed, committed + more, 'not-yet')] }
}

/** The round as it was committed, the largest part first. */
export function roundRows(): RoundRow[] {
  return [
    row('Amazon', 'amazon', 'outcome.amazon.openai-stake.first', 'outcome.amazon.openai-stake.conditional'),
    row('Nvidia', 'nvidia', 'outcome.nvidia.openai-stake'),
    row('SoftBank', 'capital', 'outcome.softbank.openai-stake'),
    row('others', 'none', 'outcome.openai.funding-round.after-first-close'),
  ]
}
