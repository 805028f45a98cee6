import type { FigureId } from '../../data'
import type { Figure } from './figure'
import type { Source } from './source'
import { figure, sources } from '../../data'

/** A figure and all that it follows from, each once, the figure first. */
export function lineage(id: FigureId): Figure[] {
  const found = new Map<string, Figure>()
  const visit = (next: string): void => {
    if (found.has(next))
      return
    const record: Figure = figure(next as FigureId)
    found.set(next, record)
    record.from?.forEach(visit)
  }
  visit(id)
  return [...found.values()]
}

/**
 * The sources that figures rest on, through every derivation, in the order of `sources.ts`; `others` are ids of sources
 * that count too.
 */
export function sourcesOf(ids: Iterable<FigureId>, others: Iterable<string> = []): Source[] {
  const cited = new Set([...[...ids].flatMap(id => lineage(id)).flatMap(f => f.citations.map(c => c.source)), ...others])
  return sources.filter(source => cited.has(source.id))
}
