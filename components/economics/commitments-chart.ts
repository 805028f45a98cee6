import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Row } from 'slidev-addon-sourced-figures/client'
import { axis, axisFont, baseOptions, drawing, ends, figure, idsOf, rowMarks, series, tick, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'

const amounts = axis(
  series('openai.run-rate-revenue.2025'),
  series('openai.funding-round.2026'),
  series('oracle.openai-contract'),
  series('nvidia.hardware-revenue'),
  series('openai.commitments'),
)

type RowWords = Omit<Row, 'figure' | 'aside'> & { multiple?: FigureId }

const ROWS: RowWords[] = [
  { label: 'OpenAI’s annualised revenue', measures: 'end of 2025', colour: 'openai' },
  { label: 'OpenAI’s new round', measures: 'money sought', colour: 'capital', multiple: 'openai.funding-round.to-revenue' },
  { label: 'Oracle’s contract', measures: 'over its whole term', colour: 'oracle', multiple: 'oracle.openai-contract.to-revenue' },
  { label: 'Nvidia’s hardware for the plan', measures: 'sales that it could bring', colour: 'nvidia', multiple: 'nvidia.hardware-revenue.to-revenue' },
  { label: 'OpenAI’s commitments', measures: 'computing power, years to come', colour: 'openai', multiple: 'openai.commitments-to-revenue' },
]

export const commitmentsFigures: FigureId[] = [...idsOf(amounts), ...ROWS.flatMap(row => row.multiple ?? [])]

/** The powers of ten around amounts: where a logarithmic axis begins, and all that lie on it up to the largest. */
export function powersOfTen(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.floor(Math.log10(Math.max(...values)))
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
}

/** What is planned around OpenAI beside what it earns in a year, on a logarithmic scale. */
export function commitmentsChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  const figures = amounts.series.flatMap(s => s.figures)
  const values = figures.flatMap(f => ends(f.quantity))
  const powers = powersOfTen(values)
  const rows: Row[] = figures.map((f, i) => {
    const { multiple, ...words } = ROWS[i]!
    return {
      figure: f,
      ...words,
      ...multiple && { aside: (ink, right, y) => void writeFigure(ink, figure(multiple), { x: right, y }, { size: 16, weight: 600, align: 'right', baseline: 'middle', colour: 'remark' }) },
    } satisfies Row
  })
  return {
    type: 'bar',
    data: { labels: rows.map(row => row.label), datasets: [{ data: figures.map(f => Math.max(...ends(f.quantity))), backgroundColor: 'transparent' }] },
    options: {
      ...baseOptions({ top: 8, left: 262, right: 176, bottom: 22 }),
      indexAxis: 'y',
      scales: {
        y: { grid: { display: false }, border: { color: theme.soft }, ticks: { display: false } },
        x: {
          type: 'logarithmic',
          min: powers[0],
          max: Math.max(...values) * 2.4,
          border: { color: theme.ink },
          afterBuildTicks: (scale) => { scale.ticks = powers.map(value => ({ value })) },
          grid: { color: theme.soft, drawTicks: false },
          ticks: { color: theme.ink, font: axisFont(theme, 15), padding: 8, maxRotation: 0, autoSkip: false, callback: value => tick(Number(value), amounts.unit) },
        },
      },
    },
    plugins: [
      rowMarks(rows, theme),
      drawing('log-scale', theme, (ink, chart) => {
        const y = chart.scales.y!.getPixelForValue(0)
        writeLines(ink, ['as a multiple', 'of that revenue'], { x: chart.width, y: y - 4 }, { size: 14.5, leading: 19, align: 'right', colour: 'remark' })
        write(ink, 'Logarithmic scale: equal distances are equal multiples, not equal sums.', { x: chart.chartArea.left, y: chart.height - 6 }, { size: 14 })
      }),
    ],
  }
}
