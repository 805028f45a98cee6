import { defineStatements } from './model/statement'

/** Who said what, in our own words. */
export const statements = defineStatements([])
