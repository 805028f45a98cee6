import { inTwoLines, textWidth } from 'slidev-addon-sourced-figures/client'

/** A label that looks for room beside its mark; lengths in pixels. */
export interface LabelWish {
  text: string
  x: number
}

export interface PlacedLabel {
  lines: string[]
  side: 'above' | 'below'
  anchor: 'start' | 'end'
  /** Where the text starts, or ends. */
  x: number
  left: number
  right: number
}

export interface LabelRoom {
  left: number
  right: number
  size: number
  /** The break of the axis: a label may stand on either side of it, not across. */
  gap?: readonly [left: number, right: number]
  /** Stretches below the line that something else takes. */
  taken?: readonly (readonly [left: number, right: number])[]
}

const APART = 16
const MARK = 12

function candidates({ text, x }: LabelWish, { left, right, size, gap, taken = [] }: LabelRoom): PlacedLabel[] {
  const made: PlacedLabel[] = []
  for (const lines of [[text], inTwoLines(text)]) {
    const width = Math.max(...lines.map(line => textWidth(line, size)))
    for (const anchor of ['start', 'end'] as const) {
      // The text begins, or ends, over the edge of its mark, not its middle; at the edge of the room it moves in.
      const at = anchor === 'start' ? Math.max(left, x - 6) : Math.min(right, Math.max(x + 6, left + width))
      const box = anchor === 'start' ? { left: at, right: at + width } : { left: at - width, right: at }
      const inRoom = box.left >= left && box.right <= right && box.left <= x && box.right >= x
      if (!inRoom || (gap && box.left < gap[1] && box.right > gap[0]))
        continue
      made.push({ lines, side: 'above', anchor, x: at, ...box })
      if (!taken.some(([from, to]) => box.left < to + APART && box.right > from - APART))
        made.push({ lines, side: 'below', anchor, x: at, ...box })
    }
  }
  return made
}

function touch(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.side === b.side && a.left < b.right + APART && b.left < a.right + APART
}

/** The number of lines that the labels take on one side. */
export function linesOn(side: PlacedLabel['side'], labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.filter(label => label.side === side).map(({ lines }) => lines.length))
}

/**
 * A label over the mark of another is worst, since it reads as that one's; then low lanes count, then few broken labels,
 * above rather than below, running to the right rather than to the left.
 */
function cost(labels: readonly PlacedLabel[], wishes: readonly LabelWish[]): number {
  const height = linesOn('above', labels) + linesOn('below', labels)
  const strays = labels.flatMap(({ left, right }, i) => wishes.filter(({ x }, j) => j !== i && x !== wishes[i]!.x && left - MARK < x && x < right + MARK))
  return labels.reduce((sum, { lines, side, anchor }) => sum + lines.length + Number(side === 'below') * 0.3 + Number(anchor === 'end') * 0.1, height * 10 + strays.length * 25)
}

/**
 * Finds room for the labels of one lane, above and below its line, so that no two touch: tries all ways and takes the
 * lowest lane. Throws a RangeError where there is no way.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  let best: PlacedLabel[] | undefined
  const options = wishes.map(wish => candidates(wish, room))
  const extend = (placed: PlacedLabel[]) => {
    if (placed.length === wishes.length) {
      if (!best || cost(placed, wishes) < cost(best, wishes))
        best = placed
      return
    }
    for (const option of options[placed.length]!) {
      if (!placed.some(other => touch(other, option)))
        extend([...placed, option])
    }
  }
  extend([])
  if (!best)
    throw new RangeError(`no room for the labels ${wishes.map(({ text }) => `"${text}"`).join(', ')}`)
  return best
}

/** Heights of lanes that share a room: each gets what its lines need, and the rest is shared out equally. */
export function shareHeight(needs: readonly number[], total: number): number[] {
  const rest = (total - needs.reduce((sum, need) => sum + need, 0)) / needs.length
  if (rest < 0)
    throw new RangeError('the lanes need more height than there is')
  return needs.map(need => need + rest)
}

/** Moves marks of one day in one lane apart, inside the width of that day, in the order given. */
export function spreadSameDay(xs: readonly number[], step: number): number[] {
  return xs.map((x, i) => {
    const same = xs.flatMap((other, j) => other === x ? [j] : [])
    return x + (same.indexOf(i) - (same.length - 1) / 2) * step
  })
}
