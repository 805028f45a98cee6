import type { Period } from './period'
import type { Quantity } from './quantity'
import type { Measure, Unit } from './register'
import type { Citation, DerivedFigure, SourcedFigure, Status } from './schema'

export type { Citation, DerivedFigure, SourcedFigure, Status }

/** A figure of either kind as the talk reads it, with its unit and measure known to the type system. */
export interface Figure<U extends Unit = Unit, M extends Measure = Measure> {
  readonly id: string
  /** Short, in English, ready for an axis or a table. */
  readonly label: string
  readonly quantity: Quantity
  readonly unit: U
  readonly measure: M
  readonly period: Period
  readonly status: Status
  /** Who says it, where an article names somebody. */
  readonly claimant?: string
  readonly citations: readonly Citation[]
  /** What a careful reader must know, in the project's own words. */
  readonly note?: string
  /** Derived figures only: the ids that it follows from, and how, in words. */
  readonly from?: readonly string[]
  readonly formula?: string
}

/** A module of figures on one subject, as `data/index.ts` collects them. */
export interface FigureModule<F extends readonly (SourcedFigure | DerivedFigure)[] = readonly (SourcedFigure | DerivedFigure)[]> {
  readonly module: string
  readonly subject: string
  readonly figures: F
}

/**
 * Declares the figures of one subject and keeps ids, units and measures as literal types.
 *
 * Takes the path of the module, for messages; the subject, for people; and the figures. They are validated when the
 * data is loaded as a whole, not here.
 */
export function defineFigures<const F extends readonly (SourcedFigure | DerivedFigure)[]>(module: string, subject: string, figures: F): FigureModule<F> {
  return { module, subject, figures }
}

/**
 * Declares one derived figure; `compute` gets the quantities of `from`, in that order, and returns its own.
 * Status and, where no source prints the result too, citations are filled in.
 */
export function derive<const Id extends string, const From extends readonly string[], U extends Unit, M extends Measure>(
  figure: Omit<DerivedFigure, 'id' | 'from' | 'unit' | 'measure' | 'status' | 'compute' | 'citations'> & {
    id: Id
    from: From
    unit: U
    measure: M
    compute: (...inputs: { [K in keyof From]: Quantity }) => Quantity
    citations?: Citation[]
  },
): Omit<DerivedFigure, 'id' | 'from' | 'unit' | 'measure'> & { id: Id, from: From, unit: U, measure: M } {
  return { ...figure, status: 'derived', citations: figure.citations ?? [] }
}

/**
 * Cites an article: source id, the token as printed, the line of the archived text.
 * `exception` says why the token cannot be read as the quantity by rule, where that is so.
 */
export function cite(source: string, asPrinted: string, line?: number, exception?: string): Citation {
  return { source, asPrinted, ...(line !== undefined && { line }), ...(exception !== undefined && { exception }) }
}

/**
 * A figure of a module by its id, for data that is made from other data: the date of an event that follows from figures.
 * Pictures look figures up in the talk. An id that the module has not does not compile.
 */
export function figureIn<const F extends FigureModule, Id extends F['figures'][number]['id']>({ module, figures }: F, id: Id): Extract<F['figures'][number], { id: Id }> {
  const found = figures.find(figure => figure.id === id)
  if (!found)
    throw new RangeError(`${module} has no figure with the id "${id}"`)
  return found as Extract<F['figures'][number], { id: Id }>
}
