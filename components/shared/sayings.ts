import type { Statement, StatementId } from 'slidev-addon-sourced-figures/client'
import { statements } from 'slidev-addon-sourced-figures/records'

/** The id of something that somebody said or that an article asserts. */
export type SayingId = StatementId

/** A statement, or an article’s claim, by id. Throws a RangeError for an id that untyped code made up. */
export function saying(id: SayingId): Statement {
  const found = statements.find(s => s.id === id)
  if (!found)
    throw new RangeError(`nobody said "${id}"`)
  return found
}

/** Where some sayings are printed, all together. */
export function citationsOf(...ids: SayingId[]): { source: string }[] {
  return ids.flatMap(id => saying(id).citations)
}
