import type { Figure } from '../../model/figure'
import type { AnyTalk } from '../../model/talk'
import { figuresOf, sourcesOf } from '../../model/talk'

/** A group of counts under one heading: name and number, in the order in which they are to be read. */
export type Counts = readonly (readonly [name: string, count: number])[]

function tally(names: readonly string[], order: readonly string[] = []): Counts {
  const counts = new Map(order.map((name): [string, number] => [name, 0]))
  for (const name of names)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 0)
}

function kindOf({ quantity }: Figure): string {
  return quantity.kind === 'bound' ? (quantity.op === 'atLeast' ? 'bound, at least' : 'bound, at most') : quantity.kind
}

/** Counts by subject, article (figures that cite it), status and kind of quantity; then the other records. */
export function summarise(talk: AnyTalk): Record<string, Counts> {
  const [figures, sources] = [figuresOf(talk), sourcesOf(talk)]
  // Articles count one by one; the many outside reports count as one.
  const articles = new Map(sources.flatMap(source => source.kind === 'article' ? [[source.id, `${source.id} ${source.name}`] as const] : []))
  const cited = figures.flatMap(({ citations }) => [...new Set(citations.map(({ source }) => articles.get(source) ?? 'outside reports'))])
  return {
    'subject': talk.modules.filter(module => module.figures.length > 0).map(module => [module.subject, module.figures.length]),
    'article cited': tally(cited, [...articles.values()]),
    'status': tally(figures.map(({ status }) => status), ['reported', 'announced', 'in-talks', 'projected', 'estimated', 'denied', 'derived']),
    'kind of quantity': [
      ...tally(figures.map(kindOf), ['point', 'range', 'bound, at least', 'bound, at most']),
      ['of these “about”', figures.filter(({ quantity }) => quantity.approximate).length],
    ],
    'records': [['figures', figures.length], ...tally(talk.records.flatMap(({ kind, records }) => records.map(() => `${kind}s`)))],
  }
}

/** The counts as text for a terminal: a heading each, names and numbers in two columns. */
export function summaryText(summary: Readonly<Record<string, Counts>>): string {
  const width = Math.max(...Object.values(summary).flat().map(([name]) => name.length))
  return Object.entries(summary)
    .map(([heading, counts]) => [`By ${heading}`.replace('By records', 'All records'), ...counts.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(4)}`)].join('\n'))
    .join('\n\n')
}
