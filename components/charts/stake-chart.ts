import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme } from './theme'
import { columnChart } from './column-chart'
import { axis, idsOf, series } from './series'

const stake = axis(series('nvidia.openai-plan', 'nvidia.openai-stake'))

export const stakeFigures = idsOf(stake)

/** What Nvidia announced beside what is on the table: an open, dashed column and an interval. */
export function stakeChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, stake, [
    { label: ['Announced,', 'September 2025'], colour: 'nvidia' },
    { label: ['On the table,', 'early 2026'], colour: 'nvidia' },
  ])
}
