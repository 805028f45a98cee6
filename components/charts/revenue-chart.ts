import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme } from './theme'
import { columnChart } from './column-chart'
import { axis, idsOf, series } from './series'

const revenue = axis(series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025'))

export const revenueFigures = idsOf(revenue)

/** Columns of OpenAI's annualised revenue at three year ends; the last is a floor and has a torn top. */
export function revenueChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, revenue, revenue.series[0]!.figures.map(figure => ({
    label: (figure.period.kind === 'instant' ? figure.period.asOf : figure.period.to).slice(0, 4),
    colour: 'openai',
  })))
}
