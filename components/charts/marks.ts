import type { BarElement, Chart, Plugin } from 'chart.js'
import type { Figure } from '../../data/model/figure'
import type { ChartTheme, Colour } from './theme'
import { interval } from '../../data/model/quantity'
import { formatFigure } from '../evidence/figure-text'

/** One mark on a chart: a figure, its colour, and the words beside it. */
export interface Mark {
  figure: Figure
  colour: Colour
  /** A second line under the value, small. */
  remark?: string
}

interface Box { left: number, right: number, top: number, bottom: number }

const LABEL = 17
const REMARK = 13
const TOOTH = 7

/** Diagonal strokes inside a box; drawn as lines, since a pattern fill would put a bitmap into the PDF. */
export function hatch(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Box, colour: string): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, right - left, bottom - top)
  ctx.clip()
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.5
  ctx.beginPath()
  const height = bottom - top
  for (let x = left - height; x < right; x += 7) {
    ctx.moveTo(x, bottom)
    ctx.lineTo(x + height, top)
  }
  ctx.stroke()
  ctx.restore()
}

/** A path round a box whose far end (top, or right when lying) is torn: there is more, and nobody says how much. */
function tornPath(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Box, lying: boolean): void {
  const length = lying ? bottom - top : right - left
  const teeth = Math.max(2, Math.round(length / (TOOTH * 2)))
  const step = length / teeth
  ctx.beginPath()
  if (lying) {
    ctx.moveTo(left, top)
    ctx.lineTo(right, top)
    for (let i = 0; i < teeth; i++) {
      ctx.lineTo(right + TOOTH, top + (i + 0.5) * step)
      ctx.lineTo(right, top + (i + 1) * step)
    }
    ctx.lineTo(left, bottom)
  }
  else {
    ctx.moveTo(left, bottom)
    ctx.lineTo(left, top)
    for (let i = 0; i < teeth; i++) {
      ctx.lineTo(left + (i + 0.5) * step, top - TOOTH)
      ctx.lineTo(left + (i + 1) * step, top)
    }
    ctx.lineTo(right, bottom)
  }
  ctx.closePath()
}

/** Fill and outline by status: solid, hollow for a forecast, hatched for an estimate, dashed for a promise. */
function paintBox(ctx: CanvasRenderingContext2D, box: Box, figure: Figure, colour: string, lying: boolean): void {
  const { quantity, status } = figure
  const path = () => {
    if (quantity.kind === 'bound' && quantity.op === 'atLeast')
      return tornPath(ctx, box, lying)
    ctx.beginPath()
    ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  }
  ctx.save()
  ctx.lineWidth = 2
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  path()
  const open = status === 'announced' || status === 'projected' || (quantity.kind === 'bound' && quantity.op === 'atMost')
  if (status === 'estimated') {
    hatch(ctx, box, colour)
    path()
    ctx.stroke()
  }
  else if (open) {
    ctx.globalAlpha = 0.12
    ctx.fill()
    ctx.globalAlpha = 1
    if (status !== 'projected')
      ctx.setLineDash([6, 4])
    ctx.stroke()
  }
  else {
    ctx.fill()
  }
  ctx.restore()
}

/** The interval of a range, beyond its sure part: lighter and with a dashed edge. */
function paintSpread(ctx: CanvasRenderingContext2D, box: Box, colour: string): void {
  ctx.save()
  ctx.fillStyle = colour
  ctx.globalAlpha = 0.28
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.globalAlpha = 1
  ctx.strokeStyle = colour
  ctx.lineWidth = 2
  ctx.setLineDash([6, 4])
  ctx.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.restore()
}

function drawColumn(chart: Chart, bar: BarElement, mark: Mark, theme: ChartTheme, label: boolean): void {
  const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as { x: number, y: number, base: number, width: number }
  const { ctx } = chart
  const colour = theme[mark.colour]
  const box = { left: x - width / 2, right: x + width / 2, top: y, bottom: base }
  const { quantity } = mark.figure
  if (quantity.kind === 'range') {
    const { low, high } = interval(quantity)
    const edge = base - (base - y) * (low / high)
    paintBox(ctx, { ...box, top: edge }, mark.figure, colour, false)
    paintSpread(ctx, { ...box, bottom: edge }, colour)
  }
  else {
    paintBox(ctx, box, mark.figure, colour, false)
  }
  if (!label)
    return
  const lift = quantity.kind === 'bound' && quantity.op === 'atLeast' ? TOOTH : 0
  ctx.save()
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  let at = y - lift - 9
  if (mark.remark) {
    ctx.font = `400 ${REMARK}px ${theme.sans}`
    ctx.fillStyle = theme.muted
    ctx.fillText(mark.remark, x, at)
    at -= 18
  }
  ctx.font = `700 ${LABEL + 3}px ${theme.sans}`
  ctx.fillStyle = theme.ink
  ctx.fillText(labelOf(mark), x, at)
  ctx.restore()
}

/** A figure's value as it stands on its mark. */
export function labelOf({ figure }: Mark): string {
  return formatFigure(figure, figure.quantity.kind === 'bound' ? 'prose' : 'short')
}

/**
 * Draws the bars of a bar chart as marks of figures: status by fill, a range as an interval, a bound with an open end,
 * the value on each. The chart's own bars give the geometry and stay unpainted.
 *
 * Takes the marks, dataset by dataset in the chart's order, and the theme.
 */
export function figureMarks(marks: readonly (readonly Mark[])[], theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'figure-marks',
    afterDatasetsDraw(chart) {
      marks.forEach((row, dataset) => row.forEach((mark, i) => {
        const bar = chart.getDatasetMeta(dataset).data[i] as BarElement | undefined
        if (bar && !chart.getDatasetMeta(dataset).hidden)
          drawColumn(chart, bar, mark, theme, true)
      }))
    },
  }
}
