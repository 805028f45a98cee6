import type { FigureId } from '../../data'
import type { Stance } from '../../data/model/statement'
import type { SayingId } from './sayings'
import { saying } from './sayings'

/** What a remark does with the deal. */
export type Lane = 'affirms' | 'limits' | 'denies'

const LANES: Partial<Record<Stance, Lane>> = { affirm: 'affirms', limit: 'limits', deny: 'denies' }

export interface StripDay {
  date: string
  /** Who spoke on it, by surname. */
  speakers: string[]
  /** True where days without a remark lie between the day before it in the strip and this one. */
  afterGap: boolean
}

export interface Strip {
  days: StripDay[]
  rows: { lane: Lane, cells: SayingId[][] }[]
}

const DAY = 86_400_000

/**
 * Public remarks as a strip in time: days from left to right, and in each what was affirmed, limited and denied.
 * Throws a RangeError for a remark that was not made in public, or whose stance is none of the three.
 */
export function quoteStrip(ids: readonly SayingId[]): Strip {
  const remarks = ids.map((id) => {
    const { date, speaker, setting, stance } = saying(id)
    const lane = LANES[stance]
    if (setting !== 'public' || !lane)
      throw new RangeError(`${id} is ${setting} and meant to ${stance}: the strip is for what was affirmed, limited or denied in public`)
    return { id, date, speaker: speaker.split(' ').at(-1)!, lane }
  })
  const dates = [...new Set(remarks.map(({ date }) => date))].sort()
  return {
    days: dates.map((date, i) => ({
      date,
      speakers: [...new Set(remarks.filter(r => r.date === date).map(r => r.speaker))],
      afterGap: i > 0 && Date.parse(date) - Date.parse(dates[i - 1]!) > DAY,
    })),
    rows: (['affirms', 'limits', 'denies'] as const).map(lane => ({
      lane,
      cells: dates.map(date => remarks.filter(r => r.date === date && r.lane === lane).map(({ id }) => id)),
    })),
  }
}

/** What was said in public from 31 January to 4 February. */
export const PUBLIC_REMARKS = [
  'said.huang.largest-for-nvidia',
  'said.huang.nothing-like-it',
  'said.huang.nonsense',
  'said.huang.one-at-a-time',
  'said.huang.never-in-one-round',
  'said.altman.likes-nvidia',
  'said.altman.insane-claims',
  'said.huang.all-rounds',
  'said.huang.no-drama',
] as const satisfies readonly SayingId[]

/** What Huang is reported to have said in private before. */
export const PRIVATE_REMARKS = [
  'said.huang.private.not-binding',
  'said.huang.private.discipline',
  'said.huang.private.competition',
] as const satisfies readonly SayingId[]

/** Figures that the remarks are about: they bring the articles into the source line. */
export const remarkFigures = [
  'nvidia.openai-plan',
  'nvidia.openai-stake.denied-size',
  'nvidia.openai-plan.denied-one-round',
] as const satisfies readonly FigureId[]
