/**
 * Widths of Inter's letters, in parts of the size of the type, as a browser measures them and grouped: enough to tell
 * how many lines a text takes without a browser. Figures are all of one width; Chinese characters are a square.
 */
const WIDTHS: [RegExp, number][] = [
  [/[ijl!,.:·;'’‘I|\s]/, 0.28],
  [/[tfr()/]/, 0.36],
  [/[-“”"–?s]/, 0.5],
  [/[acekvxyzFJL]/, 0.57],
  [/[bdghn-qu\dEPRSTZ$&+<>=~×−÷]/, 0.62],
  [/[ABKVXY]/, 0.68],
  [/[CDGHNOQU]/, 0.75],
  [/[wm@%]/i, 0.92],
  [/[—\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/, 1],
]
const OTHER = 0.65
/** Rather a line too many than one too few. */
const SAFETY = 1.03

/** The estimated width of a text in px. Takes the text and the size of its type in px. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0) * size * SAFETY
}

/**
 * How many lines a text takes in a column: words are put side by side while they fit. Chinese breaks between any two
 * characters; a no-break space never breaks. Takes the width of the column and the size of the type in px.
 */
export function linesOf(text: string, width: number, size: number): number {
  const words = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF ]|[^ \u2E80-\u9FFF\uFF00-\uFFEF]+ ?/g) ?? []
  let lines = 1
  let used = 0
  for (const word of words) {
    const wide = widthOf(word.trimEnd(), size)
    if (used > 0 && used + wide > width) {
      lines++
      used = 0
    }
    used += widthOf(word, size)
  }
  return lines
}
