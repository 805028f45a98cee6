import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme } from 'slidev-addon-sourced-figures/client'
import { axis, columnChart, idsOf, series } from 'slidev-addon-sourced-figures/client'

const visits = axis(series('library.visits.2023', 'library.visits.2024', 'library.visits.2025', 'outcome.library.visits.2025'))

export const visitsFigures = idsOf(visits)

/** A column a year; what was expected for the last of them stands beside what came. */
export function visitsChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, visits, [
    { label: ['2023', 'no Sundays'], colour: 'muted' },
    { label: ['2024', 'with Sundays'], colour: 'library' },
    { label: ['2025', 'as expected'], colour: 'library' },
    { label: ['2025', 'as counted'], colour: 'library' },
  ])
}
