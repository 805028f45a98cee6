import type { AsOf } from 'slidev-addon-sourced-figures'

/** Until when the talk knows what it says. */
export const asOf = {
  /** The latest event that an article tells of. */
  articles: { date: '2025-12-04', words: '4 December 2025' },
  /** The last look at later reports. */
  outcomes: { date: '2026-03-01', words: 'early March 2026' },
} as const satisfies Record<string, AsOf>
