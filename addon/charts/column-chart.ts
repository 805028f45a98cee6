import type { Chart, ChartConfiguration } from 'chart.js'
import type { FigureId } from '../model/register'
import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { Label } from './labels'
import type { Axis } from './series'
import type { ChartTheme, Colour } from './theme'
import { extent } from '../model/quantity'
import { axisFont, baseOptions, tick } from './base-options'
import { drawing } from './ink'
import { labelBars } from './labels'

/** One column: its words under the axis (one string a line), its colour, and a remark over it. */
export interface Column {
  label: string | string[]
  colour: Colour
  remark?: string
  inside?: boolean
}

export interface ColumnOptions {
  /** Figures that stand on top of the last columns: as many `null` as columns have none. */
  stacked?: readonly ({ figure: ShownFigure, colour: Colour, remark?: string } | null)[]
  /** Room in pixels around the plot for what is drawn by `draw`. */
  room?: { top?: number, right?: number, bottom?: number, left?: number }
  /** Draws remarks over the columns. */
  draw?: (ink: Ink, chart: Chart) => void
}

/**
 * Columns of figures of one unit, from zero, each labelled with its value.
 *
 * Takes the theme, the axis, and one column for each of its figures, in order; figures that are stacked on a column
 * come last on the axis and have none.
 */
export function columnChart(theme: ChartTheme, { unit, series }: Axis, columns: readonly Column[], { stacked = [], room = {}, draw }: ColumnOptions = {}): ChartConfiguration<'bar'> {
  const figures = series.flatMap(s => s.figures).slice(0, columns.length)
  const feet: Label[] = figures.map((figure, i) => ({ figure, remark: columns[i]!.remark, inside: columns[i]!.inside }))
  const shape = { clip: false as const, barPercentage: 0.68, categoryPercentage: 0.92, maxBarThickness: 200 }
  return {
    type: 'bar',
    data: {
      labels: columns.map(column => column.label),
      datasets: [
        { ...shape, label: 'columns', data: figures.map(f => extent(f.quantity)), figure: figures.map(f => f.id as FigureId), backgroundColor: columns.map(({ colour }) => theme[colour]) },
        ...stacked.length > 0
          ? [{
              ...shape,
              label: 'stacked',
              data: stacked.map((mark, i) => mark && ([extent(figures[i]!.quantity), extent(figures[i]!.quantity) + extent(mark.figure.quantity)] as [number, number])),
              figure: stacked.map(mark => mark?.figure.id as FigureId | undefined),
              backgroundColor: stacked.map(mark => theme[mark?.colour ?? 'ink']),
            }]
          : [],
      ],
    },
    options: {
      ...baseOptions({ top: columns.some(c => c.remark && !c.inside) || stacked.some(mark => mark?.remark) ? 60 : 42, ...room }),
      scales: {
        x: { stacked: true, grid: { display: false }, border: { color: theme.ink }, ticks: { color: theme.ink, font: axisFont(theme), maxRotation: 0, autoSkip: false } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: theme.line, drawTicks: false }, ticks: { color: theme.muted, font: axisFont(theme), padding: 8, maxTicksLimit: 6, callback: value => tick(Number(value), unit) } },
      },
    },
    plugins: [
      labelBars([feet, stacked.map(mark => mark ?? undefined)]),
      ...draw ? [drawing<'bar'>('remarks', draw)] : [],
    ],
  }
}
