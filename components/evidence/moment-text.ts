import { events } from '../../data'
import { formatMoment } from '../../data/model/event'

export type EventId = typeof events[number]['id']

/** True for the id of an event: for text that comes from outside the type system. */
export function isEventId(id: string): id is EventId {
  return events.some(event => event.id === id)
}

/** The date of an event by id, no more exact than it is known. Throws a RangeError for an unknown id. */
export function momentText(id: EventId): string {
  const event = events.find(e => e.id === id)
  if (!event)
    throw new RangeError(`no event has the id "${id}"`)
  return formatMoment(event).replaceAll(' ', '\u00A0')
}
