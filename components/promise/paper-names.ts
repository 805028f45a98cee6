import { cellsOf, formatDate } from 'slidev-addon-sourced-figures/client'
import { record } from 'slidev-addon-sourced-figures/records'

/** What sort of thing a name makes of what was agreed. */
export type Medium = 'paper' | 'word' | 'news'

const MEDIA: Record<string, Medium> = { signed: 'paper', letter: 'paper', intent: 'word', spoken: 'word', heard: 'news' }

export interface PaperName {
  id: string
  name: string
  /** The article that calls it so. */
  by: string
  medium: Medium
  /** Whether the same article says that it binds nobody, or says nothing of it. */
  binds: 'no' | 'unsaid'
  sources: string[]
}

const { rows } = record('judgement.paper')

/** The names that the articles give to what was agreed, with who gives them. */
export const PAPER_NAMES: readonly PaperName[] = rows.flatMap((row) => {
  const [called] = cellsOf(row, 'called')
  const [binds] = cellsOf(row, 'binds')
  if (!called || !binds || !row.mark)
    return []
  return [{
    id: row.id,
    name: row.label,
    by: called.says,
    medium: MEDIA[row.mark]!,
    binds: binds.mark === 'unsaid' ? 'unsaid' : 'no',
    sources: row.cells.flatMap(({ citations }) => citations.map(({ source }) => source)),
  }]
})

/** Nvidia’s own filing: no name for the paper, but what it says of its force. */
const filing = rows.find(({ id }) => id === 'filing')!
export const FILING = { when: formatDate(filing.date!.slice(0, 7)), says: cellsOf(filing, 'binds')[0]!.says, sources: filing.cells.flatMap(({ citations }) => citations.map(({ source }) => source)) }
