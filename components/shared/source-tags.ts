import { sources } from '../../data'
import { sourceEntry } from '../../addon/evidence/source-line'

/** A source as it stands beside a claim: "002" for an article, a name for a report; `full` is for those who cannot see the line below. */
export interface SourceTag {
  id: string
  text: string
  full: string
  article: boolean
}

/** The sources of some citations, each once, in the order of the data. Throws a RangeError for a source that is not there. */
export function sourceTags(citations: readonly { source: string }[]): SourceTag[] {
  const cited = new Set(citations.map(({ source }) => source))
  const unknown = [...cited].find(id => !sources.some(source => source.id === id))
  if (unknown !== undefined)
    throw new RangeError(`no source has the id "${unknown}"`)
  return sources.filter(({ id }) => cited.has(id)).map((source) => {
    const { id, tag, name } = sourceEntry(source)
    return { id, text: tag ?? name, full: tag ? `article ${tag}, ${name}` : name, article: tag !== undefined }
  })
}
