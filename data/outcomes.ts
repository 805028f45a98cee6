import { defineOutcomes } from './model/outcome'

/** What became of the claims. */
export const outcomes = defineOutcomes([])
