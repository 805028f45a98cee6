import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink, Series } from 'slidev-addon-sourced-figures/client'
import { about, arrow, baseOptions, drawing, extent, figure, idsOf, line, point, series, tick, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const revenue = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')
const power = series('openai.compute.2023', 'outside.openai.compute.2024', 'openai.compute.2025')
const intensity = series('openai.revenue-per-gigawatt.2023', 'outside.openai.revenue-per-gigawatt.2024', 'openai.revenue-per-gigawatt.2025')

const ids = ({ unit, figures, measure }: Series): FigureId[] => idsOf({ unit, series: [{ unit, measure, figures }] })

export const revenueComputeFigures: FigureId[] = [revenue, power, intensity].flatMap(ids)

/** How much higher than the level line the axis goes. */
const ROOM = 1.75
/** At the left the names of the rows, at the right half of the words over the last point; under the chart its dates and the two rows. */
const ROOM_AROUND = { top: 0, left: 150, right: 164, bottom: 150 }
const ROW = { first: 66, pitch: 44 }

/** What OpenAI took in for each gigawatt, from zero, over its dates; under each date the two numbers that it comes from. */
export function revenueComputeChart(theme: ChartTheme): ChartConfiguration<'line'> {
  const values = intensity.figures.map(({ quantity }) => extent(quantity))
  return {
    type: 'line',
    data: {
      labels: intensity.figures.map(yearOf),
      datasets: [{ data: values, figure: ids(intensity), borderColor: theme.remark, borderWidth: 6, backgroundColor: theme.remark, radius: 11, clip: false }],
    },
    options: {
      ...baseOptions(ROOM_AROUND),
      scales: {
        x: { display: false },
        y: { display: false, min: 0, max: Math.max(...values) * ROOM },
      },
    },
    plugins: [drawing('revenue-compute', (ink, chart) => {
      drawIntensity(ink, chart)
      drawRow(ink, chart, revenue, 'revenue', 0)
      drawRow(ink, chart, power, 'power', 1)
    })],
  }
}

function yearOf({ period }: Series['figures'][number]): string {
  return period.kind === 'instant' ? period.asOf.slice(0, 4) : ''
}

function drawIntensity(ink: Ink, chart: Chart): void {
  const { bottom } = chart.chartArea
  line(ink, [{ x: 0, y: bottom }, { x: chart.width, y: bottom }], { colour: 'ink' })
  write(ink, tick(0, intensity.unit), { x: 0, y: bottom - 8 })
  const points = chart.getDatasetMeta(0).data
  intensity.figures.forEach((shown, i) => {
    const { x, y } = points[i]!
    write(ink, `end of ${yearOf(shown)}`, { x, y: bottom + 24 }, { size: 'body', colour: 'ink', align: 'center' })
    if (shown.quantity.kind !== 'bound')
      return void writeFigure(ink, figure(shown.id as FigureId), { x, y: y - 28 }, { size: 'value', colour: 'remark', align: 'center', as: 'short' })
    arrow(ink, { x, y: y - 14 }, { x, y: y - 48 }, { colour: 'remark', width: 3 })
    writeFigure(ink, { ...figure(shown.id as FigureId), quantity: about(point(shown.quantity.value)) }, { x, y: y - 60 }, { size: 'value', colour: 'remark', align: 'center', as: 'short', after: ' or more' })
  })
}

/** A number under each date, and what they are at the left. */
function drawRow(ink: Ink, chart: Chart, { figures }: Series, name: string, row: number): void {
  const y = chart.chartArea.bottom + ROW.first + row * ROW.pitch
  line(ink, [{ x: 0, y: y - 28 }, { x: chart.width, y: y - 28 }], { colour: 'line' })
  write(ink, name, { x: 0, y }, { size: 'body', colour: 'ink' })
  figures.forEach(({ id }, i) => {
    const { x } = chart.getDatasetMeta(0).data[i]!
    writeFigure(ink, figure(id as FigureId), { x, y }, { align: 'center', weight: 600 })
    if (id.startsWith('outside.'))
      write(ink, 'from an outside report', { x, y: y + 20 }, { align: 'center' })
  })
}
