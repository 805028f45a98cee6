import type { EventId, Lane, TimelineEvent, TimePart } from 'slidev-addon-sourced-figures/client'
import type { PlacedLabel } from './deal-timeline-layout'
import { dayAfter, dayX, formatMoment, stretchX } from 'slidev-addon-sourced-figures/client'
import { record as event } from 'slidev-addon-sourced-figures/records'
import { linesOn, placeLabels, shareHeight, spreadSameDay } from './deal-timeline-layout'

const LANES: readonly { lane: Lane, name: string, events: readonly EventId[] }[] = [
  { lane: 'nvidia', name: 'Nvidia', events: ['event.nvidia-openai.signing', 'event.huang.first-day', 'event.huang.second-day', 'event.huang.last-word'] },
  { lane: 'press', name: 'Press', events: ['event.press.the-information', 'event.press.wsj', 'event.press.stake-close'] },
  { lane: 'openai', name: 'OpenAI', events: ['event.openai.contract-expected', 'event.altman.post'] },
  { lane: 'market', name: 'Market', events: ['event.nvidia.share-rise', 'event.microsoft.share-fall', 'event.nvidia.share-fall'] },
  { lane: 'oracle', name: 'Oracle', events: ['event.oracle.bondholder-suit', 'event.oracle.zero-impact'] },
]

const TOP = 30
const LABEL = 14
const LINE = 17
/** What a lane takes besides its labels, and what the mark of the four months takes below the first. */
const LANE = 24
const SPAN = 24

export const WIDTH = 892
export const HEIGHT = 372

// The crowded last week, from the day before its first event, has a wide scale of its own.
const weekStart = dayAfter(event('event.microsoft.share-fall').date, -1)
export const AUTUMN: TimePart = { first: event('event.nvidia-openai.signing').date, last: dayAfter(weekStart, -1), left: 78, right: 366 }
export const WEEK: TimePart = { first: weekStart, last: event('event.huang.last-word').date, left: 386, right: WIDTH }
const PARTS = [AUTUMN, WEEK]

/** Where the letter was signed, and where Huang first drew back from its sum. */
export const SIGNED = dayX(PARTS, AUTUMN.first)
export const RETREAT = dayX(PARTS, event('event.huang.first-day').date)

/** One event as it is drawn: where its mark is, what days it may stand for, where its label found room. */
export interface TimelineMark extends TimelineEvent {
  x: number
  stretch?: [left: number, right: number]
  inWeek: boolean
  placed: PlacedLabel
}

export interface TimelineLane {
  lane: Lane
  name: string
  y: number
  marks: TimelineMark[]
}

/** The text of a label; before the break, where the axis names months only, with its date. */
function labelText(event: TimelineEvent): string {
  return event.date > AUTUMN.last ? event.label : `${formatMoment(event).replace(/ \d{4}$/, '')}: ${event.label}`
}

function marksOf(shown: TimelineEvent[], spanned: boolean): TimelineMark[] {
  const xs = spreadSameDay(shown.map(({ date }) => dayX(PARTS, date)), 18)
  const labels = placeLabels(
    shown.map((event, i) => ({ text: labelText(event), x: xs[i]! })),
    { left: AUTUMN.left - 6, right: WIDTH, size: LABEL, gap: [AUTUMN.right, WEEK.left], taken: spanned ? [[SIGNED, RETREAT]] : [] },
  )
  return shown.map((event, i) => ({
    ...event,
    x: xs[i]!,
    stretch: event.precision === 'day' ? undefined : stretchX(PARTS, event.date, event.precision),
    inWeek: event.date > AUTUMN.last,
    placed: labels[i]!,
  }))
}

/** All lanes from top to bottom, with their marks and labels; they share the height by what their labels need. */
export function timelineLanes(): TimelineLane[] {
  const lanes = LANES.map(({ events, ...lane }) => {
    const spanned = lane.lane === 'nvidia'
    const marks = marksOf(events.map(event), spanned)
    const labels = marks.map(({ placed }) => placed)
    const above = linesOn('above', labels) * LINE
    const below = Math.max(linesOn('below', labels) * LINE, spanned ? SPAN : 0)
    return { ...lane, marks, above, need: above + below + LANE, bare: above + below }
  })
  const heights = shareHeight(lanes.map(({ need }) => need), HEIGHT - TOP)
  return lanes.map(({ above, bare, need: _, ...lane }, i) => {
    const top = TOP + heights.slice(0, i).reduce((sum, height) => sum + height, 0)
    return { ...lane, y: top + above + (heights[i]! - bare) / 2 }
  })
}

/** The baseline of one line of a label beside a lane at `y`. */
export function baseline(y: number, { lines, side }: PlacedLabel, line: number): number {
  return side === 'above' ? y - 13 - (lines.length - 1 - line) * LINE : y + 23 + line * LINE
}
