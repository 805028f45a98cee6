import type { ChartConfiguration } from 'chart.js'
import type { Mark } from './marks'
import type { Axis } from './series'
import type { ChartTheme, Colour } from './theme'
import { extent } from '../../data/model/quantity'
import { axisFont, baseOptions, tick } from './base-options'
import { figureMarks } from './marks'

/** One column: its words under the axis (one string a line), its colour, and a remark over it. */
export interface Column {
  label: string | string[]
  colour: Colour
  remark?: string
}

/**
 * Columns of figures of one unit, from zero, each labelled with its value.
 *
 * Takes the theme, the axis and one column for each of its figures, in order.
 */
export function columnChart(theme: ChartTheme, { unit, series }: Axis, columns: readonly Column[]): ChartConfiguration<'bar'> {
  const figures = series.flatMap(s => s.figures)
  const marks: Mark[] = figures.map((figure, i) => ({ figure, ...columns[i]! }))
  return {
    type: 'bar',
    data: {
      labels: columns.map(column => column.label),
      datasets: [{ data: figures.map(f => extent(f.quantity)), backgroundColor: 'transparent', barPercentage: 0.62, categoryPercentage: 0.92 }],
    },
    options: {
      ...baseOptions({ top: columns.some(c => c.remark) ? 60 : 44 }),
      scales: {
        x: { grid: { display: false }, border: { color: theme.ink }, ticks: { color: theme.ink, font: axisFont(theme, 15) } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: theme.line }, ticks: { color: theme.muted, font: axisFont(theme), maxTicksLimit: 5, callback: value => tick(Number(value), unit) } },
      },
    },
    plugins: [figureMarks([marks], theme)],
  }
}
