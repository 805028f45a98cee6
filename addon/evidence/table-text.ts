import type { FigureId } from '../model/register'
import { evidenceRow } from './evidence-row'

const HEAD = ['Figure', 'Value', 'When', 'Status', 'Says who', 'Note', 'Id']

/** A cell of a table that a spreadsheet takes from the clipboard: on one line, and never a formula. */
function cell(text: string): string {
  const line = text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim()
  return /^[=+@-]/.test(line) ? `'${line}` : line
}

/** Figures as a table for the clipboard: tabs between cells, a line a row, the head first. */
export function tableText(ids: readonly FigureId[]): string {
  const rows = ids.map(evidenceRow).map(({ id, label, value, period, status, evidence, note }) => [label, value, period, status, evidence.join(' · '), note ?? '', id])
  return `${[HEAD, ...rows].map(cells => cells.map(cell).join('\t')).join('\n')}\n`
}
