/** A piece of prose: plain words, or the id of a record that is to be shown in their place. */
export type ProsePart = { text: string } | { id: string }

const ID_IN_BRACES = /\{([^{}]*)\}/g

/**
 * Splits prose of the data at its ids in braces: `"a loss of {acme.net-loss.2025}"` gives words, id.
 * Takes any text; returns its parts in order, without empty ones. Spaces inside the braces are dropped.
 */
export function proseParts(text: string): ProsePart[] {
  const parts: ProsePart[] = []
  let end = 0
  for (const match of text.matchAll(ID_IN_BRACES)) {
    if (match.index > end)
      parts.push({ text: text.slice(end, match.index) })
    parts.push({ id: match[1]!.trim() })
    end = match.index + match[0].length
  }
  if (end < text.length)
    parts.push({ text: text.slice(end) })
  return parts
}

/** The ids that prose names, in order, each as often as it stands there. */
export function proseIds(text: string): string[] {
  return proseParts(text).flatMap(part => 'id' in part ? [part.id] : [])
}

/**
 * Prose with each id in braces replaced by what `write` makes of it: a formatted figure, the name of an event.
 * Takes the text and the function, which may throw for an id that it does not know.
 */
export function fillProse(text: string, write: (id: string) => string): string {
  return proseParts(text).map(part => 'id' in part ? write(part.id) : part.text).join('')
}
