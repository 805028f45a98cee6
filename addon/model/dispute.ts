import type { z } from 'zod'
import type { disputeSchema } from './schema'

/** A question that the articles answer differently, with what the talk makes of it. */
export type Dispute = z.infer<typeof disputeSchema>

/** Declares disputes and keeps their ids as literal types. */
export function defineDisputes<const D extends readonly Dispute[]>(disputes: D): D {
  return disputes
}
