import type { Status } from '../model/figure'
import type { Outcome, Source } from '../model/record'
import type { FigureId } from '../model/register'
import type { DisputeRow } from './dispute-rows'
import evidence from '#talk/evidence'
import { formatDate, formatPeriod } from '../model/period'
import { sourceName } from '../model/shown'
import { disputes, outcomes, sources } from '../records'
import { disputeRows } from './dispute-rows'
import { STATUSES } from './statuses'
import { figure, figures, figureText, talk } from './talk'

/** One place where a figure is printed, or reported. */
export interface Quote {
  /** The article by name, or the publisher and date of a report. */
  name: string
  /** Of the archived text of an article. */
  line?: number
  /** As printed in an article, or as our notes have it from a report. */
  token: string
  /** True where the token stands so in an article. */
  printed: boolean
  /** Language of the article. */
  lang: string
  title?: string
  titleEn?: string
  url?: string
  /** Why the token cannot be read as the quantity by rule. */
  exception?: string
}

/** What later reports say. */
export interface Later {
  id: string
  label: string
  verdict: string
  /** Prose with ids in braces. */
  text: string
  note?: string
  asOf: string
}

/** All that a card says of a figure. */
export interface CardContent {
  id: FigureId
  label: string
  value: string
  measure: string
  period: string
  status: Status
  statusMeaning: string
  claimant?: string
  quotes: Quote[]
  note?: string
  /** How it follows from its inputs, in words. */
  formula?: string
  inputs: FigureId[]
  /** Derived figures that use it. */
  uses: FigureId[]
  disputes: DisputeRow[]
  later: Later[]
}

const VERDICTS: Record<Outcome['verdict'], string> = {
  'true': 'it came so',
  'higher': 'it came higher',
  'lower': 'it came lower',
  'depends': 'it depends on the yardstick',
  'partly': 'some of it came',
  'not-comparable': 'not to be compared',
  'postponed': 'not at the time named',
  'open': 'open on the last day known',
  'reversed': 'it was reversed',
  'false': 'it did not come so',
}

const sourceById: ReadonlyMap<string, Source> = new Map(sources.map(source => [source.id, source]))

function quote({ source: id, asPrinted, line, exception }: (typeof evidence)[string]['citations'][number]): Quote {
  const source = sourceById.get(id)!
  const isArticle = source.kind === 'article'
  return {
    name: sourceName(source),
    token: asPrinted,
    printed: isArticle,
    lang: isArticle ? source.language : 'en',
    ...(line !== undefined && { line }),
    ...(source.title !== undefined && { title: source.title }),
    ...(isArticle && { titleEn: source.titleEn }),
    ...(source.url !== undefined && { url: source.url }),
    ...(exception !== undefined && { exception }),
  }
}

function later({ id, label, verdict, text, note, asOf }: Outcome): Later {
  return { id, label, verdict: VERDICTS[verdict], text, asOf: formatDate(asOf), ...(note !== undefined && { note }) }
}

/** What the card of a figure says: its value in words, and all that stands behind it. Throws a RangeError for an unknown id. */
export function cardContent(id: FigureId): CardContent {
  const { label, measure, period, status } = figure(id)
  const { claimant, citations, note, from = [], formula } = evidence[id]!
  return {
    id,
    label,
    value: figureText(id),
    measure: talk.vocabulary.measures[measure]!,
    period: formatPeriod(period) + (period.inferred ? ' (inferred)' : ''),
    status,
    statusMeaning: STATUSES[status].meaning,
    quotes: citations.map(quote),
    inputs: from as FigureId[],
    uses: figures.filter(other => evidence[other.id]!.from?.includes(id)).map(other => other.id as FigureId),
    disputes: disputeRows(disputes.filter(({ claims }) => claims.includes(id))),
    later: outcomes.filter(({ claim }) => claim === id).map(later),
    ...(claimant !== undefined && { claimant }),
    ...(note !== undefined && { note }),
    ...(formula !== undefined && { formula }),
  }
}
