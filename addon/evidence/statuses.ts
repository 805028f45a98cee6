import type { Status } from '../model/figure'
import { MARKS, signOf } from './marks'

/** The name of a status is that of the mark by which it is drawn: one thing has one word on slides, in tables and on cards. */
const drawnAs = <S extends Status>(status: S, meaning: string) => ({ label: MARKS[signOf(status)].label, meaning })

/** How each status is named and explained, in the order of the key. How it is drawn: `marks.ts`. */
export const STATUSES = {
  'reported': drawnAs('reported', 'given as a fact by an article or report'),
  'announced': drawnAs('announced', 'announced by those who mean to do it, and not there yet'),
  'in-talks': drawnAs('in-talks', 'talked about, meant or planned, and not there yet'),
  'estimated': drawnAs('estimated', MARKS.estimated.meaning),
  'projected': drawnAs('projected', MARKS.projected.meaning),
  'denied': drawnAs('denied', MARKS.denied.meaning),
  'derived': drawnAs('derived', MARKS.derived.meaning),
} as const satisfies Record<Status, { label: string, meaning: string }>
