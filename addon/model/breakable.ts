/**
 * A value for a narrow cell: it may break between words, but not at a dash, and not between a number and the word after it.
 *
 * @param value as it is formatted, with spaces that do not break
 */
export function breakable(value: string): string {
  return value
    .replaceAll('\u00A0', ' ')
    .replace(/[–—-]/g, '\u2060$&\u2060')
    .replace(/(\d\S*) (?=\p{L})/gu, '$1\u00A0')
}
