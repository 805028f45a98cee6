/** What the tests of a talk are made with, and a browser; what draws charts without one is in `…/testing/canvas`. */
export { openDeck, openPage, showSlide, slideReady } from '../browser/deck'
export type { Deck } from '../browser/deck'
export { describeDeckProblem, findDeckProblems } from '../lint/deck'
export { figuresOf, recordsOf } from '../model/talk'
export { describeProblem, findProblems } from '../model/validate'
export { recordCanvasText } from './audit'
export { faultsAt, visit, walk } from './walk'
export type { Place } from './walk'
