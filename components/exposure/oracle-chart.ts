import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId } from 'slidev-addon-sourced-figures/client'
import { axis, columnBox, columnChart, dashedCurve, figure, formatFigure, idsOf, line, series, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const exposure = axis(
  series('openai.run-rate-revenue.2025'),
  series('oracle.openai-contract.per-year'),
  series('oracle.debt'),
  series('oracle.capital-raise.2026'),
)
const raise = exposure.series[3]!.figures[0]!
const multiple = figure('oracle.openai-contract.year-to-revenue')
const debtOutside = figure('outside.oracle.debt.2025-11')

export const oracleFigures: FigureId[] = [...idsOf(exposure), 'oracle.openai-contract.year-to-revenue', 'outside.oracle.debt.2025-11']

/** OpenAI's whole run-rate beside an average year of its contract with Oracle; apart, what Oracle owes and plans to raise. */
export function oracleChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, exposure, [
    { label: ['OpenAI’s annualised', 'revenue, end of 2025'], colour: 'openai' },
    { label: ['Oracle’s contract with', 'OpenAI, an average year'], colour: 'oracle' },
    { label: ['What Oracle owes,', 'and plans to raise in 2026'], colour: 'oracle', inside: true, remark: 'debt, by the essay' },
  ], {
    room: { top: 84, right: 150 },
    stacked: [null, null, { figure: raise, colour: 'oracle', remark: 'new shares and debt together' }],
    draw(ink, chart) {
      const [revenue, year, debt] = [0, 1, 2].map(i => columnBox(chart, 0, i))
      const { bottom, top } = chart.chartArea
      const x = (year!.right + debt!.left) / 2
      line(ink, [{ x, y: top - 76 }, { x, y: bottom + 40 }], { colour: 'soft' })
      write(ink, 'In a year', { x: x - 14, y: top - 62 }, { size: 16, weight: 700, colour: 'ink', align: 'right' })
      write(ink, 'In all', { x: x + 14, y: top - 62 }, { size: 16, weight: 700, colour: 'ink' })
      const from = { x: (revenue!.left + revenue!.right) / 2, y: revenue!.top - 44 }
      dashedCurve(ink, from, { x: year!.left - 8, y: year!.top + 6 })
      writeFigure(ink, multiple, { x: revenue!.left, y: year!.top - 36 }, { size: 24, colour: 'remark' })
      write(ink, 'OpenAI’s annualised revenue', { x: revenue!.left, y: year!.top - 14 }, { size: 15, colour: 'remark' })
      const lines = ['Reuters has more:', 'notes and borrowings of', `${formatFigure(debtOutside)}`, 'in November 2025']
      lines.forEach((words, i) => write(ink, words, { x: debt!.right + 14, y: debt!.top + 18 + i * 20 }, { size: 14, weight: i === 2 ? 700 : 400, colour: i === 2 ? 'ink' : 'muted' }))
    },
  })
}
