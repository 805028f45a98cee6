import type { SourceId } from 'slidev-addon-sourced-figures/client'
import { cellsOf } from 'slidev-addon-sourced-figures/client'
import { record } from 'slidev-addon-sourced-figures/records'

const { rows, columns } = record('judgement.reasons')

/** How sure a reason may be, the surest first; the label in lines. */
export const SURENESS = columns.map(({ id, label }) => ({ id, lines: label.split(/(?<=,) /) }))

export interface Reason {
  id: string
  /** In words; figures in braces. */
  label: string
  /** For each column the articles that give the reason so, by name. */
  by: string[][]
}

function nameOf(id: SourceId): string {
  const source = record(id)
  return source.kind === 'article' ? source.name : source.publisher
}

/** Why the plan shrank, as the articles have it, with who gives each reason and how surely. */
export const REASONS: readonly Reason[] = rows.map(row => ({
  id: row.id,
  label: row.label,
  by: columns.map(({ id }) => cellsOf(row, id).map(({ citations }) => nameOf(citations[0]!.source as SourceId))),
}))

/** The sources of all reasons. */
export const REASON_SOURCES = rows.flatMap(({ cells }) => cells.flatMap(({ citations }) => citations.map(({ source }) => source)))
