import type { EventId, TimePart } from 'slidev-addon-sourced-figures/client'
import { dayX, eachDay, eventOf, formatDate, monthStarts, stretch } from 'slidev-addon-sourced-figures/client'

/** An event as it stands on a line of time: in few words, in the colour of who acted. */
export interface Caption {
  id: EventId
  /** In lines of a few words. */
  says: readonly string[]
  /** When, for those who do not see where it stands. */
  when: string
  x: number
}

export const LEFT = 130
export const RIGHT = 936

const day = (id: EventId) => eventOf(id).date
const SIGNED = 'event.nvidia-openai.signing'
const RETREAT = 'event.huang.first-day'

/** The week of the retreat, from the first report to the last word. */
export const WEEK: TimePart = { first: day('event.press.wsj'), last: day('event.huang.last-word'), left: LEFT, right: RIGHT }

/** Whole months, from that of the handshake to that of the last word. */
export const MONTHS: TimePart = {
  first: stretch(day(SIGNED), 'month')[0],
  last: stretch(WEEK.last, 'month')[1],
  left: LEFT,
  right: RIGHT,
}

/** Where the week lies on the line of months: what the lens enlarges. */
export const LENS = [dayX([MONTHS], WEEK.first), dayX([MONTHS], WEEK.last)] as const

/** From the handshake to the first word of the retreat. */
export const SPAN = [dayX([MONTHS], day(SIGNED)), dayX([MONTHS], day(RETREAT))] as const

function caption(part: TimePart, id: EventId, ...says: string[]): Caption {
  const { date, precision } = eventOf(id)
  return { id, says, when: precision === 'day' ? formatDate(date) : `about ${formatDate(date.slice(0, 7))}`, x: dayX([part], date) }
}

/** An event of the months, whose words stand over its dot: to the right of it, round it, or up to the day of the retreat, where a line comes down. */
function earlier(id: EventId, align: 'left' | 'centre' | 'right', ...says: string[]) {
  const event = caption(MONTHS, id, ...says)
  return { ...event, align, labelX: { left: event.x - 10, centre: event.x, right: SPAN[1] - 10 }[align] }
}

export const EARLIER = {
  signing: earlier(SIGNED, 'centre', 'letter', 'signed'),
  expected: earlier('event.openai.contract-expected', 'left', 'OpenAI expects', 'a contract (Shenshui)'),
  suit: earlier('event.oracle.bondholder-suit', 'right', 'bondholders sue Oracle,', 'builder for OpenAI'),
}

export const LANES = [
  { lane: 'press', name: 'Press', captions: [caption(WEEK, 'event.press.wsj', 'Wall Street Journal: deal on ice')] },
  { lane: 'nvidia', name: 'Nvidia', captions: [
    caption(WEEK, RETREAT, 'nothing like', 'that sum'),
    caption(WEEK, 'event.huang.second-day', 'the plan: no', 'commitment'),
    caption(WEEK, 'event.huang.last-word', 'there is', 'no drama'),
  ] },
  { lane: 'openai', name: 'OpenAI', captions: [caption(WEEK, 'event.altman.post', 'Altman likes Nvidia')] },
] as const

/** Every event with its day, in one sentence each. */
export const TOLD = [
  ...Object.values(EARLIER).map(caption => ({ ...caption, who: '' })),
  ...LANES.flatMap(({ name, captions }) => captions.map(caption => ({ ...caption, who: `${name}, ` }))),
].map(({ when, who, says }) => `${when}: ${who}${says.join(' ')}.`).join(' ')

/** The day of the retreat, without its year. */
export const RETREAT_DAY = formatDate(day(RETREAT)).replace(/ \d{4}$/, '')

/** Where the name of a month stands that begins at `x`: behind the tick, and clear of what the lens enlarges. */
function nameX(x: number): number {
  const name = x + 8
  return x >= LENS[0] && name < LENS[1] + 8 ? LENS[1] + 8 : name
}

/** The months of the line by name, the first and each January with its year. */
export const MONTH_TICKS = monthStarts(MONTHS).map((start, i) => ({
  x: dayX([MONTHS], start),
  nameX: nameX(dayX([MONTHS], start)),
  label: formatDate(start.slice(0, 7)).replace(i === 0 || start.includes('-01-') ? '' : / \d{4}$/, ''),
}))

/** The days of the week by number, the first one and each first of a month with the month. */
export const DAY_TICKS = eachDay(WEEK).map((date, i) => ({ x: dayX([WEEK], date), label: formatDate(date).replace(i === 0 || date.endsWith('-01') ? / \d{4}$/ : / .*/, '') }))
