import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { articles, disputes } from 'slidev-addon-sourced-figures/records'
import type { VerdictShape } from '../shared/verdict-marks'

export type ArticleId = typeof articles[number]['id']
type DisputeId = typeof disputes[number]['id']

/** How an article's answer stands to the best evidence; an article without an answer has no cell. */
export type Judgement = 'agree' | 'differ' | 'wrong'

/** Figures may stand between words: each is shown as it is, words as they are. */
export type CellPart = string | { figure: FigureId }

export interface MatrixCell { judgement: Judgement, says: readonly CellPart[] }

/** A question, what each article answers in a few words, and the dispute that the judgement rests on. */
export interface MatrixRow {
  question: string
  cells: { readonly [A in ArticleId]?: MatrixCell }
  dispute: DisputeId
}

/** How each judgement is named and drawn. */
export const JUDGEMENTS: Record<Judgement | 'silent', { label: string, shape: VerdictShape }> = {
  agree: { label: 'agrees with the best evidence', shape: 'check' },
  differ: { label: 'differs in words or framing', shape: 'swing' },
  wrong: { label: 'fails a check', shape: 'cross' },
  silent: { label: 'does not say', shape: 'dash' },
}

const says = (judgement: Judgement) => (...parts: CellPart[]): MatrixCell => ({ judgement, says: parts })
const agree = says('agree')
const differ = says('differ')
const wrong = says('wrong')
const the = (figure: FigureId) => ({ figure })

/** What five articles say to eight questions: first the deal, then the money. */
export const VERDICT_MATRIX: readonly MatrixRow[] = [
  {
    question: 'Is the deal dead?',
    dispute: 'dispute.deal.dead',
    cells: {
      '000': differ('fallen through'),
      '001': differ('dissolved'),
      '002': agree('shrunk, alive'),
      '003': differ('alliance solid'),
      '004': differ('a break-up'),
    },
  },
  {
    question: 'Size of new stake?',
    dispute: 'dispute.deal.stake-size',
    cells: {
      '000': agree('not', the('nvidia.openai-stake.denied-size')),
      '001': agree('clearly smaller'),
      '002': agree(the('nvidia.openai-stake')),
      '003': agree(the('nvidia.openai-stake.close-to-agreed')),
    },
  },
  {
    question: 'Shares, or none?',
    dispute: 'dispute.deal.equity',
    cells: {
      '000': agree('joins the round'),
      '001': agree('shares'),
      '002': agree('shares'),
      '003': agree('joins the round'),
      '004': wrong('none, only cash'),
    },
  },
  {
    question: 'What was signed?',
    dispute: 'dispute.deal.paper',
    cells: {
      '001': differ('a verbal deal'),
      '002': differ('a memorandum'),
      '003': agree('letter of intent'),
      '004': agree('an intention only'),
    },
  },
  {
    question: 'OpenAI’s revenue?',
    dispute: 'dispute.openai.revenue',
    cells: {
      '002': agree(the('openai.run-rate-revenue.2025'), 'annualised'),
      '004': wrong(the('openai.booked-revenue.last-year'), 'in a year'),
    },
  },
  {
    question: 'How many pay?',
    dispute: 'dispute.openai.paying-users',
    cells: {
      '002': agree(the('openai.paying-users.2025-07'), 'in 2025'),
      '004': wrong(the('openai.paying-users.2026-essay'), 'by 2026'),
    },
  },
  {
    question: 'Oracle’s contract?',
    dispute: 'dispute.oracle.revenue',
    cells: {
      '001': agree(the('oracle.openai-contract')),
      '003': agree(the('oracle.openai-contract'), 'over', the('oracle.openai-contract.term')),
      '004': wrong(the('oracle.revenue-essay'), 'is all it sells in a year'),
    },
  },
  {
    question: 'Lost on markets?',
    dispute: 'dispute.market.loss',
    cells: {
      '001': differ('a global shock'),
      '003': agree('Nvidia opened lower'),
      '004': wrong(the('market.nvidia-microsoft-loss-essay'), 'in', the('market.nvidia-microsoft-loss-essay.hours')),
    },
  },
]

/** The figures that the matrix shows, each once. */
export function matrixFigures(rows: readonly MatrixRow[] = VERDICT_MATRIX): FigureId[] {
  const parts = rows.flatMap(({ cells }) => Object.values(cells)).flatMap(({ says: found }) => found)
  return [...new Set(parts.flatMap(part => typeof part === 'string' ? [] : [part.figure]))]
}
