import type { Figure } from './figure'
import type { FormatOptions } from './format'
import type { EventId, FigureBy, FigureId } from './register'
import type { ShownEvent, ShownFigure } from './shown'
import type { UnitDefinition } from './units'
import type { Vocabulary } from './vocabulary'
import { formatQuantity } from './format'
import { formatMoment } from './moment'

export type FigureStyle = NonNullable<FormatOptions['style']>

/** What can be looked up and written out in any talk, whole or as slides have it. */
export interface Lookup<F extends ShownFigure | Figure> {
  /** The definition of a unit. */
  unitDefinition: (unit: string) => UnitDefinition
  /** The figure of an id, with its unit and measure as types. Throws a RangeError for an id that untyped code made up. */
  figure: <Id extends FigureId>(id: Id) => F & Pick<FigureBy<Id>, 'unit' | 'measure'>
  /** True for the id of a figure: for text that comes from outside the type system. */
  isFigureId: (id: string) => id is FigureId
  /** A figure as text: "more than $20bn" in prose, ">$20bn" where room is short. A derived ceiling is "at most". */
  formatFigure: (figure: Pick<Figure, 'quantity' | 'unit' | 'status'>, style?: FigureStyle) => string
  /** The text of a figure by id. Throws a RangeError for an unknown id. */
  figureText: (id: FigureId, style?: FigureStyle) => string
  /** True for the id of an event. */
  isEventId: (id: string) => id is EventId
  /** The event of an id. Throws a RangeError for an id that untyped code made up. */
  eventOf: (id: EventId) => ShownEvent
  /** The date of an event by id, no more exact than it is known, without a space to break at. */
  momentText: (id: EventId) => string
}

/** Makes the look-ups of a talk. Takes its vocabulary, its figures and its events. */
export function lookupIn<F extends ShownFigure | Figure>({ vocabulary, figures, events }: { vocabulary: Vocabulary, figures: readonly F[], events: readonly Pick<ShownEvent, 'id' | 'date' | 'precision'>[] }): Lookup<F> {
  const byId: ReadonlyMap<string, F> = new Map(figures.map(figure => [figure.id, figure]))
  const eventsById: ReadonlyMap<string, ShownEvent> = new Map((events as readonly ShownEvent[]).map(event => [event.id, event]))

  function found<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
    const record = map.get(id)
    if (!record)
      throw new RangeError(`no ${kind} has the id "${id}"`)
    return record
  }

  function unitDefinition(unit: string): UnitDefinition {
    const definition = vocabulary.units[unit]
    if (!definition)
      throw new RangeError(`there is no unit "${unit}"`)
    return definition
  }

  const formatFigure: Lookup<F>['formatFigure'] = ({ quantity, unit, status }, style = 'prose') =>
    formatQuantity(quantity, unitDefinition(unit), { style, ceiling: status === 'derived' })

  return {
    unitDefinition,
    figure: id => found(byId, id, 'figure') as never,
    isFigureId: (id): id is FigureId => byId.has(id),
    formatFigure,
    figureText: (id, style) => formatFigure(found(byId, id, 'figure'), style),
    isEventId: (id): id is EventId => eventsById.has(id),
    eventOf: id => found(eventsById, id, 'event'),
    momentText: id => formatMoment(found(eventsById, id, 'event')).replaceAll(' ', '\u00A0'),
  }
}
