import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme } from './theme'
import { columnChart } from './column-chart'
import { axis, idsOf, series } from './series'

const exposure = axis(series('openai.run-rate-revenue.2025'), series('oracle.openai-contract.per-year'))

export const oracleFigures = idsOf(exposure)

/** OpenAI's whole run-rate beside an average year of its contract with Oracle. */
export function oracleChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, exposure, [
    { label: ['OpenAI’s annualised revenue,', 'end of 2025'], colour: 'openai' },
    { label: ['Oracle’s contract with OpenAI,', 'an average year'], colour: 'oracle' },
  ])
}
