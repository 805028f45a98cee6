import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { TileCompany } from '../tiles/tile'
import type { TilePart } from '../tiles/tile-geometry'
import { extent, figure } from 'slidev-addon-sourced-figures/client'
import { tileParts, tilesOf } from '../tiles/tile-geometry'

/** One row of the round: who commits, what without conditions and, in tiles that are not sure, what with them. */
export interface RoundRow {
  name: string
  company: TileCompany
  figure: FigureId
  conditional?: FigureId
  tiles: TilePart[]
}

function row(name: string, company: RoundRow['company'], id: FigureId, conditional?: FigureId): RoundRow {
  const committed = tilesOf(extent(figure(id).quantity))
  const more = conditional ? tilesOf(extent(figure(conditional).quantity)) : 0
  return { name, company, figure: id, ...(conditional && { conditional }), tiles: tileParts(committed, committed + more, Infinity) }
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
