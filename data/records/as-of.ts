import type { AsOf } from 'slidev-addon-sourced-figures'

/**
 * Until when the talk knows what it says. The articles end with an event of one day; the outcomes were gathered later
 * and end in turn. Whatever is "open" was open on that second day and may have closed since.
 */
export const asOf = {
  /** The latest event that an article tells of. */
  articles: { date: '2026-02-04', words: '4 February 2026' },
  /** The last look at later reports. */
  outcomes: { date: '2026-07-05', words: 'early July 2026' },
} as const satisfies Record<string, AsOf>
