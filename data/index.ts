import { defineTalk } from 'slidev-addon-sourced-figures'
import { capitalLoop } from './figures/capital-loop'
import { compute } from './figures/compute'
import { derivedCompute } from './figures/derived-compute'
import { derivedDeal } from './figures/derived-deal'
import { derivedExposure } from './figures/derived-exposure'
import { derivedLosses } from './figures/derived-losses'
import { derivedMarket } from './figures/derived-market'
import { derivedOpenai } from './figures/derived-openai'
import { derivedScenarios } from './figures/derived-scenarios'
import { marketMoves } from './figures/market-moves'
import { microsoftExposure } from './figures/microsoft-exposure'
import { nvidiaDeal } from './figures/nvidia-deal'
import { openaiCosts } from './figures/openai-costs'
import { openaiFunding } from './figures/openai-funding'
import { openaiLosses } from './figures/openai-losses'
import { openaiRevenue } from './figures/openai-revenue'
import { openaiUsers } from './figures/openai-users'
import { oracleExposure } from './figures/oracle-exposure'
import { outcomeFigures } from './figures/outcome-figures'
import { outlook } from './figures/outlook'
import { outsideReports } from './figures/outside-reports'
import { rivalSuppliers } from './figures/rival-suppliers'
import { articleClaims } from './records/article-claims'
import { asOf } from './records/as-of'
import { disputes } from './records/disputes'
import { events } from './records/events'
import { judgements } from './records/judgements'
import { outcomes } from './records/outcomes'
import { articles, reports } from './records/sources'
import { statements } from './records/statements'
import { vocabulary } from './vocabulary'

/** The talk: a new module is listed here, and nowhere else. */
const talk = defineTalk({
  vocabulary,
  asOf,
  /** Figures, in the order of the talk. */
  modules: [
    openaiRevenue,
    openaiLosses,
    openaiCosts,
    openaiUsers,
    openaiFunding,
    nvidiaDeal,
    oracleExposure,
    microsoftExposure,
    compute,
    rivalSuppliers,
    capitalLoop,
    marketMoves,
    outlook,
    outsideReports,
    outcomeFigures,
    derivedOpenai,
    derivedLosses,
    derivedCompute,
    derivedDeal,
    derivedExposure,
    derivedMarket,
    derivedScenarios,
  ],
  records: [articles, reports, events, statements, articleClaims, disputes, outcomes, judgements],
})

declare module 'slidev-addon-sourced-figures' {
  interface Register { talk: typeof talk }
}

export default talk
