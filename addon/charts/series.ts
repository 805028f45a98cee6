import type { FigureId, FigureIdOf, Measure, MeasureOf, Unit, UnitOf } from '../model/register'
import type { ShownFigure } from '../model/shown'
import { figure } from '../evidence/talk'

/** Figures that may be drawn as one series: one unit and one measure. */
export interface Series<U extends Unit = Unit, M extends Measure = Measure> {
  readonly unit: U
  readonly measure: M
  readonly figures: readonly (ShownFigure & { readonly unit: U, readonly measure: M })[]
}

/** Series that may share an axis: one unit. */
export interface Axis<U extends Unit = Unit> {
  readonly unit: U
  readonly series: readonly Series<U>[]
}

/**
 * One series of figures, by id. All must have the unit and the measure of the first: a run-rate beside booked
 * revenue, or dollars beside gigawatts, does not compile.
 */
export function series<const First extends FigureId>(first: First, ...rest: FigureIdOf<UnitOf<First>, MeasureOf<First>>[]): Series<UnitOf<First>, MeasureOf<First>> {
  const head = figure(first)
  return { unit: head.unit, measure: head.measure, figures: [head, ...rest.map(id => figure(id))] as Series<UnitOf<First>, MeasureOf<First>>['figures'] }
}

/** One axis for several series; all must have the unit of the first. */
export function axis<First extends Series>(first: First, ...rest: Series<First['unit']>[]): Axis<First['unit']> {
  return { unit: first.unit, series: [first, ...rest] }
}

/** The ids of all figures on an axis, in order. */
export function idsOf({ series }: Axis): FigureId[] {
  return series.flatMap(s => s.figures.map(f => f.id as FigureId))
}
