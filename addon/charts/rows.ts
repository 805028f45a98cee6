import type { ChartConfiguration, Plugin } from 'chart.js'
import type { FigureId } from '../model/register'
import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { ChartTheme, Colour } from './theme'
import { ends, extent } from '../model/quantity'
import { drawing, line, write, writeFigure } from './ink'
import { styleOf } from './labels'

/** A row of a dot-and-range plot: its figure and colour, what it is, what it measures. */
export interface Row {
  figure: ShownFigure
  colour: Colour
  label: string
  measures: string
  /** Heads the rows from this one on, up to the next heading. */
  group?: string
  /** Out of date: label and mark in grey. */
  stale?: boolean
  /** Words at the right edge. */
  aside?: (ink: Ink, right: number, y: number) => void
}

const DISC = 10

/** The dataset of rows for a lying bar chart: a point is drawn as a disc, a range as an interval, a bound with an open end. */
export function rowDataset(theme: ChartTheme, rows: readonly Row[]): ChartConfiguration<'bar'>['data']['datasets'][number] {
  return {
    label: 'rows',
    clip: false,
    shape: 'interval',
    data: rows.map(({ figure: { quantity } }) => [quantity.kind === 'bound' && quantity.op === 'atMost' ? 0 : Math.min(...ends(quantity)), extent(quantity)] as [number, number]),
    figure: rows.map(({ figure }) => figure.id as FigureId),
    backgroundColor: rows.map(({ colour }) => theme[colour]),
  }
}

/**
 * Writes what stands beside the rows of one axis: heading of a group, name and measure at the left, the value behind the
 * mark. `columns` says where headings and names begin, in pixels from the left.
 */
export function rowLabels(rows: readonly Row[], columns: { group: number, label: number } = { group: 0, label: 0 }): Plugin<'bar'> {
  return drawing('row-labels', (ink, chart) => {
    const { left, right } = chart.chartArea
    rows.forEach((row, i) => {
      const y = chart.scales.y!.getPixelForValue(i)
      const half = chart.chartArea.height / rows.length / 2
      if (row.group) {
        write(ink, row.group, { x: columns.group, y: y - 1 }, { size: 'body', weight: 700, colour: 'ink', baseline: 'middle' })
        if (i > 0)
          line(ink, [{ x: 0, y: y - half }, { x: right, y: y - half }], { colour: 'soft', width: 1 })
      }
      write(ink, row.label, { x: columns.label, y: y - 3 }, { size: 'body', weight: 600, colour: row.stale ? 'muted' : 'ink' })
      write(ink, row.measures, { x: columns.label, y: y + 16 })
      const { quantity } = row.figure
      const [from, to] = [Math.min(...ends(quantity)), extent(quantity)].map(value => chart.scales.x!.getPixelForValue(value)) as [number, number]
      if (from - DISC > left)
        line(ink, [{ x: left, y }, { x: from - DISC, y }], { colour: 'line', width: 1 })
      const end = Math.max(to, from + 2 * DISC) + 12
      writeFigure(ink, row.figure, { x: end, y }, { colour: row.stale ? 'muted' : 'ink', baseline: 'middle', as: styleOf(row.figure), backed: true })
      row.aside?.(ink, chart.width, y)
    })
  })
}
