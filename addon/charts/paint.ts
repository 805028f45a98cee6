import type { MarkName } from '../evidence/marks'
import type { ShownFigure } from '../model/shown'
import { markOf, signOf } from '../evidence/marks'

export interface Box { left: number, right: number, top: number, bottom: number }

export interface Point { x: number, y: number }

/** Which end of a box the value is at. */
export type Growth = 'up' | 'right' | 'left'

/**
 * One stroke of the pen, for a canvas and for a drawing alike: a path in the syntax of SVG, how opaque it is filled, how
 * wide its line is, and how the line is broken. What it says is its mark.
 */
export interface Shape {
  mark: MarkName
  d: string
  fill?: number
  line?: number
  dash?: readonly number[]
  /** Drawn in the colour of the paper, on what is filled already. */
  onFill?: boolean
  /** Drawn in grey, whatever the colour of the thing. */
  grey?: boolean
}

type Painted = Pick<ShownFigure, 'quantity' | 'status'>

/** The teeth of a torn end: how far they reach into the box, and about how long each is. */
export const TOOTH = 7
const LINE = 2
const DASH = [6, 4]
const DOTS = [1.5, 3]
/** How opaque a tint is: what is in talks is darker than what may come. */
export const TINT = { talks: 0.5, open: 0.2 }
/** How far inside a filled box a line on it runs. */
const INSIDE = 4
/** In a box lower or narrower than this, one line through the middle takes the place of one all round. */
const SMALL = 30
const HATCH = 7

/** The shapes of a figure in a box that reaches to its upper end: a range has a sure part and one that may come, a floor a torn end. */
export function figureShapes({ quantity, status }: Painted, box: Box, growth: Growth = 'up'): Shape[] {
  const mark = markOf(status)
  if (quantity.kind === 'range') {
    const [sure, spread] = cut(box, quantity.low / quantity.high, growth)
    return [...boxShapes(mark, sure), ...boxShapes('may-come', spread)]
  }
  if (quantity.kind === 'bound' && quantity.op === 'atMost')
    return boxShapes(mark === 'there' ? 'may-come' : mark, box)
  return boxShapes(mark, box, quantity.kind === 'bound' ? growth : undefined)
}

