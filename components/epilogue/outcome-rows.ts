import type { FigureId, Outcome, Quantity } from 'slidev-addon-sourced-figures/client'
import type { outcomes } from 'slidev-addon-sourced-figures/records'
import type { VerdictShape } from '../shared/verdict-marks'
import { ends, figure, isFigureId } from 'slidev-addon-sourced-figures/client'
import { outcomes as allOutcomes } from 'slidev-addon-sourced-figures/records'

export type OutcomeId = typeof outcomes[number]['id']
type Verdict = Outcome['verdict']

/** One row: which outcome, its name on the slide, a word on the claim, and the later figures to show with a word each. */
interface RowChoice {
  id: OutcomeId
  name: string
  claimIs?: string
  shows: readonly { id: FigureId, is?: string }[]
  remark: string
}

/** A row as it is drawn. */
export interface OutcomeRow extends RowChoice {
  claim: FigureId
  verdict: Verdict
  /** The value at the right end of the row’s scale, which starts at zero. */
  full: number
}

/** How each verdict is worded and drawn. */
export const VERDICTS: Record<Verdict, { label: string, shape: VerdictShape }> = {
  'true': { label: 'came true', shape: 'check' },
  'higher': { label: 'higher', shape: 'up' },
  'lower': { label: 'lower', shape: 'down' },
  'not-comparable': { label: 'not comparable', shape: 'fork' },
  'depends': { label: 'depends', shape: 'fork' },
  'partly': { label: 'partly', shape: 'swing' },
  'postponed': { label: 'put off', shape: 'swing' },
  'open': { label: 'open', shape: 'ring' },
  'reversed': { label: 'reversed', shape: 'cross' },
  'false': { label: 'did not happen', shape: 'cross' },
}

/** The claims that are settled well enough to be shown, in the order of the talk. */
const CHOICE: readonly RowChoice[] = [
  { id: 'afterwards.nvidia-stake', name: 'Nvidia’s stake', shows: [{ id: 'outcome.nvidia.openai-stake' }], remark: 'at the top of the range' },
  { id: 'afterwards.round', name: 'The round', claimIs: 'sought', shows: [{ id: 'outcome.openai.funding-round', is: 'committed' }], remark: 'part of it has conditions' },
  { id: 'afterwards.revenue', name: 'Revenue of 2025', claimIs: 'run-rate', shows: [{ id: 'outcome.openai.booked-revenue.2025', is: 'booked' }], remark: 'on what is measured' },
  {
    id: 'afterwards.loss-2025',
    name: 'Loss of 2025',
    shows: [{ id: 'outcome.openai.cash-burn.2025', is: 'cash' }, { id: 'outcome.openai.operating-loss.2025', is: 'operating' }, { id: 'outcome.openai.net-loss.2025', is: 'net' }],
    remark: 'on the ruler',
  },
  { id: 'afterwards.commitments', name: 'Commitments', shows: [{ id: 'outcome.openai.compute-spending.through-2030', is: 'through 2030' }], remark: 'a shorter span of years' },
  { id: 'afterwards.oracle-jobs', name: 'Oracle’s job cuts', shows: [{ id: 'outcome.oracle.job-cuts', is: 'fewer, net' }], remark: 'near the low end' },
  { id: 'afterwards.payers-fear', name: 'Paying users', claimIs: 'feared', shows: [{ id: 'outcome.openai.paying-users.2026-02', is: 'in February' }], remark: 'more pay, not fewer' },
]

/** What was still open on the last day known, as the data names it. */
export const OPEN: readonly OutcomeId[] = ['afterwards.first-gigawatt', 'afterwards.listing', 'afterwards.oracle-suit', 'afterwards.oracle-contract']

/** The record of an outcome. Throws a RangeError for an unknown id. */
export function outcome(id: OutcomeId): Outcome {
  const found = (allOutcomes as readonly Outcome[]).find(o => o.id === id)
  if (!found)
    throw new RangeError(`no outcome has the id "${id}"`)
  return found
}

/**
 * The rows of the slide. Throws a RangeError for one that is not of high confidence, whose claim is no figure, or that
 * shows a figure which is not the outcome's.
 */
export function outcomeRows(choice: readonly RowChoice[] = CHOICE): OutcomeRow[] {
  return choice.map((row) => {
    const { claim, outcome: later, confidence, verdict } = outcome(row.id)
    if (confidence !== 'high' || !isFigureId(claim) || !row.shows.every(({ id }) => later.includes(id)))
      throw new RangeError(`${row.id} is not certain enough, or shows what is not in it`)
    const full = Math.max(...[claim, ...row.shows.map(({ id }) => id)].flatMap(id => ends(figure(id).quantity)))
    return { ...row, claim, verdict, full }
  })
}

/** Where a quantity lies on a scale from zero, in px: from its low to its high end, and whether it goes on beyond. */
export function span(quantity: Quantity, full: number, width: number): { from: number, to: number, open: boolean } {
  const [low, high = low] = ends(quantity)
  return { from: low! / full * width, to: high! / full * width, open: quantity.kind === 'bound' && quantity.op === 'atLeast' }
}
