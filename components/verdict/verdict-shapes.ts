import type { VerdictShape } from '../shared/verdict-marks'

/** How the marks of the verdicts are drawn; whoever sees both sides has no mark. */
export const SHAPES: Readonly<Record<string, VerdictShape>> = { agree: 'check', differ: 'swing', wrong: 'cross', good: 'plus' }

/** The questions that the matrix shows, a row each, one more with each click. */
export const SHOWN = ['dead', 'bad-news', 'stake', 'shares', 'revenue'] as const
