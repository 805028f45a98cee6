import type { FigureId, Stance } from 'slidev-addon-sourced-figures/client'
import type { SayingId } from '../shared/sayings'
import { saying } from '../shared/sayings'

/** What a remark does with the deal or with OpenAI, in the order in which a day’s remarks are shown. */
export const LANES = { affirm: 'affirms', limit: 'limits', deny: 'denies', criticise: 'criticises', doubt: 'doubts' } as const satisfies Partial<Record<Stance, string>>
export type Lane = typeof LANES[keyof typeof LANES]

export interface Remark { id: SayingId, lane: Lane }

export interface StripDay {
  date: string
  /** Who spoke on it, by surname. */
  speakers: string[]
  /** True where days without a remark lie between this one and the next. */
  beforeGap: boolean
  remarks: Remark[]
}

const DAY = 86_400_000
const ORDER: Lane[] = Object.values(LANES)

/** A remark with what it does. Throws a RangeError for one that only interprets. */
export function remark(id: SayingId): Remark {
  const { stance } = saying(id)
  if (!(stance in LANES))
    throw new RangeError(`${id} is meant to ${stance}: the strip is for what was affirmed, limited, denied, criticised or doubted`)
  return { id, lane: LANES[stance as keyof typeof LANES] }
}

/**
 * Public remarks as a strip in time: days from left to right, and in each what was affirmed, then limited, then denied.
 * Throws a RangeError for a remark that was not made in public.
 */
export function quoteStrip(ids: readonly SayingId[]): StripDay[] {
  const hidden = ids.find(id => saying(id).setting !== 'public')
  if (hidden)
    throw new RangeError(`${hidden} is ${saying(hidden).setting}: it has no day of its own in the strip`)
  const dates = [...new Set(ids.map(id => saying(id).date))].sort()
  return dates.map((date, i) => {
    const today = ids.filter(id => saying(id).date === date)
    const next = dates[i + 1]
    return {
      date,
      speakers: [...new Set(today.map(id => saying(id).speaker.split(' ').at(-1)!))],
      beforeGap: next !== undefined && Date.parse(next) - Date.parse(date) > DAY,
      remarks: today.map(remark).sort((a, b) => ORDER.indexOf(a.lane) - ORDER.indexOf(b.lane)),
    }
  })
}

/** What was said in public from 31 January to 4 February. */
export const PUBLIC_REMARKS = [
  'said.huang.largest-for-nvidia',
  'said.huang.nothing-like-it',
  'said.huang.nonsense',
  'said.huang.one-at-a-time',
  'said.huang.never-in-one-round',
  'said.huang.never-commitment',
  'said.altman.likes-nvidia',
  'said.altman.insane-claims',
  'said.huang.all-rounds',
  'said.huang.no-drama',
] as const satisfies readonly SayingId[]

/** What Huang is reported to have said in private before. */
export const PRIVATE_REMARKS = [
  'said.huang.private.not-binding',
  'said.huang.private.discipline',
] as const satisfies readonly SayingId[]

/** Figures that the remarks are about: they bring the articles into the source line. */
export const remarkFigures = [
  'nvidia.openai-plan',
  'nvidia.openai-stake.denied-size',
  'nvidia.openai-plan.denied-one-round',
] as const satisfies readonly FigureId[]
