import type { z } from 'zod'
import type { outcomeSchema } from './record-schema'

/** What became of a claim, as far as later reports tell. */
export type Outcome = z.infer<typeof outcomeSchema>

/** Declares outcomes and keeps their ids as literal types. */
export function defineOutcomes<const O extends readonly Outcome[]>(outcomes: O): O {
  return outcomes
}
