import { defineStatements } from './model/statement'

/** What the five articles assert in their own voice, where words and not a figure are in dispute. */
export const articleClaims = defineStatements([])
