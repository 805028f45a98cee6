import type { Chart, Plugin } from 'chart.js'
import type { Ink } from './ink'
import type { Mark } from './marks'
import type { ChartTheme } from './theme'
import { ends, interval } from '../model/quantity'
import { arrow, drawing, line, write, writeFigure } from './ink'
import { styleOf } from './marks'
import { hatch, paintOpen } from './paint'

/** A row of a dot-and-range plot: what it is, what it measures, its mark. */
export interface Row extends Mark {
  label: string
  measures: string
  /** Heads the rows from this one on, up to the next heading. */
  group?: string
  /** Out of date: label and mark in grey. */
  stale?: boolean
  /** Words at the right edge. */
  aside?: (ink: Ink, right: number, y: number) => void
}

const HEIGHT = 18
const ARROW = 36
const DOT = 8.5

function dot({ ctx, theme }: Ink, x: number, y: number, row: Row): void {
  ctx.fillStyle = ctx.strokeStyle = theme[row.colour]
  ctx.lineWidth = 2.5
  ctx.beginPath()
  ctx.arc(x, y, row.figure.status === 'projected' ? DOT - 1 : DOT, 0, Math.PI * 2)
  if (row.figure.status === 'projected') {
    ctx.fillStyle = theme.paper
    ctx.fill()
    ctx.stroke()
  }
  else {
    ctx.fill()
  }
}

/** Draws one mark and returns where its label begins. */
function paintRow(ink: Ink, chart: Chart, row: Row, y: number): number {
  const { ctx, theme } = ink
  const { quantity, status } = row.figure
  const x = (value: number) => chart.scales.x!.getPixelForValue(value)
  const { low, high } = interval(quantity)
  if (quantity.kind === 'range') {
    const box = { left: x(low), right: Math.max(x(high), x(low) + 4), top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
    if (status !== 'estimated') {
      paintOpen(ink, box, row.colour)
      return box.right
    }
    ctx.fillStyle = theme.paper
    ctx.fillRect(box.left, box.top, box.right - box.left, HEIGHT)
    hatch(ctx, box, theme[row.colour])
    ctx.lineWidth = 2
    ctx.strokeStyle = theme[row.colour]
    ctx.strokeRect(box.left, box.top, box.right - box.left, HEIGHT)
    return box.right
  }
  const at = x(quantity.value)
  if (quantity.kind === 'bound') {
    const direction = quantity.op === 'atLeast' ? 1 : -1
    arrow(ink, { x: at + direction * DOT, y }, { x: at + direction * ARROW, y }, { colour: row.colour, width: 2.5 })
  }
  dot(ink, at, y, row)
  return quantity.kind === 'bound' && quantity.op === 'atLeast' ? at + ARROW : at + DOT
}

/**
 * Draws rows of figures on one axis: heading of a group, name and measure at the left, the mark, its value behind it.
 * `columns` says where headings and names begin, in pixels from the left.
 */
export function rowMarks(rows: readonly Row[], theme: ChartTheme, columns: { group: number, label: number } = { group: 0, label: 0 }): Plugin<'bar'> {
  return drawing('row-marks', theme, (ink, chart) => {
    const { left, right } = chart.chartArea
    rows.forEach((row, i) => {
      const y = chart.scales.y!.getPixelForValue(i)
      const half = chart.chartArea.height / rows.length / 2
      if (row.group) {
        write(ink, row.group, { x: columns.group, y: y - 1 }, { size: 16, weight: 700, colour: 'ink', baseline: 'middle' })
        if (i > 0)
          line(ink, [{ x: 0, y: y - half }, { x: right, y: y - half }], { colour: 'soft', width: 1 })
      }
      const roomy = half > 24
      write(ink, row.label, { x: columns.label, y: y - 4 }, { size: roomy ? 16 : 15, weight: 600, colour: row.stale ? 'muted' : 'ink' })
      write(ink, row.measures, { x: columns.label, y: y + (roomy ? 16 : 14) }, { size: roomy ? 14.5 : 13.5 })
      line(ink, [{ x: left, y }, { x: chart.scales.x!.getPixelForValue(Math.min(...ends(row.figure.quantity))), y }], { colour: 'soft', width: 1, dash: [1, 3] })
      const end = paintRow(ink, chart, row, y) + 10
      writeFigure(ink, row.figure, { x: end, y }, { size: 18, colour: row.stale ? 'muted' : 'ink', baseline: 'middle', as: styleOf(row.figure), backed: true })
      row.aside?.(ink, chart.width, y)
    })
  })
}
