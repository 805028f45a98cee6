import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink, Point, Series } from 'slidev-addon-sourced-figures/client'
import { arrow, baseOptions, drawing, extent, figure, idsOf, line, series, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const revenue = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')
const power = series('openai.compute.2023', 'outside.openai.compute.2024', 'openai.compute.2025')
const intensity = series('openai.revenue-per-gigawatt.2023', 'outside.openai.revenue-per-gigawatt.2024', 'openai.revenue-per-gigawatt.2025')

const ids = ({ unit, figures, measure }: Series): FigureId[] => idsOf({ unit, series: [{ unit, measure, figures }] })

export const revenueComputeFigures: FigureId[] = [revenue, power, intensity].flatMap(ids)

/** How much higher than the flat line the axis goes. */
const ROOM = 1.9
/** Under the chart: its dates, and the panel of the two small lines. */
const FOOT = 168
const PANEL = { top: 48, height: 86 }

/** What OpenAI took in for each gigawatt, from zero: a flat line over its dates; in a panel under them, small, the two rising lines that it comes from. */
export function revenueComputeChart(theme: ChartTheme): ChartConfiguration<'line'> {
  const values = intensity.figures.map(({ quantity }) => extent(quantity))
  return {
    type: 'line',
    data: {
      labels: intensity.figures.map(yearOf),
      datasets: [{ data: values, figure: ids(intensity), borderColor: theme.remark, borderWidth: 6, backgroundColor: theme.remark, radius: 11, clip: false }],
    },
    options: {
      ...baseOptions({ top: 0, left: 96, right: 96, bottom: FOOT }),
      scales: {
        x: { display: false },
        y: { display: false, min: 0, max: Math.max(...values) * ROOM },
      },
    },
    plugins: [drawing('revenue-compute', (ink, chart) => {
      drawFlat(ink, chart)
      const top = chart.chartArea.bottom + PANEL.top
      line(ink, [{ x: 0, y: top - 12 }, { x: chart.width, y: top - 12 }], { colour: 'line' })
      drawRise(ink, revenue, { x: 130, y: top + PANEL.height }, 'revenue')
      drawRise(ink, power, { x: chart.width / 2 + 120, y: top + PANEL.height }, 'power')
    })],
  }
}

function yearOf({ period }: Series['figures'][number]): string {
  return period.kind === 'instant' ? period.asOf.slice(0, 4) : ''
}

function drawFlat(ink: Ink, chart: Chart): void {
  const { bottom } = chart.chartArea
  const points = chart.getDatasetMeta(0).data.map(({ x, y }) => ({ x, y }))
  line(ink, [{ x: 0, y: bottom }, { x: chart.width, y: bottom }], { colour: 'ink' })
  intensity.figures.forEach((shown, i) => {
    const { x, y } = points[i]!
    const isLast = i === points.length - 1
    write(ink, `end of ${yearOf(shown)}`, { x, y: bottom + 24 }, { size: 'body', colour: 'ink', align: 'center' })
    writeFigure(ink, figure(shown.id as FigureId), isLast ? { x: x - 16, y: y - 58 } : { x, y: y - 28 }, { size: 'value', colour: 'remark', align: isLast ? 'right' : 'center', as: isLast ? 'prose' : 'short' })
    if (shown.quantity.kind === 'bound')
      arrow(ink, { x, y: y - 14 }, { x, y: y - 72 }, { colour: 'remark', width: 3 })
    if (power.figures[i]!.id.startsWith('outside.'))
      write(ink, 'power: an outside report', { x, y: y + 34 }, { size: 'body', align: 'center' })
  })
}

/** A small rising line from its foot at the left, with its values and the years of its ends. */
function drawRise(ink: Ink, { figures }: Series, foot: Point, name: string): void {
  const width = 150
  const top = Math.max(...figures.map(({ quantity }) => extent(quantity)))
  const points = figures.map(({ quantity }, i) => ({ x: foot.x + i * width / (figures.length - 1), y: foot.y - (PANEL.height - 24) * extent(quantity) / top }))
  line(ink, points, { colour: 'ink', width: 3 })
  const [first, middle, last] = points as [Point, Point, Point]
  writeFigure(ink, figure(figures[0]!.id as FigureId), { x: first.x - 12, y: first.y + 6 }, { align: 'right', weight: 400 })
  writeFigure(ink, figure(figures[1]!.id as FigureId), { x: middle.x - 8, y: middle.y - 14 }, { align: 'right', weight: 400 })
  writeFigure(ink, figure(figures.at(-1)!.id as FigureId), { x: last.x + 12, y: last.y + 6 })
  write(ink, name, { x: last.x + 12, y: last.y + 30 }, { size: 'body' })
  write(ink, yearOf(figures[0]!), { x: first.x, y: foot.y + 26 }, { align: 'center' })
  write(ink, yearOf(figures.at(-1)!), { x: last.x, y: foot.y + 26 }, { align: 'center' })
}
