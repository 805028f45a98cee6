/** Measures of a page of the back matter, in px of the 980 px canvas; its components and styles go by them. */
export const SHEET = {
  /** Room for rows under the heads of the columns. */
  rows: 392,
  /** Size and line of the type. */
  size: 12.5,
  line: 16,
  /** Room above and below the text of a row, with its rule. */
  padding: 4,
  /** A heading inside the rows. */
  heading: 23,
  /** Between two columns. */
  gap: 14,
} as const

/** The height of a row whose longest cell has so many lines. */
export function rowHeight(lines: number): number {
  return lines * SHEET.line + SHEET.padding
}
