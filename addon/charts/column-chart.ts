import type { ChartConfiguration } from 'chart.js'
import type { FigureId } from '../model/register'
import type { Axis } from './series'
import type { ChartTheme, Colour } from './theme'
import { extent } from '../model/quantity'
import { axisFont, baseOptions, tick } from './base-options'
import { drawing } from './ink'
import { columnBox, labelColumn } from './labels'

/** One column: its words under the axis (one string a line) and its colour. */
export interface Column {
  label: string | string[]
  colour: Colour
}

/**
 * Columns of figures of one unit, from zero, each labelled with its value.
 *
 * Takes the theme, the axis, and one column for each of its figures, in order.
 */
export function columnChart(theme: ChartTheme, { unit, series }: Axis, columns: readonly Column[]): ChartConfiguration<'bar'> {
  const figures = series.flatMap(s => s.figures).slice(0, columns.length)
  return {
    type: 'bar',
    data: {
      labels: columns.map(column => column.label),
      datasets: [{
        label: 'columns',
        data: figures.map(f => extent(f.quantity)),
        figure: figures.map(f => f.id as FigureId),
        backgroundColor: columns.map(({ colour }) => theme[colour]),
        clip: false,
        barPercentage: 0.68,
        categoryPercentage: 0.92,
        maxBarThickness: 200,
      }],
    },
    options: {
      ...baseOptions({ top: 42 }),
      scales: {
        x: { grid: { display: false }, border: { color: theme.ink }, ticks: { color: theme.ink, font: axisFont(theme), maxRotation: 0, autoSkip: false } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: theme.line, drawTicks: false }, ticks: { color: theme.muted, font: axisFont(theme), padding: 8, maxTicksLimit: 6, callback: value => tick(Number(value), unit) } },
      },
    },
    plugins: [drawing('labels', (ink, chart) => figures.forEach((figure, i) => labelColumn(ink, columnBox(chart, 0, i), figure)))],
  }
}
