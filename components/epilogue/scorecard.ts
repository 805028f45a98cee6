import type { FigureId, Outcome, StatementId } from 'slidev-addon-sourced-figures/client'
import type { VerdictShape } from '../shared/verdict-marks'
import type { ArticleId } from '../verdict/verdict-matrix'
import type { OutcomeId } from './outcome-rows'
import { figure, isFigureId } from 'slidev-addon-sourced-figures/client'
import { articles, statements } from 'slidev-addon-sourced-figures/records'
import { outcome } from './outcome-rows'

export type Score = 'right' | 'partly' | 'wrong'

/** How each score is drawn. */
export const SCORES: Record<Score | 'silent', { label: string, shape: VerdictShape }> = {
  right: { label: 'right', shape: 'check' },
  partly: { label: 'partly', shape: 'swing' },
  wrong: { label: 'wrong', shape: 'cross' },
  silent: { label: 'did not say', shape: 'dash' },
}

/** A settled question. Scores come from the outcomes of what an article claims; what no outcome settles is scored by hand. */
interface SettledQuestion {
  question: string
  outcomes: readonly OutcomeId[]
  /** Claims that the later reports bear out, though no outcome of the data is about them. */
  borneOut?: readonly (StatementId | 'openai.paying-users.2025-07')[]
  byHand?: { readonly [A in ArticleId]?: Score }
}

export interface ScoreRow { question: string, scores: { [A in ArticleId]?: Score } }

const QUESTIONS: readonly SettledQuestion[] = [
  // Three call the plan off and say that Nvidia still takes part; it was replaced, and no one parted from anyone.
  { question: 'The plan is dropped', outcomes: ['afterwards.plan-shrunk'], byHand: { '000': 'right', '001': 'right', '003': 'partly', '004': 'partly' } },
  { question: 'Nvidia takes shares', outcomes: ['afterwards.cash-only'], borneOut: ['claim.stake.equity', 'said.huang.equity-smaller', 'said.huang.takes-part'] },
  // The stake came to more than what one article calls close to agreed.
  { question: 'Size of its stake', outcomes: ['afterwards.nvidia-stake'], byHand: { '003': 'partly' } },
  { question: 'Size of the round', outcomes: ['afterwards.round'] },
  { question: 'Revenue of 2025', outcomes: ['afterwards.revenue', 'afterwards.revenue-essay'] },
  // What the essay gives for “last year” is below every ruler, cash too.
  { question: 'Loss of 2025', outcomes: ['afterwards.loss-2025'], byHand: { '004': 'wrong' } },
  { question: 'People who pay', outcomes: ['afterwards.payers-fear'], borneOut: ['openai.paying-users.2025-07'] },
  { question: 'Oracle’s new money', outcomes: ['afterwards.oracle-raise'], byHand: { '004': 'partly' } },
  { question: 'Oracle’s job cuts', outcomes: ['afterwards.oracle-jobs'] },
]

/** What each article got right and what it got wrong, in one line each. */
export const REMARKS: Record<ArticleId, { right: string, wrong: string }> = {
  '000': { right: 'The old sum is off, yet Nvidia takes part', wrong: 'A stake taken for a valuation' },
  '001': { right: 'Shares, and clearly fewer dollars', wrong: 'What the bondholders sued over' },
  '002': { right: 'Its sums: the stake, who pays', wrong: 'How long cash lasts; who gives most' },
  '003': { right: 'The letter of intent; the tie holds', wrong: 'The low end of the stake, as if settled' },
  '004': { right: 'Oracle’s job cuts, and its strain', wrong: 'Shares, payers, and last year’s revenue' },
}

const SCORE_OF: Record<Outcome['verdict'], Score | undefined> = {
  'true': 'right',
  'higher': 'partly',
  'lower': 'partly',
  'depends': 'partly',
  'not-comparable': undefined,
  'partly': 'partly',
  'postponed': 'partly',
  'reversed': 'wrong',
  'false': 'wrong',
  'open': undefined,
}

const said = statements

/** The articles that make a claim, by its citations. Throws a RangeError for one that is neither figure nor statement. */
export function articlesOf(claim: string): ArticleId[] {
  const sources = isFigureId(claim) ? figure(claim).sources : said.find(({ id }) => id === claim)?.citations.map(({ source }) => source)
  if (!sources)
    throw new RangeError(`"${claim}" is neither a figure nor a statement`)
  return articles.map(({ id }) => id).filter(id => sources.includes(id))
}

/** The scores of every article on every settled question; an article that did not say has none. */
export function scoreRows(): ScoreRow[] {
  return QUESTIONS.map(({ question, outcomes, borneOut = [], byHand = {} }) => {
    const scores: ScoreRow['scores'] = {}
    for (const claim of borneOut) {
      for (const article of articlesOf(claim))
        scores[article] = 'right'
    }
    for (const { claim, verdict } of outcomes.map(outcome)) {
      for (const article of articlesOf(claim))
        scores[article] = SCORE_OF[verdict]
    }
    return { question, scores: { ...scores, ...byHand } }
  })
}

/** The later figures that the scores rest on; what the articles claim has its own slides. */
export function scoredFigures(): FigureId[] {
  return QUESTIONS.flatMap(({ outcomes }) => outcomes).flatMap(id => outcome(id).outcome).filter(isFigureId)
}
