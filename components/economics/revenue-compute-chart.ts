import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink, ShownFigure } from 'slidev-addon-sourced-figures/client'
import { arrow, axisFont, baseOptions, drawing, extent, line, series, tick, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const revenue = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')
const power = series('openai.compute.2023', 'outside.openai.compute.2024', 'openai.compute.2025')
const growth = series('openai.run-rate-growth.2023-2025', 'openai.compute-growth')
const intensity = series('openai.revenue-per-gigawatt.2023', 'outside.openai.revenue-per-gigawatt.2024', 'openai.revenue-per-gigawatt.2025')

export const revenueComputeFigures: FigureId[] = [revenue, power, growth, intensity].flatMap(s => s.figures.map(f => f.id as FigureId))

/** Levels against the first of them: the first is one. Takes figures of one series with one value each. */
export function indexed(figures: readonly ShownFigure[]): number[] {
  const [first] = figures
  if (!first || figures.some(f => f.quantity.kind === 'range' || f.unit !== first.unit))
    throw new TypeError('an index takes figures of one unit with one value each')
  return figures.map(f => extent(f.quantity) / extent(first.quantity))
}

function yearOf({ period }: ShownFigure): string {
  return period.kind === 'instant' ? period.asOf.slice(0, 4) : ''
}

const STRIP = 92

/** Growth of revenue and of computing power since the first year, and under it what a gigawatt earned. */
export function revenueComputeChart(theme: ChartTheme): ChartConfiguration<'line'> {
  const line = { borderWidth: 3.5, tension: 0, clip: false as const }
  const ids = (figures: readonly ShownFigure[]) => figures.map(({ id }) => id as FigureId)
  return {
    type: 'line',
    data: {
      labels: revenue.figures.map(yearOf),
      datasets: [
        { ...line, label: 'revenue', data: indexed(revenue.figures), figure: ids(revenue.figures), borderColor: theme.openai, backgroundColor: theme.openai, radius: [8, 5, 8] },
        // The year between is an outside report's: a ring round the revenue that it meets.
        { ...line, label: 'power', data: indexed(power.figures), figure: ids(power.figures), borderColor: theme.ink, backgroundColor: theme.ink, radius: [5, 9, 8] },
      ],
    },
    options: {
      ...baseOptions({ top: 58, right: 190, bottom: STRIP }),
      scales: {
        x: { offset: false, border: { color: theme.ink }, grid: { display: false }, ticks: { color: theme.ink, font: axisFont(theme), padding: 6, align: 'center', callback: (_, i) => `end of ${yearOf(revenue.figures[i]!)}` } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: theme.line, drawTicks: false }, ticks: { color: theme.muted, font: axisFont(theme), padding: 34, maxTicksLimit: 6, callback: value => tick(Number(value), growth.unit) } },
      },
    },
    plugins: [drawing('revenue-compute', (ink, chart) => {
      write(ink, 'How many times the level at the end of the first year', { x: 0, y: 28 }, { size: 'body', weight: 700, colour: 'ink' })
      drawPoints(ink, chart)
      drawIntensity(ink, chart)
    })],
  }
}

function drawPoints(ink: Ink, chart: Chart): void {
  const spots = [0, 1].map(dataset => chart.getDatasetMeta(dataset).data.map(({ x, y }) => ({ x, y })))
  const [earned, drawn] = [spots[0]!, spots[1]!]
  const last = earned.length - 1
  arrow(ink, earned[last]!, { x: earned[last]!.x, y: earned[last]!.y - 32 }, { colour: 'openai', width: 2.5 })
  writeFigure(ink, power.figures[1]!, { x: drawn[1]!.x + 20, y: drawn[1]!.y + 18 }, { size: 'body', colour: 'ink' })
  write(ink, 'of power: an outside report', { x: drawn[1]!.x + 20, y: drawn[1]!.y + 38 }, { size: 'aside' })
  writeFigure(ink, revenue.figures[1]!, { x: drawn[1]!.x - 18, y: drawn[1]!.y - 12 }, { size: 'body', align: 'right' })
  label(earned[last]!.y - 16, 0, revenue.figures[last]!)
  label(drawn[last]!.y + 34, 1, power.figures[last]!)

  function label(y: number, of: 0 | 1, level: ShownFigure): void {
    const x = earned[last]!.x + 20
    const colour = of === 0 ? 'openai' : 'ink'
    const width = writeFigure(ink, growth.figures[of]!, { x, y }, { size: 'value', colour, as: 'short' })
    write(ink, of === 0 ? 'revenue' : 'power', { x: x + width + 8, y }, { size: 'body', weight: 600, colour })
    writeFigure(ink, level, { x, y: y + 20 }, { size: 'aside', weight: 400, colour: 'muted' })
  }
}

function drawIntensity(ink: Ink, chart: Chart): void {
  const xs = chart.getDatasetMeta(0).data.map(({ x }) => x)
  const y = chart.height - 30
  line(ink, [{ x: 0, y: y - 42 }, { x: chart.width, y: y - 42 }], { colour: 'line', width: 1 })
  write(ink, 'Revenue for each gigawatt', { x: 0, y: y - 18 }, { size: 'body', weight: 700, colour: 'ink' })
  intensity.figures.forEach((f, i) => {
    writeFigure(ink, f, { x: xs[i]!, y: y + 14 }, { size: i === 1 ? 'body' : 'value', align: i === 0 ? 'left' : 'center', as: 'short', weight: i === 1 ? 600 : 700, colour: i === 1 ? 'muted' : 'ink' })
  })
}
