/// <reference path="./types/talk-modules.d.ts" />
/// <reference path="./types/svgcanvas.d.ts" />
/** What the data of a talk is made with. Pictures import from `slidev-addon-sourced-figures/client`. */
import type {} from './types/components'
import type {} from './types/slidev'

export { cite, defineFigures, derive, figureIn } from './model/figure'
export type { Citation, DerivedFigure, Figure, FigureModule, SourcedFigure, Status } from './model/figure'
export { defineJudgement } from './model/judgement'
export { asOf, dayOf, daysBetween, during, formatDate, formatPeriod, inferred, monthsAfter, monthsBetween, year } from './model/period'
export type { Period } from './model/period'
export { about, add, atLeast, atMost, divide, ends, extent, floor, interval, lessThan, limit, moreThan, multiply, point, range, subtract, times } from './model/quantity'
export type { Bound, Point, Quantity, Range } from './model/quantity'
export { defineRecords } from './model/record'
export type * from './model/record'
export type { Register } from './model/register'
export type * from './model/register'
export { defineTalk, figuresOf, recordsOf, sourcesOf } from './model/talk'
export type { AsOf, Talk } from './model/talk'
export { defineVocabulary } from './model/vocabulary'
export type { Party, Vocabulary } from './model/vocabulary'
