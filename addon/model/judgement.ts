import type { Judgement } from './record'

/** Declares one table of judgement and keeps the ids of its columns, marks and rows as literal types. */
export function defineJudgement<const J extends Judgement>(judgement: J): J {
  return judgement
}

/** The id of a cell, by which its entry behind the talk is found: that of its table, its row and its column. */
export function judgedId(judgement: string, row: string, column: string): string {
  return `${judgement}.${row}.${column}`
}

/** What a mark of a table of judgement means. Throws a TypeError for a mark that the table does not have. */
export function meaningOf({ marks }: Pick<Judgement, 'marks'>, mark: string): string {
  return marks.find(({ id }) => id === mark)!.meaning
}

/** The cells of a row that stand in a column: none, one, or several where several voices are heard. */
export function cellsOf<C extends { column: string }>({ cells }: { cells: readonly C[] }, column: string): C[] {
  return cells.filter(cell => cell.column === column)
}
