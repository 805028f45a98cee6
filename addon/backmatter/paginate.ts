/** A row that is to be put on a page; rows of one group stand under one heading. */
export interface Sized { height: number, group?: string }

/** How high a page is for its rows, and a heading on it, in px. */
export interface PageSize { height: number, heading: number }

/**
 * Puts rows on pages, in their order, as many as fit. Where a group begins in the middle of a page, a heading stands
 * before its first row; the group at the top of a page is for the page's own title. Throws a RangeError for a row that
 * fits no page.
 */
export function paginate<R extends Sized>(rows: readonly R[], { height, heading }: PageSize): R[][] {
  const pages: R[][] = []
  let left = 0
  for (const row of rows) {
    if (row.height > height)
      throw new RangeError(`a row of ${row.height} px fits no page of ${height} px`)
    const page = pages.at(-1)
    const needed = row.height + (page?.at(-1)?.group === row.group ? 0 : heading)
    if (page && needed <= left) {
      page.push(row)
      left -= needed
    }
    else {
      pages.push([row])
      left = height - row.height
    }
  }
  return pages
}
