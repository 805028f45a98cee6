import type { Citation, Status } from '../model/figure'
import type { FigureId } from '../model/register'
import evidence from '#talk/evidence'
import { formatPeriod } from '../model/period'
import { figure, figureText, talk } from './talk'

/** A figure with all that stands behind it, in words, as a table shows it. */
export interface EvidenceRow {
  id: FigureId
  label: string
  value: string
  period: string
  status: Status
  /** Who says it and, for an article, what is printed where; or how it follows from other figures. */
  evidence: string[]
  note?: string
}

/** A citation in words: who, where, and what is printed there. */
export function citationText({ source: id, asPrinted, line }: Citation): string {
  const { name } = talk.sources.find(source => source.id === id)!
  // A token of an article is as printed; that of a report is as our notes have it, and no quotation.
  const token = line === undefined ? asPrinted : `“${asPrinted}”`
  return name + (line === undefined ? '' : `, line ${line}`) + (asPrinted ? `: ${token}` : '')
}

/** The row of a figure: its value in words, when, by whom, and what is printed. */
export function evidenceRow(id: FigureId): EvidenceRow {
  const { label, period, status } = figure(id)
  const { claimant, citations, from, formula, note } = evidence[id]!
  const inputs = from?.map(input => `${figure(input as FigureId).label}, ${figureText(input as FigureId, 'short')}`)
  return {
    id,
    label,
    value: figureText(id),
    period: formatPeriod(period) + (period.inferred ? ' (inferred)' : ''),
    status,
    evidence: [
      ...(formula ? [`${formula} (${inputs!.join('; ')})`] : []),
      ...(claimant ? [`Said by: ${claimant}`] : []),
      ...citations.map(citationText),
    ],
    ...(note && { note }),
  }
}
