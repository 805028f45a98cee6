import type { Stance, StatementId, TimePart } from 'slidev-addon-sourced-figures/client'
import { dayX, eachDay, formatDate } from 'slidev-addon-sourced-figures/client'
import { record as statement } from 'slidev-addon-sourced-figures/records'

/** What a remark says of the tie between the two companies, or of the sum, and what we make of it; private talk is set apart, on neither side. */
interface Wish { id: StatementId, about?: 'tie' | 'sum', says: readonly string[], ours?: readonly string[] }

export interface Remark extends Wish {
  /** Where it stands on the line of days; what was said in private before has no day. */
  x: number
  mark: 'yes' | 'no' | 'told'
  /** The day, where one is known. */
  when?: string
  who: 'Huang' | 'Altman'
  sources: string[]
}

const SAID = [
  { id: 'said.huang.private.discipline', says: ['OpenAI lacks', 'discipline'] },
  { id: 'said.huang.private.not-binding', says: ['the plan', 'binds nobody'] },
  { id: 'said.huang.largest-for-nvidia', about: 'tie', says: ['perhaps', 'Nvidia’s largest', 'investment'] },
  { id: 'said.huang.nothing-like-it', about: 'sum', says: ['nothing like', '{nvidia.openai-stake.denied-size}'] },
  { id: 'said.huang.never-commitment', about: 'sum', says: ['the plan: no', 'commitment'] },
  { id: 'said.altman.likes-nvidia', about: 'tie', says: ['the best chips', 'are Nvidia’s'] },
  { id: 'said.huang.all-rounds', about: 'tie', says: ['joins the', 'next round'] },
  { id: 'said.huang.by-plan', about: 'sum', says: ['but at last:', 'all by the plan'], ours: ['fits badly,', 'as we see it'] },
] as const satisfies readonly Wish[]

/** What was said in private stands in a list before the days; its marks stand at `x`. */
export const GUTTER = { left: 44, right: 236, x: 70 }
const PUBLIC = SAID.filter(({ id }) => statement(id).setting === 'public')
const dates = PUBLIC.map(({ id }) => statement(id).date).sort()

/** The days on which anything was said in public, and those between them. */
export const DAYS: TimePart = { first: dates[0]!, last: dates.at(-1)!, left: 252, right: 936 }

export const DAY_TICKS = eachDay(DAYS).map(date => ({ x: dayX([DAYS], date), label: formatDate(date).replace(/ \d{4}$/, '') }))

/** What says no: a denial, or a limit that is set. */
const NO: readonly Stance[] = ['deny', 'limit']

/** All remarks with their places, in the order in which they were made. */
export const REMARKS: readonly Remark[] = SAID.map((wish) => {
  const { setting, date, stance, speaker, citations } = statement(wish.id)
  const isPublic = setting === 'public'
  return {
    ...wish,
    x: isPublic ? dayX([DAYS], date) : GUTTER.x,
    ...isPublic && { when: formatDate(date) },
    mark: !isPublic ? 'told' : NO.includes(stance) ? 'no' : 'yes',
    who: speaker.endsWith('Altman') ? 'Altman' : 'Huang',
    sources: citations.map(({ source }) => source),
  }
})
