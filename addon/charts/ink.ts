import type { Chart, ChartType, Plugin } from 'chart.js'
import type { FigureStyle } from '../model/lookup'
import type { ShownFigure } from '../model/shown'
import type { ChartTheme, Colour } from './theme'
import { formatFigure } from '../evidence/talk'

/** Where a plugin draws, and in what colours and type. */
export interface Ink {
  ctx: CanvasRenderingContext2D
  theme: ChartTheme
}

export interface Point { x: number, y: number }

export interface TextStyle {
  size?: number
  weight?: 400 | 600 | 700
  colour?: Colour
  align?: 'left' | 'center' | 'right'
  baseline?: 'alphabetic' | 'middle' | 'top'
  /** Keeps lines of the grid from running through the words. */
  backed?: boolean
}

/** The sign of a derived figure in a box of twelve by twelve, as the key under a slide draws it. */
const DERIVED = 'M9 1.6C6.9.9 6.4 2 6.1 3.7L5 9.3C4.7 10.8 4 11.3 2.6 10.8M3.4 5h5'

/** A plugin that draws over the datasets of a chart. */
export function drawing<T extends ChartType>(id: string, theme: ChartTheme, draw: (ink: Ink, chart: Chart) => void): Plugin<T> {
  return {
    id,
    afterDatasetsDraw(chart) {
      chart.ctx.save()
      draw({ ctx: chart.ctx, theme }, chart as unknown as Chart)
      chart.ctx.restore()
    },
  }
}

/** Writes one line of text. Returns its width in pixels. */
export function write({ ctx, theme }: Ink, words: string, { x, y }: Point, style: TextStyle = {}): number {
  const { size = 14, weight = 400, colour = 'muted', align = 'left', baseline = 'alphabetic', backed = false } = style
  ctx.font = `${weight} ${size}px ${theme.sans}`
  const { width } = ctx.measureText(words)
  if (backed) {
    const left = x - (align === 'center' ? width / 2 : align === 'right' ? width : 0)
    ctx.fillStyle = theme.paper
    ctx.fillRect(left - 3, y - size * (baseline === 'middle' ? 0.65 : 0.95), width + 6, size * 1.25)
  }
  ctx.fillStyle = theme[colour]
  ctx.textAlign = align
  ctx.textBaseline = baseline
  ctx.fillText(words, x, y)
  return width
}

/** Writes several lines, the first at the point, each `leading` pixels under the one before. */
export function writeLines(ink: Ink, lines: readonly string[], { x, y }: Point, style: TextStyle & { leading?: number } = {}): void {
  const { leading = (style.size ?? 14) * 1.35 } = style
  lines.forEach((line, i) => write(ink, line, { x, y: y + i * leading }, style))
}

/**
 * Writes the value of a figure, with the sign of a derived one behind it. Returns the width of both.
 * Words may be put before and after the value (" less").
 */
export function writeFigure(ink: Ink, figure: ShownFigure, { x, y }: Point, style: TextStyle & { as?: FigureStyle, before?: string, after?: string } = {}): number {
  const { size = 17, weight = 700, colour = 'ink', align = 'left', as = 'prose', before = '', after = '' } = style
  const words = before + formatFigure(figure, as) + after
  ink.ctx.font = `${weight} ${size}px ${ink.theme.sans}`
  const sign = figure.status === 'derived' ? size * 0.75 : 0
  const width = ink.ctx.measureText(words).width + sign
  const left = x - (align === 'center' ? width / 2 : align === 'right' ? width : 0)
  write(ink, words, { x: left, y }, { ...style, size, weight, colour, align: 'left' })
  if (sign)
    derivedSign(ink, { x: left + width - sign * 0.92, y: style.baseline === 'middle' ? y - size * 0.5 : y - size * 0.86 }, size * 0.8, colour)
  return width
}

function derivedSign({ ctx, theme }: Ink, { x, y }: Point, size: number, colour: Colour): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(size / 12, size / 12)
  ctx.strokeStyle = theme[colour]
  ctx.lineWidth = 1.5
  ctx.lineCap = 'round'
  ctx.stroke(new Path2D(DERIVED))
  ctx.restore()
}

export interface LineStyle {
  colour?: Colour
  width?: number
  dash?: number[]
}

/** Draws a line through points. */
export function line({ ctx, theme }: Ink, points: readonly Point[], { colour = 'muted', width = 1.5, dash = [] }: LineStyle = {}): void {
  ctx.save()
  ctx.strokeStyle = theme[colour]
  ctx.lineWidth = width
  ctx.lineJoin = 'round'
  ctx.setLineDash(dash)
  ctx.beginPath()
  points.forEach(({ x, y }, i) => i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y))
  ctx.stroke()
  ctx.restore()
}

/** A curve that leaves level at one point and arrives level at another, steepest at `bend` of the way: a remark on a rise. */
export function dashedCurve({ ctx, theme }: Ink, from: Point, to: Point, bend = 0.5): void {
  const middle = from.x + (to.x - from.x) * bend
  ctx.save()
  ctx.strokeStyle = theme.remark
  ctx.lineWidth = 2
  ctx.setLineDash([3, 4])
  ctx.beginPath()
  ctx.moveTo(from.x, from.y)
  ctx.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y)
  ctx.stroke()
  ctx.restore()
}

/** A line with a head at its end, straight up, down or across. */
export function arrow(ink: Ink, from: Point, to: Point, style: LineStyle = {}): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const wing = (side: 1 | -1) => ({ x: to.x - 8 * ux - side * 5 * uy, y: to.y - 8 * uy + side * 5 * ux })
  line(ink, [from, to], style)
  line(ink, [wing(1), to, wing(-1)], { ...style, dash: [] })
}
