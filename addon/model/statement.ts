import type { z } from 'zod'
import type { statementSchema } from './record-schema'

/** What somebody said, or what an article asserts in its own voice, paraphrased. */
export type Statement = z.infer<typeof statementSchema>
export type Stance = Statement['stance']

/** Declares statements and keeps their ids as literal types. */
export function defineStatements<const S extends readonly Statement[]>(statements: S): S {
  return statements
}
