import { talk } from 'slidev-addon-sourced-figures/client'
import { sources } from 'slidev-addon-sourced-figures/records'

/** A source as it stands beside a claim, by name. */
export interface SourceTag {
  id: string
  text: string
  article: boolean
}

/** The sources of some citations, each once, in the order of the data. Throws a RangeError for a source that is not there. */
export function sourceTags(citations: readonly { source: string }[]): SourceTag[] {
  const cited = new Set(citations.map(({ source }) => source))
  const unknown = [...cited].find(id => !sources.some(source => source.id === id))
  if (unknown !== undefined)
    throw new RangeError(`no source has the id "${unknown}"`)
  return talk.sources.filter(({ id }) => cited.has(id)).map(({ id, name, kind }) => ({ id, text: name, article: kind === 'article' }))
}
