import type { z } from 'zod'
import type { flowEdgeSchema, flowNodeSchema, flowSchema } from './record-schema'

/** A graph of what goes from whom to whom. */
export type Flow = z.infer<typeof flowSchema>
export type FlowNode = z.infer<typeof flowNodeSchema>
export type FlowEdge = z.infer<typeof flowEdgeSchema>

/** Declares flows and keeps the ids of their nodes and figures as literal types. */
export function defineFlows<const F extends readonly Flow[]>(flows: F): F {
  return flows
}
