import type { z } from 'zod'
import type { judgementCellSchema, judgementRowSchema, judgementSchema } from './record-schema'

/** A table of judgement: rows, columns, and cells that are marked, worded and cited. */
export type Judgement = z.infer<typeof judgementSchema>
export type JudgementRow = z.infer<typeof judgementRowSchema>
export type JudgementCell = z.infer<typeof judgementCellSchema>

/** Declares one table of judgement and keeps the ids of its columns, marks and rows as literal types. */
export function defineJudgement<const J extends Judgement>(judgement: J): J {
  return judgement
}

/** The cells of a row that stand in a column: none, one, or several where several voices are heard. */
export function cellsOf<R extends { cells: readonly { column: string }[] }>(row: R, column: string): R['cells'][number][] {
  return row.cells.filter(cell => cell.column === column)
}
