import type { Status } from '../model/figure'

/** How each status is named and explained, in the order of the key. How it is drawn: `marks.ts`. */
export const STATUSES = {
  'reported': { label: 'reported', meaning: 'given as a fact by an article or report' },
  'announced': { label: 'announced', meaning: 'said by those who mean to do it' },
  'in-talks': { label: 'in talks', meaning: 'in talks, meant or planned: not there yet' },
  'estimated': { label: 'estimated', meaning: 'worked out by somebody, not counted' },
  'projected': { label: 'projected', meaning: 'a forecast' },
  'denied': { label: 'denied', meaning: 'disputed by those concerned' },
  'derived': { label: 'derived', meaning: 'our arithmetic on figures that are sourced' },
} as const satisfies Record<Status, { label: string, meaning: string }>
