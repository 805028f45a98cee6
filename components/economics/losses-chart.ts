import type { ChartConfiguration } from 'chart.js'
import type { Axis, ChartTheme, FigureId, Row } from 'slidev-addon-sourced-figures/client'
import { axis, axisFont, baseOptions, extent, idsOf, rowDataset, rowLabels, series, tick } from 'slidev-addon-sourced-figures/client'

// What a period cost and what goes out in a year are two units: each has an axis of its own.
const losses = axis(
  series('openai.net-loss.2025', 'openai.net-loss.one-quarter-2025'),
  series('openai.net-loss.2026', 'openai.net-loss.last-year'),
  series('microsoft.openai-loss-share'),
)
const burn = axis(series('openai.cash-burn.yearly', 'openai.cash-burn.mean-2025-2029'))

export const lossesFigures: FigureId[] = idsOf(losses)
export const burnFigures: FigureId[] = idsOf(burn)

type RowWords = Omit<Row, 'figure'>

const LOSS_ROWS: RowWords[] = [
  { group: 'Net loss', label: 'All of 2025', measures: 'two banks’ estimates', colour: 'openai' },
  { label: 'One quarter of 2025', measures: 'worked back from Microsoft’s filing', colour: 'openai' },
  { group: '“Loss”', label: 'All of 2026', measures: 'a projection; Creati.ai names no one', colour: 'openai' },
  { label: '“Last year”, undated', measures: 'the essay’s; stale, it fits 2024', colour: 'muted', stale: true },
  { group: 'Investor’s share', label: 'Microsoft’s, one quarter of 2025', measures: 'its hit from OpenAI’s loss', colour: 'microsoft' },
]

const BURN_ROWS: RowWords[] = [
  { group: 'Cash burned', label: 'At the current rate', measures: 'a month times twelve', colour: 'openai' },
  { label: 'Mean year of 2025–2029', measures: 'from two banks’ projection', colour: 'openai' },
]

const STEP = 5
const COLUMNS = { group: 0, label: 148 }

/** The end of both axes: a step beyond the largest figure, so that equal lengths are equal dollars. */
const END = STEP * (1 + Math.ceil(Math.max(...[losses, burn].flatMap(({ series }) => series.flatMap(s => s.figures.map(f => extent(f.quantity))))) / STEP))

function rowChart(theme: ChartTheme, { unit, series }: Axis, words: readonly RowWords[], label: (step: number) => boolean): ChartConfiguration<'bar'> {
  const figures = series.flatMap(s => s.figures)
  const rows: Row[] = figures.map((figure, i) => ({ figure, ...words[i]! }))
  return {
    type: 'bar',
    data: {
      labels: rows.map(row => row.label),
      datasets: [rowDataset(theme, rows)],
    },
    options: {
      ...baseOptions({ top: 6, left: 404, right: 64, bottom: 0 }),
      indexAxis: 'y',
      scales: {
        y: { grid: { display: false }, border: { color: theme.ink }, ticks: { display: false } },
        x: { min: 0, max: END, border: { display: false }, grid: { color: theme.line, drawTicks: false }, ticks: { stepSize: STEP, color: theme.muted, font: axisFont(theme), padding: 4, maxRotation: 0, autoSkip: false, callback: (value, i) => label(i) ? tick(Number(value), unit) : '' } },
      },
    },
    plugins: [rowLabels(rows, COLUMNS)],
  }
}

/** OpenAI's loss of a period by every yardstick in the articles, one row each; the rows are not one series. */
export function lossesChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return rowChart(theme, losses, LOSS_ROWS, () => true)
}

/** Cash that goes out in a year, on the scale of the losses above it. */
export function burnChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return rowChart(theme, burn, BURN_ROWS, step => step % 2 === 0)
}
