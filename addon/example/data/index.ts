import { defineTalk } from 'slidev-addon-sourced-figures'
import { cost } from './figures/cost'
import { derived } from './figures/derived'
import { visits } from './figures/visits'
import { asOf } from './records/as-of'
import { disputes } from './records/disputes'
import { events } from './records/events'
import { outcomes } from './records/outcomes'
import { articles, reports } from './records/sources'
import { statements } from './records/statements'
import { vocabulary } from './vocabulary'

/** The talk: a new module is listed here, and nowhere else. */
const talk = defineTalk({
  vocabulary,
  asOf,
  /** Figures, in the order of the talk. */
  modules: [visits, cost, derived],
  records: [articles, reports, events, statements, disputes, outcomes],
})

declare module 'slidev-addon-sourced-figures' {
  interface Register { talk: typeof talk }
}

export default talk
