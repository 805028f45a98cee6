import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink } from 'slidev-addon-sourced-figures/client'
import { axis, bracket, columnBox, columnChart, discShapes, extent, figure, idsOf, line, paint, series, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const revenue = axis(
  series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025'),
  series('openai.booked-revenue.h1-2025'),
)
const [runRate, booked] = [revenue.series[0]!.figures, revenue.series[1]!.figures[0]!]
const growth = figure('openai.run-rate-growth.2023-2025')

export const revenueFigures: FigureId[] = [...idsOf(revenue), 'openai.run-rate-growth.2023-2025']

/** Room at the right for revenue of another measure. */
const ASIDE = 240

/**
 * Columns of OpenAI's annualised revenue at three year ends; the last is a floor and has a torn top. Booked revenue
 * is no annualised one: it stands apart, as a dot on a stem, on the same scale of dollars.
 */
export function revenueChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, revenue, runRate.map((figure, i, all) => ({
    label: figure.period.kind === 'instant' ? `end of ${figure.period.asOf.slice(0, 4)}` : '',
    colour: i === all.length - 1 ? 'openai' : 'muted',
  })), {
    room: { right: ASIDE },
    draw(ink, chart) {
      drawGrowth(ink, chart)
      drawBooked(ink, chart)
    },
  })
}

/** A bracket from the first column to the last: so many times. */
function drawGrowth(ink: Ink, chart: Chart): void {
  const [first, last] = [columnBox(chart, 0, 0), columnBox(chart, 0, 2)]
  const x = (first.left + first.right) / 2
  const at = bracket(ink, { x, y: first.top - 44 }, { x: last.left - 8, y: last.top + 8 }, last.top + 8)
  writeFigure(ink, growth, { x: x + 12, y: at.y + 36 }, { size: 'value', colour: 'remark' })
  write(ink, 'in two years', { x: x + 12, y: at.y + 60 }, { colour: 'remark' })
}

function drawBooked(ink: Ink, chart: Chart): void {
  const { bottom, right, top } = chart.chartArea
  const left = right + 34
  const x = left + 22
  const y = chart.scales.y!.getPixelForValue(extent(booked.quantity))
  line(ink, [{ x: right + 16, y: top - 30 }, { x: right + 16, y: bottom + 22 }], { colour: 'line' })
  write(ink, 'Another measure', { x: left, y: top - 16 }, { size: 'body', weight: 700, colour: 'ink' })
  write(ink, 'revenue booked in a period,', { x: left, y: top + 6 }, { size: 'aside' })
  write(ink, 'not a month times twelve', { x: left, y: top + 26 }, { size: 'aside' })
  line(ink, [{ x: left, y: bottom }, { x: chart.width, y: bottom }], { colour: 'muted' })
  line(ink, [{ x, y: bottom }, { x, y }], { colour: 'openai', width: 2 })
  paint(ink, discShapes(booked, { x, y }, 8), 'openai')
  writeFigure(ink, booked, { x: x + 20, y: y + 7 }, { size: 'value', as: 'short' })
  write(ink, 'first half of 2025', { x: left, y: bottom + 21 }, { size: 'aside', colour: 'ink' })
}
