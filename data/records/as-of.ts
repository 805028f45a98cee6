/**
 * Until when the talk knows what it says. The articles end with an event of one day; the outcomes were gathered later
 * and end in turn. Whatever is "open" was open on that second day and may have closed since.
 */
export const AS_OF = {
  /** The latest event that an article tells of. */
  articles: '2026-02-04',
  /** The last look at later reports: early July 2026. */
  outcomes: '2026-07-05',
} as const

/** The same two days in words, for a sentence: "as of 4 February 2026", "as of early July 2026". */
export const AS_OF_WORDS = {
  articles: '4 February 2026',
  outcomes: 'early July 2026',
} as const
