import type { z } from 'zod'
import type { disputeSchema } from './schema'

export type Dispute = z.infer<typeof disputeSchema>
