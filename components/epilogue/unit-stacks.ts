import type { Judgement } from 'slidev-addon-sourced-figures/client'
import { cellsOf } from 'slidev-addon-sourced-figures/client'

export type Score = 'right' | 'partly' | 'open' | 'wrong'

/** A box of a stack: one claim. `row` counts from the line, up for what is right and down for what is wrong. */
export interface Unit {
  word: string
  score: Score
  row: number
  /** Left end and width, as parts of the stack's width: what is partly right is half as wide. */
  start: number
  width: number
}

export interface Stack { id: string, name: string, units: Unit[] }

const SCORES: readonly Score[] = ['right', 'partly', 'open', 'wrong']

/**
 * The claims of each column as boxes on one line: right ones up from it, then those that are partly right, two to a
 * row, then the open ones; wrong ones down. Throws a RangeError for a mark that has no place.
 */
export function unitStacks({ columns, rows }: Pick<Judgement, 'columns' | 'rows'>): Stack[] {
  return columns.map(({ id, label }) => {
    const claims = rows.flatMap(row => cellsOf(row, id).map(({ mark }) => ({ word: row.short ?? row.label, mark })))
    const of = (score: Score) => claims.filter(({ mark }) => mark === score).map(({ word }) => word)
    if (SCORES.reduce((sum, score) => sum + of(score).length, 0) < claims.length)
      throw new RangeError(`a claim of ${label} has a mark that is none of ${SCORES.join(', ')}`)
    const [right, partly, open, wrong] = SCORES.map(of) as [string[], string[], string[], string[]]
    const whole = (score: Score, from: number) => (word: string, i: number): Unit => ({ word, score, row: from + i, start: 0, width: 1 })
    const halves = Math.ceil(partly.length / 2)
    return {
      id,
      name: label,
      units: [
        ...right.map(whole('right', 0)),
        ...partly.map((word, i): Unit => ({ word, score: 'partly', row: right.length + Math.floor(i / 2), start: i % 2 / 2, width: 1 / 2 })),
        ...open.map(whole('open', right.length + halves)),
        ...wrong.map(whole('wrong', 0)),
      ],
    }
  })
}
