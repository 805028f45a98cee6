import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { SayingId } from '../shared/sayings'

export interface Evidence {
  head: string
  /** A figure that sizes it. */
  figure?: FigureId
  /** Prose of the data: figures in braces. */
  text: string
  /** Where it is printed: sayings, and sources by id for what is a figure’s alone. */
  said: readonly SayingId[]
  sources: readonly string[]
  /** What speaks against it, where something does. */
  caveat?: string
}

/** What Oracle says, the claim first. */
export const ORACLE_CLAIMS = ['said.oracle.zero-impact', 'said.oracle.confidence'] as const satisfies readonly SayingId[]

/** What creditors, the market and Oracle itself did: from 001 line 39, 003 lines 49 and 50, 004 line 17, and the report of the suit. */
export const AGAINST_ORACLE: readonly Evidence[] = [
  {
    head: 'Bondholders sue',
    text: 'Over notes of {outside.oracle.notes.2025-09}, and {outside.oracle.loans.2025-11} of loans that followed.',
    said: ['said.bondholders.misled'],
    sources: [],
    caveat: 'About borrowing said to be undisclosed, and filed before the story broke; only one article ties it to Nvidia.',
  },
  {
    head: 'Insuring its debt',
    text: 'was at one time dearer than ever since the financial crisis.',
    said: ['claim.oracle.creditors-wary'],
    sources: [],
  },
  {
    head: 'Its share',
    text: 'fell for months; by {outside.oracle.share-price-fall.suit} on the day of the suit alone.',
    said: ['claim.oracle.creditors-wary'],
    sources: ['reuters-2026-01-14'],
  },
  {
    head: 'New money',
    figure: 'oracle.capital-raise.2026',
    text: 'to be raised in 2026, shares and debt.',
    said: [],
    sources: ['003'],
  },
  {
    head: 'Jobs to go',
    figure: 'oracle.job-cuts',
    text: 'to save cash, by one essay alone.',
    said: [],
    sources: ['004'],
  },
]
