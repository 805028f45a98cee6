const CLASSES: readonly [RegExp, number][] = [
  [/[ijl.,:;'’|!]/, 0.29],
  [/[ftr()\- ]/, 0.37],
  [/[mw]/i, 0.9],
  [/[A-Z]/, 0.71],
]
const OTHER = 0.61

/**
 * About how wide a text in Inter is, in pixels at a font size: for deciding where a label finds room, before anything is
 * drawn. A little too wide rather than too narrow.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].map(letter => CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER)
  return size * ems.reduce((sum, em) => sum + em, 0)
}

/** A text in two lines, broken at the space that makes the longer one shortest; a single word stays one line. */
export function inTwoLines(text: string): string[] {
  const words = text.split(' ')
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longest = (lines: string[]) => Math.max(...lines.map(line => textWidth(line, 1)))
  return breaks.sort((a, b) => longest(a) - longest(b))[0] ?? [text]
}
