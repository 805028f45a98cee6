import type { Statement } from '../../addon/model/statement'
import { articleClaims, statements } from '../../data'

const all = [...statements, ...articleClaims]

/** The id of something that somebody said or that an article asserts. */
export type SayingId = typeof all[number]['id']

/** A statement, or an article’s claim, by id. Throws a RangeError for an id that untyped code made up. */
export function saying(id: SayingId): Statement {
  const found = all.find(s => s.id === id)
  if (!found)
    throw new RangeError(`nobody said "${id}"`)
  return found
}

/** Where some sayings are printed, all together. */
export function citationsOf(...ids: SayingId[]): { source: string }[] {
  return ids.flatMap(id => saying(id).citations)
}
