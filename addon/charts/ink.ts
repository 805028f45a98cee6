import type { Chart, ChartType, Plugin } from 'chart.js'
import type { FigureStyle } from '../model/lookup'
import type { FigureId } from '../model/register'
import type { ShownFigure } from '../model/shown'
import type { Box, Growth, Point, Shape } from './paint'
import type { Scene } from './scene'
import type { ChartTheme, Colour, TextSize } from './theme'
import { splitRate } from '../evidence/split-rate'
import { formatFigure } from '../evidence/talk'
import { figureShapes } from './paint'
import { sceneOf } from './scene'

/** Where a plugin draws, in what colours and type, and what becomes of it: what belongs to a figure can be asked. */
export interface Ink {
  ctx: CanvasRenderingContext2D
  theme: ChartTheme
  scene: Scene
}

export interface TextStyle {
  /** Default: `aside`; a figure’s value `body`. */
  size?: TextSize
  weight?: 400 | 600 | 700
  colour?: Colour
  align?: 'left' | 'center' | 'right'
  baseline?: 'alphabetic' | 'middle' | 'top'
  /** Keeps lines of the grid from running through the words. */
  backed?: boolean
}

/** The pen for a chart that has a scene. */
export function inkOf(ctx: CanvasRenderingContext2D): Ink {
  const scene = sceneOf(ctx)
  return { ctx, theme: scene.theme, scene }
}

/** A plugin that draws over the datasets of a chart. */
export function drawing<T extends ChartType>(id: string, draw: (ink: Ink, chart: Chart) => void): Plugin<T> {
  return {
    id,
    afterDatasetsDraw(chart) {
      chart.ctx.save()
      draw(inkOf(chart.ctx), chart as unknown as Chart)
      chart.ctx.restore()
    },
  }
}

/** Paints shapes in a colour of the theme, or any other, and notes their marks for the key. */
export function paint({ ctx, theme, scene }: Ink, shapes: readonly Shape[], colour: string): void {
  ctx.save()
  const own = colour in theme ? theme[colour as Colour] : colour
  ctx.fillStyle = own
  for (const { mark, d, fill, line, dash = [], onFill, grey } of shapes) {
    const path = new Path2D(d)
    scene.marks.add(mark)
    if (fill !== undefined) {
      ctx.globalAlpha = fill
      ctx.fill(path)
      ctx.globalAlpha = 1
    }
    if (line !== undefined) {
      ctx.strokeStyle = onFill ? theme.paper : grey ? theme.soft : own
      ctx.lineWidth = line
      ctx.setLineDash([...dash])
      ctx.stroke(path)
    }
  }
  ctx.restore()
}

/** Paints a figure into a box that reaches to its upper end, and lets the box be asked for it. */
export function paintFigure(ink: Ink, box: Box, figure: ShownFigure, colour: Colour, growth: Growth): void {
  paint(ink, figureShapes(figure, box, growth), colour)
  answer(ink, box, figure)
}

/** Lets a box on the chart be asked for a figure. */
export function answer({ scene }: Ink, box: Box, { id }: Pick<ShownFigure, 'id'>): void {
  scene.labels.push({ figure: id as FigureId, box })
}

/** Writes one line of text. Returns its width in pixels. */
export function write({ ctx, theme }: Ink, words: string, { x, y }: Point, style: TextStyle = {}): number {
  const { weight = 400, colour = 'muted', align = 'left', baseline = 'alphabetic', backed = false } = style
  const size = theme.sizes[style.size ?? 'aside']
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
  const { leading = ink.theme.sizes[style.size ?? 'aside'] * 1.35 } = style
  lines.forEach((line, i) => write(ink, line, { x, y: y + i * leading }, style))
}

/** The sign of our own arithmetic, behind the number that is its result, and how far behind in parts of the size: as `.derived-sign` has it. */
const DERIVED = { sign: 'ƒ', gap: 0.06 }

/**
 * Writes the value of a figure, with the sign of a derived one behind it, and lets it be asked. Returns the width of
 * both. Words may be put before and after the value (" less").
 */
export function writeFigure(ink: Ink, figure: ShownFigure, { x, y }: Point, style: TextStyle & { as?: FigureStyle, before?: string, after?: string } = {}): number {
  const { size = 'body', weight = 700, colour = 'ink', align = 'left', baseline, backed, as = 'prose', before = '', after = '' } = style
  const { ctx, theme, scene } = ink
  const derived = figure.status === 'derived'
  const px = theme.sizes[size]
  const measure = (words: string, weight: number) => {
    ctx.font = `${weight} ${px}px ${theme.sans}`
    return ctx.measureText(words).width
  }
  const [number, rate] = splitRate(formatFigure(figure, as))
  const gap = derived ? DERIVED.gap * px : 0
  const parts: [words: string, style: TextStyle, gap: number][] = [
    [before + number, { weight, colour }, gap],
    ...derived ? [[DERIVED.sign, { weight: 400, colour: colour === 'paper' ? 'paper' : 'remark' }, 0] as [string, TextStyle, number]] : [],
    ...rate + after ? [[rate + after, { weight, colour }, 0] as [string, TextStyle, number]] : [],
  ]
  const width = parts.reduce((sum, [words, style, gap]) => sum + measure(words, style.weight!) + gap, 0)
  const left = x - (align === 'center' ? width / 2 : align === 'right' ? width : 0)
  let at = left
  for (const [words, own, gap] of parts)
    at += write(ink, words, { x: at, y }, { size, backed, baseline, ...own }) + gap
  if (derived)
    scene.marks.add('derived')
  const top = y - px * (baseline === 'middle' ? 0.6 : baseline === 'top' ? 0.1 : 0.9)
  answer(ink, { left, right: left + width, top, bottom: top + px * 1.2 }, figure)
  if (scene.active === figure.id)
    line(ink, [{ x: left, y: top + px * 1.2 + 1 }, { x: left + width, y: top + px * 1.2 + 1 }], { colour: colour === 'paper' ? 'paper' : 'ink', width: 2 })
  return width
}

export interface LineStyle {
  colour?: Colour
  width?: number
  /** Only for money that has not come. */
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

/** A line with a head at its end, straight up, down or across. */
export function arrow(ink: Ink, from: Point, to: Point, style: LineStyle = {}): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const wing = (side: 1 | -1) => ({ x: to.x - 8 * ux - side * 5 * uy, y: to.y - 8 * uy + side * 5 * ux })
  line(ink, [from, to], style)
  line(ink, [wing(1), to, wing(-1)], { ...style, dash: [] })
}
