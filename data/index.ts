import type { articleClaims } from './records/article-claims'
import type { disputes } from './records/disputes'
import type { events } from './records/events'
import type { Figure } from '../addon/model/figure'
import type { Measure } from '../addon/model/measures'
import type { Unit } from '../addon/model/units'
import type { outcomes } from './records/outcomes'
import type { statements } from './records/statements'
import { capitalLoop } from './figures/capital-loop'
import { compute } from './figures/compute'
import { derivedCompute } from './figures/derived-compute'
import { derivedDeal } from './figures/derived-deal'
import { derivedExposure } from './figures/derived-exposure'
import { derivedLosses } from './figures/derived-losses'
import { derivedMarket } from './figures/derived-market'
import { derivedOpenai } from './figures/derived-openai'
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

export { articleClaims } from './records/article-claims'
export { AS_OF, AS_OF_WORDS } from './records/as-of'
export { disputes } from './records/disputes'
export { events } from './records/events'
export { flows } from './records/flows'
export { outcomes } from './records/outcomes'
export { articles, reports, sources } from './records/sources'
export { statements } from './records/statements'

/** All modules of figures, in the order of the talk. A new module is listed here, and nowhere else. */
export const modules = [
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
] as const

type AnyFigure = typeof modules[number]['figures'][number]
type FigureMap = { [F in AnyFigure as F['id']]: F }

/** The id of every figure in the data: a wrong one on a slide or in a chart does not compile. */
export type FigureId = keyof FigureMap

/** The ids of the other records, as literal types. */
export type EventId = typeof events[number]['id']
export type StatementId = typeof statements[number]['id'] | typeof articleClaims[number]['id']
export type DisputeId = typeof disputes[number]['id']
export type OutcomeId = typeof outcomes[number]['id']

/** Ids of the figures of a given unit and, where one is asked for, of a given measure. */
export type FigureIdOf<U extends Unit, M extends Measure = Measure> = {
  [Id in FigureId]: FigureMap[Id] extends { unit: U, measure: M } ? Id : never
}[FigureId]

export type UnitOf<Id extends FigureId> = FigureMap[Id]['unit']
export type MeasureOf<Id extends FigureId> = FigureMap[Id]['measure']

/** Every figure, in the order of the modules. */
export const figures: readonly Figure[] = modules.flatMap<Figure>(({ figures }) => figures as readonly Figure[])

const byId: ReadonlyMap<string, Figure> = new Map(figures.map(figure => [figure.id, figure]))

/** The figure of an id, with its unit and measure as types. Throws a RangeError for an id that untyped code made up. */
export function figure<Id extends FigureId>(id: Id): Figure<UnitOf<Id>, MeasureOf<Id>> {
  const found = byId.get(id)
  if (!found)
    throw new RangeError(`no figure has the id "${id}"`)
  return found as Figure<UnitOf<Id>, MeasureOf<Id>>
}

/** True for the id of a figure: for text that comes from outside the type system. */
export function isFigureId(id: string): id is FigureId {
  return byId.has(id)
}
