import { defineDisputes } from './model/dispute'

/** Questions that the articles answer differently, and what the talk makes of them. */
export const disputes = defineDisputes([])
