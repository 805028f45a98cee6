import type { Figure } from './figure'

/**
 * A figure and all that it follows from, each once, the figure first.
 *
 * Takes its id and the figures by id; ids that are in no figure are passed over.
 */
export function lineage(id: string, figures: ReadonlyMap<string, Figure>): Figure[] {
  const found = new Map<string, Figure>()
  const visit = (next: string): void => {
    const figure = figures.get(next)
    if (!figure || found.has(next))
      return
    found.set(next, figure)
    figure.from?.forEach(visit)
  }
  visit(id)
  return [...found.values()]
}

/** The ids of the sources that a figure rests on, through every derivation, each once. */
export function sourceIdsOf(id: string, figures: ReadonlyMap<string, Figure>): string[] {
  return [...new Set(lineage(id, figures).flatMap(figure => figure.citations.map(({ source }) => source)))]
}
