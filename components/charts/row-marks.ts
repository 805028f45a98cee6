import type { Chart, Plugin } from 'chart.js'
import type { Mark } from './marks'
import type { ChartTheme } from './theme'
import { interval } from '../../data/model/quantity'
import { hatch, labelOf } from './marks'

/** A row of a dot-and-range plot: what it is, what it measures, its mark. */
export interface Row extends Mark {
  label: string
  measures: string
}

const HEIGHT = 15
const ARROW = 34

function paintInterval(ctx: CanvasRenderingContext2D, left: number, right: number, y: number, colour: string, estimated: boolean): void {
  const box = { left, right: Math.max(right, left + 3), top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
  if (estimated) {
    hatch(ctx, box, colour)
    ctx.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  }
  else {
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  }
}

function paintArrow(ctx: CanvasRenderingContext2D, x: number, y: number, direction: 1 | -1): void {
  const end = x + direction * ARROW
  ctx.beginPath()
  ctx.moveTo(x + direction * 8, y)
  ctx.lineTo(end, y)
  ctx.moveTo(end - direction * 7, y - 5)
  ctx.lineTo(end, y)
  ctx.lineTo(end - direction * 7, y + 5)
  ctx.stroke()
}

/** Draws one mark and returns where its label begins. */
function paintRow(chart: Chart, row: Row, y: number, theme: ChartTheme): number {
  const { ctx, scales } = chart
  const { quantity, status } = row.figure
  const x = (value: number) => scales.x!.getPixelForValue(value)
  const { low, high } = interval(quantity)
  ctx.fillStyle = ctx.strokeStyle = theme[row.colour]
  ctx.lineWidth = 2
  if (quantity.kind === 'range') {
    paintInterval(ctx, x(low), x(high), y, theme[row.colour], status === 'estimated')
    return x(high)
  }
  const at = x(quantity.value)
  ctx.beginPath()
  ctx.arc(at, y, 7.5, 0, Math.PI * 2)
  if (status === 'projected')
    ctx.stroke()
  else
    ctx.fill()
  if (quantity.kind === 'point')
    return at + 8
  paintArrow(ctx, at, y, quantity.op === 'atLeast' ? 1 : -1)
  return quantity.op === 'atLeast' ? at + ARROW : at + 8
}

/** Draws rows of figures on one axis: name and measure at the left, the mark, its value behind it. */
export function rowMarks(rows: readonly Row[], theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'row-marks',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart
      ctx.save()
      ctx.textBaseline = 'middle'
      rows.forEach((row, i) => {
        const y = scales.y!.getPixelForValue(i)
        ctx.textAlign = 'left'
        ctx.font = `600 15px ${theme.sans}`
        ctx.fillStyle = theme.ink
        ctx.fillText(row.label, 0, y - 9)
        ctx.font = `400 13px ${theme.sans}`
        ctx.fillStyle = theme.muted
        ctx.fillText(row.measures, 0, y + 10)
        const end = paintRow(chart, row, y, theme)
        ctx.font = `700 17px ${theme.sans}`
        ctx.fillStyle = theme.ink
        ctx.fillText(labelOf(row), end + 10, y + 1)
        if (row.remark) {
          const offset = ctx.measureText(`${labelOf(row)}  `).width
          ctx.font = `400 13px ${theme.sans}`
          ctx.fillStyle = theme.muted
          ctx.fillText(row.remark, end + 10 + offset, y + 1)
        }
      })
      ctx.restore()
    },
  }
}
