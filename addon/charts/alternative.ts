import type { FigureId } from '../model/register'
import { STATUSES } from '../evidence/statuses'
import { figure, figureText } from '../evidence/talk'
import { formatPeriod } from '../model/period'

/** A picture in words: its kind, what it shows, and each value with its label, period and status. */
export function chartAlternative(kind: string, shows: string, ids: readonly FigureId[]): string {
  const values = ids.map((id) => {
    const { label, period, status } = figure(id)
    return `${label}: ${figureText(id)} (${formatPeriod(period)}, ${STATUSES[status].label})`
  })
  return `${kind}. ${shows}${values.length > 0 ? ` ${values.join('; ')}.` : ''}`
}
