import { articleClaims, disputes, events, flows, modules, outcomes, sources, statements } from '../../data'
import { validateData } from './validate'

/** Checks all data of the talk; throws a DataError that names every problem. Kept apart so that the site ships no schema. */
export function validate(): void {
  validateData({ modules, sources, disputes, events, statements, articleClaims, flows, outcomes })
}
