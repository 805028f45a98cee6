import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme } from './theme'
import { formatPeriod } from '../../data/model/period'
import { ends } from '../../data/model/quantity'
import { axisFont, baseOptions, tick } from './base-options'
import { figureMarks } from './marks'
import { axis, idsOf, series } from './series'

const runRate = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')

export const revenueFigures = idsOf(axis(runRate))

/** Columns of OpenAI's annualised revenue at three year ends; the last is a floor and has a torn top. */
export function revenueChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  const { figures, unit } = runRate
  return {
    type: 'bar',
    data: {
      labels: figures.map(f => formatPeriod(f.period).replace('end of ', '')),
      datasets: [{ data: figures.map(f => ends(f.quantity)[0]!), backgroundColor: 'transparent', barPercentage: 0.62, categoryPercentage: 0.9 }],
    },
    options: {
      ...baseOptions({ top: 44 }),
      scales: {
        x: { grid: { display: false }, border: { color: theme.ink }, ticks: { color: theme.ink, font: axisFont(theme, 15) } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: theme.line }, ticks: { color: theme.muted, font: axisFont(theme), maxTicksLimit: 5, callback: value => tick(Number(value), unit) } },
      },
    },
    plugins: [figureMarks([figures.map(figure => ({ figure, colour: 'openai' as const }))], theme)],
  }
}
