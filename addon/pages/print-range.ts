import { parseRangeString } from '@slidev/parser/utils'

/**
 * Slide numbers to print.
 *
 * @param query `range` of the page’s address, as in `3-7,12`; all slides where there is none
 * @param total how many slides the talk has
 */
export function pickRange(query: string | (string | null)[] | null | undefined, total: number): number[] {
  return parseRangeString(total, typeof query === 'string' ? query : undefined)
}
