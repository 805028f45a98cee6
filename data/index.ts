import type { articleClaims } from './article-claims'
import type { disputes } from './disputes'
import type { events } from './events'
import type { Figure } from './model/figure'
import type { Measure } from './model/measures'
import type { Unit } from './model/units'
import type { outcomes } from './outcomes'
import type { statements } from './statements'
import { capitalLoop } from './capital-loop'
import { compute } from './compute'
import { derivedCompute } from './derived-compute'
import { derivedDeal } from './derived-deal'
import { derivedExposure } from './derived-exposure'
import { derivedLosses } from './derived-losses'
import { derivedMarket } from './derived-market'
import { derivedOpenai } from './derived-openai'
import { marketMoves } from './market-moves'
import { microsoftExposure } from './microsoft-exposure'
import { nvidiaDeal } from './nvidia-deal'
import { openaiCosts } from './openai-costs'
import { openaiFunding } from './openai-funding'
import { openaiLosses } from './openai-losses'
import { openaiRevenue } from './openai-revenue'
import { openaiUsers } from './openai-users'
import { oracleExposure } from './oracle-exposure'
import { outcomeFigures } from './outcome-figures'
import { outlook } from './outlook'
import { outsideReports } from './outside-reports'
import { rivalSuppliers } from './rival-suppliers'

export { articleClaims } from './article-claims'
export { AS_OF, AS_OF_WORDS } from './as-of'
export { disputes } from './disputes'
export { events } from './events'
export { flows } from './flows'
export { outcomes } from './outcomes'
export { articles, reports, sources } from './sources'
export { statements } from './statements'

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
