import type { FigureId, Judgement } from 'slidev-addon-sourced-figures/client'
import type { VerdictShape } from '../shared/verdict-marks'
import { cellsOf } from 'slidev-addon-sourced-figures/client'

export type Score = 'right' | 'partly' | 'open' | 'wrong'

/** One claim of a stack. */
export interface Claim {
  /** Its row. */
  id: string
  word: string
  score: Score
  /** What it is answered with when asked: the first figure that it names, or that the reason for its mark names. */
  figure?: FigureId
}

/** A claim as a box: `row` counts from the line, up or down, `lane` from the left of the stack. */
export interface Unit extends Claim { row: number, lane: number }

export interface Stack {
  id: string
  name: string
  /** How many boxes stand side by side. */
  lanes: number
  units: Unit[]
  /** Claims that are not settled: they have no side of the line. */
  open: Claim[]
}

const SCORES: readonly Score[] = ['right', 'partly', 'open', 'wrong']

/** How each score is drawn. */
export const SCORE_SHAPES = { right: 'check', partly: 'swing', wrong: 'cross', open: 'ring' } as const satisfies Record<Score, VerdictShape>
/** More claims than these on one side of the line stand in two lanes, or in as many as they need. */
const MOST_ROWS = 5

/**
 * The claims of each column as boxes on one line: right ones up from it, then those that are partly right, wrong ones
 * down; open ones apart. Throws a RangeError for a mark that has no place.
 */
export function unitStacks({ columns, rows }: Pick<Judgement, 'columns' | 'rows'>): Stack[] {
  return columns.map(({ id, label }) => {
    const claims = rows.flatMap(row => cellsOf(row, id).map(({ mark, says, reason = '' }): Claim => {
      const figure = /\{([^}]+)\}/.exec(`${says} ${reason}`)?.[1] as FigureId | undefined
      return { id: row.id, word: row.short ?? row.label, score: mark as Score, ...(figure && { figure }) }
    }))
    if (claims.some(({ score }) => !SCORES.includes(score)))
      throw new RangeError(`a claim of ${label} has a mark that is none of ${SCORES.join(', ')}`)
    const of = (score: Score) => claims.filter(claim => claim.score === score)
    const [right, partly, open, wrong] = SCORES.map(of) as [Claim[], Claim[], Claim[], Claim[]]
    const lanes = Math.max(1, Math.ceil(Math.max(right.length + partly.length, wrong.length) / MOST_ROWS))
    const placed = (claims: readonly Claim[]) => claims.map((claim, i): Unit => ({ ...claim, row: Math.floor(i / lanes), lane: i % lanes }))
    return { id, name: label, lanes, units: [...placed([...right, ...partly]), ...placed(wrong)], open }
  })
}
