import type { EventId } from '../../data'
import type { TimelineEvent } from '../model/event'
import { events } from '../../data'
import { formatMoment } from '../model/event'

const byId = new Map<string, TimelineEvent>(events.map(event => [event.id, event]))

/** True for the id of an event: for text that comes from outside the type system. */
export function isEventId(id: string): id is EventId {
  return byId.has(id)
}

/** The event of an id. Throws a RangeError for an id that untyped code made up. */
export function eventOf(id: EventId): TimelineEvent {
  const event = byId.get(id)
  if (!event)
    throw new RangeError(`no event has the id "${id}"`)
  return event
}

/** The date of an event by id, no more exact than it is known, without a space to break at. Throws as `eventOf` does. */
export function momentText(id: EventId): string {
  return formatMoment(eventOf(id)).replaceAll(' ', '\u00A0')
}
