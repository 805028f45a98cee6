import type { ChartConfiguration } from 'chart.js'
import type { Row } from './row-marks'
import type { ChartTheme } from './theme'
import { extent } from '../../data/model/quantity'
import { axisFont, baseOptions, tick } from './base-options'
import { rowMarks } from './row-marks'
import { axis, idsOf, series } from './series'

const losses = axis(
  series('openai.net-loss.2025', 'openai.net-loss.one-quarter-2025', 'openai.net-loss.2026', 'openai.net-loss.last-year'),
  series('microsoft.openai-loss-share'),
)

export const lossesFigures = idsOf(losses)

type RowWords = Omit<Row, 'figure'>

const WORDS: RowWords[] = [
  { label: 'All of 2025', measures: 'net loss, two banks’ estimates', colour: 'openai' },
  { label: 'One quarter of 2025', measures: 'net loss, from Microsoft’s filing', colour: 'openai' },
  { label: 'All of 2026', measures: 'loss, a projection', colour: 'openai' },
  { label: '“Last year”, undated', measures: 'net loss; stale, it fits 2024', colour: 'muted' },
  { label: 'Microsoft’s own hit', measures: 'its share of one quarter', colour: 'microsoft' },
]

/** OpenAI's loss by every yardstick in the articles, one row each; the rows are not one series. */
export function lossesChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  const figures = losses.series.flatMap(s => s.figures)
  const rows: Row[] = figures.map((figure, i) => ({ figure, ...WORDS[i]! }))
  return {
    type: 'bar',
    data: {
      labels: rows.map(row => row.label),
      datasets: [{ data: figures.map(f => extent(f.quantity)), backgroundColor: 'transparent' }],
    },
    options: {
      ...baseOptions({ top: 4, left: 236, right: 96 }),
      indexAxis: 'y',
      scales: {
        y: { grid: { display: false }, border: { color: theme.ink }, ticks: { display: false } },
        x: { beginAtZero: true, border: { display: false }, grid: { color: theme.line }, ticks: { color: theme.muted, font: axisFont(theme), maxTicksLimit: 6, callback: value => tick(Number(value), losses.unit) } },
      },
    },
    plugins: [rowMarks(rows, theme)],
  }
}
