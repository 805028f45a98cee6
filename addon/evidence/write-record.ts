import { fillProse } from '../model/prose'
import { events } from '../records'
import { figureText, isFigureId } from './talk'

/** What stands in prose for an id in braces: a figure written out, or an event's label. Throws a RangeError for another. */
export function writeRecord(id: string): string {
  if (isFigureId(id))
    return figureText(id)
  const event = events.find(e => e.id === id)
  if (!event)
    throw new RangeError(`"${id}" is neither a figure nor an event`)
  return event.label
}

/** Prose of the data as plain text. */
export function plain(text: string): string {
  return fillProse(text, writeRecord)
}
