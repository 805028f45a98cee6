import type { Figure } from './figure'
import type { Source, TimelineEvent } from './record'
import type { AnyTalk, AsOf } from './talk'
import type { Vocabulary } from './vocabulary'
import { formatDate } from './period'
import { figuresOf, recordsOf, sourcesOf } from './talk'
import { sourceIdsOf } from './trace'

/** A figure as a slide shows it; what stands behind it is loaded when somebody asks. */
export interface ShownFigure extends Pick<Figure, 'id' | 'label' | 'quantity' | 'unit' | 'measure' | 'period' | 'status'> {
  /** Ids of the sources that it rests on, through every derivation. */
  readonly sources: readonly string[]
}

/** What stands behind a figure. */
export interface Evidence extends Pick<Figure, 'claimant' | 'citations' | 'note' | 'from' | 'formula'> {
  /** The subject of its module. */
  readonly subject: string
}

/** The date of an event, and where it is told of. */
export interface ShownEvent extends Pick<TimelineEvent, 'id' | 'date' | 'precision' | 'inferred'> {
  readonly sources: readonly string[]
}

/** A source as a line names it. */
export interface ShownSource { readonly id: string, readonly kind: Source['kind'], readonly name: string }

/** What every slide may need of a talk: small enough to come with the first one. */
export interface ShownTalk {
  readonly vocabulary: Vocabulary
  readonly asOf: Readonly<Record<string, AsOf>>
  readonly figures: readonly ShownFigure[]
  readonly events: readonly ShownEvent[]
  readonly sources: readonly ShownSource[]
}

/** How a source is called in a line: an article by its short name, a report "Reuters, 14 Jan 2026", or by its date in words where its day is not known. */
export function sourceName(source: Source): string {
  return source.kind === 'article' ? source.name : `${source.publisher}, ${source.dated ?? formatDate(source.date)}`
}

/** The part of a talk that every slide may need. */
export function shownTalk(talk: AnyTalk): ShownTalk {
  const figures = figuresOf(talk)
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  return {
    vocabulary: talk.vocabulary,
    asOf: talk.asOf,
    figures: figures.map(({ id, label, quantity, unit, measure, period, status }) => ({ id, label, quantity, unit, measure, period, status, sources: sourceIdsOf(id, byId) })),
    events: recordsOf(talk, 'event').map(({ id, date, precision, inferred, citations }) => ({ id, date, precision, ...(inferred && { inferred }), sources: [...new Set(citations.map(({ source }) => source))] })),
    sources: sourcesOf(talk).map(source => ({ id: source.id, kind: source.kind, name: sourceName(source) })),
  }
}

/** What stands behind each figure, by id. */
export function evidenceOf(talk: AnyTalk): Record<string, Evidence> {
  return Object.fromEntries(talk.modules.flatMap(({ subject, figures }) => (figures as readonly Figure[]).map(({ id, claimant, citations, note, from, formula }) => [id, { subject, claimant, citations, note, from, formula }])))
}