/** The shapes of a figure at a point of a scale; our own arithmetic is filled there, and not for that reported. */
export function discShapes({ status }: Painted, { x, y }: Point, radius: number): Shape[] {
  const circle = (r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  const chords = steps(-radius, radius, HATCH / Math.SQRT2).map((distance) => {
    const [half, middle] = [Math.sqrt(Math.max(0, radius ** 2 - distance ** 2)) / Math.SQRT2, { x: x + distance / Math.SQRT2, y: y + distance / Math.SQRT2 }]
    return `M${middle.x - half} ${middle.y + half}L${middle.x + half} ${middle.y - half}`
  })
  return painted(signOf(status), {
    whole: circle(radius),
    edge: circle(radius - LINE / 2),
    inside: circle(Math.max(1, radius - INSIDE)),
    middle: `M${x - radius} ${y}H${x + radius}`,
    hatch: chords.join(''),
    strike: `M${x - radius} ${y + radius}L${x + radius} ${y - radius}`,
  })
}

/** The shapes of one mark in a box, whose far end may be torn. */
export function boxShapes(mark: MarkName, box: Box, torn?: Growth): Shape[] {
  const { left, right, top, bottom } = box
  const inner = inset(box, LINE / 2)
  const sidesOf = (box: Box) => torn ? tornSides(box, torn) : `M${box.left} ${box.top}H${box.right}V${box.bottom}H${box.left}Z`
  const sides = sidesOf(inner)
  const tear = torn && tornEdge(inner, torn)
  const whole = torn ? `${tornSides(box, torn)}${tornEdge(box, torn).replace('M', 'L')}Z` : `M${left} ${top}H${right}V${bottom}H${left}Z`
  const middle = ({ left, right }: Box) => `M${left} ${(top + bottom) / 2}H${right}`
  const within = inset(box, INSIDE)
  return [
    ...painted(mark, {
      whole,
      edge: sides,
      inside: Math.min(right - left, bottom - top) < SMALL ? middle(within) : sidesOf(within),
      middle: middle(box),
      hatch: hatchPath(box),
      strike: `M${left} ${bottom}L${right} ${top}`,
    }),
    ...tear ? [{ mark: 'more-than', d: tear, line: LINE } as const] : [],
  ]
}

/** What each mark makes of an outline: the one place that says how a mark is drawn. */
function painted(mark: MarkName, { whole, edge, inside, middle, hatch, strike }: Record<'whole' | 'edge' | 'inside' | 'middle' | 'hatch' | 'strike', string>): Shape[] {
  switch (mark) {
    case 'there':
    case 'more-than':
    case 'derived':
      return [{ mark, d: whole, fill: 1 }]
    case 'committed':
      return [{ mark, d: whole, fill: 1 }, { mark, d: inside, line: LINE * 1.25, dash: DASH, onFill: true }]
    case 'in-talks':
      return [{ mark, d: whole, fill: TINT.talks }, { mark, d: edge, line: LINE, dash: DASH }]
    case 'not-yet':
      return [{ mark, d: edge, line: LINE, dash: DASH }]
    case 'may-come':
      return [{ mark, d: whole, fill: TINT.open }, { mark, d: edge, line: LINE * 0.6 }]
    case 'estimated':
      return [{ mark, d: hatch, line: LINE * 0.75 }, { mark, d: edge, line: LINE }]
    case 'projected':
      return [{ mark, d: edge, line: LINE }]
    case 'denied':
      return [{ mark, d: edge, line: LINE }, { mark, d: strike, line: LINE }]
    case 'dropped':
      return [{ mark, d: edge, line: LINE, grey: true }, { mark, d: middle, line: LINE, grey: true }]
    case 'told':
      return [{ mark, d: edge, line: LINE, dash: DOTS }]
  }
}

/** Cuts a box into the part next to its foot, which has the share `sure` of its length, and the rest. */
export function cut(box: Box, sure: number, growth: Growth): [Box, Box] {
  const { left, right, top, bottom } = box
  if (growth === 'up') {
    const edge = bottom - (bottom - top) * sure
    return [{ ...box, top: edge }, { ...box, bottom: edge }]
  }
  if (growth === 'right') {
    const edge = left + (right - left) * sure
    return [{ ...box, right: edge }, { ...box, left: edge }]
  }
  const edge = right - (right - left) * sure
  return [{ ...box, left: edge }, { ...box, right: edge }]
}

function inset({ left, right, top, bottom }: Box, by: number): Box {
  const [x, y] = [Math.min(by, (right - left) / 2), Math.min(by, (bottom - top) / 2)]
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y }
}

/** Diagonal strokes across a box; lines, since a pattern would put a bitmap into a PDF. */
function hatchPath({ left, right, top, bottom }: Box): string {
  const height = bottom - top
  return steps(left - height, right, HATCH).map((x) => {
    const [from, to] = [Math.max(left, x), Math.min(right, x + height)]
    return `M${from} ${bottom - (from - x)}L${to} ${bottom - (to - x)}`
  }).join('')
}

/** The three whole sides of a box with a torn end, from one corner of the tear round to the other. */
function tornSides({ left, right, top, bottom }: Box, growth: Growth): string {
  switch (growth) {
    case 'up': return `M${right} ${top}V${bottom}H${left}V${top}`
    case 'right': return `M${right} ${bottom}H${left}V${top}H${right}`
    case 'left': return `M${left} ${top}H${right}V${bottom}H${left}`
  }
}

/** The torn end of a box, which begins where its sides end. The teeth are cut into the box: its tips are at the value. */
function tornEdge({ left, right, top, bottom }: Box, growth: Growth): string {
  const [length, reach] = growth === 'up' ? [right - left, bottom - top] : [bottom - top, right - left]
  const teeth = Math.max(2, Math.round(length / (TOOTH * 2)))
  const depth = Math.min(TOOTH, reach / 2)
  const place: Record<Growth, (along: number, into: number) => string> = {
    up: (along, into) => `${left + along} ${top + into}`,
    right: (along, into) => `${right - into} ${top + along}`,
    left: (along, into) => `${left + into} ${bottom - along}`,
  }
  const points = Array.from({ length: teeth * 2 + 1 }, (_, i) => place[growth](i * length / (teeth * 2), i % 2 ? depth : 0))
  return `M${points.join('L')}`
}

/** Values from one to another, half a step inside both. */
function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.round((to - from) / by)) }, (_, i) => from + (i + 0.5) * by)
}
