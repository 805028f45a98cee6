import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { Colour } from './theme'
import { NOT_YET } from '../evidence/statuses'
import { interval } from '../model/quantity'

export interface Box { left: number, right: number, top: number, bottom: number }

/** Which end of a box the value is at. */
export type Growth = 'up' | 'right' | 'left'

/** How far the teeth of a torn end stand out, in pixels. */
export const TOOTH = 7

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

/** A path round a box whose far end is torn: there is more, and nobody says how much. */
function tornPath(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Box, growth: Growth): void {
  const length = growth === 'up' ? right - left : bottom - top
  const teeth = Math.max(2, Math.round(length / (TOOTH * 2)))
  const step = length / teeth
  const [from, to] = growth === 'left' ? [right, left] : [left, right]
  const out = growth === 'left' ? -TOOTH : TOOTH
  ctx.beginPath()
  ctx.moveTo(from, growth === 'up' ? bottom : top)
  ctx.lineTo(growth === 'up' ? from : to, top)
  for (let i = 0; i < teeth; i++) {
    if (growth === 'up') {
      ctx.lineTo(left + (i + 0.5) * step, top - TOOTH)
      ctx.lineTo(left + (i + 1) * step, top)
    }
    else {
      ctx.lineTo(to + out, top + (i + 0.5) * step)
      ctx.lineTo(to, top + (i + 1) * step)
    }
  }
  ctx.lineTo(growth === 'up' ? right : from, bottom)
  ctx.closePath()
}

/** Fill and outline by status: solid, hollow for a forecast, hatched for an estimate, dashed for a promise. */
function paintSure({ ctx, theme }: Ink, box: Box, { quantity, status }: ShownFigure, colour: Colour, growth: Growth): void {
  const path = () => {
    if (quantity.kind === 'bound' && quantity.op === 'atLeast')
      return tornPath(ctx, box, growth)
    ctx.beginPath()
    ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  }
  const promised = NOT_YET.has(status) || (quantity.kind === 'bound' && quantity.op === 'atMost')
  ctx.save()
  ctx.lineWidth = 2
  ctx.strokeStyle = ctx.fillStyle = theme[colour]
  if (status === 'estimated')
    hatch(ctx, box, theme[colour])
  path()
  if (promised || status === 'projected') {
    ctx.globalAlpha = promised ? 0.12 : 0.05
    ctx.fill()
    ctx.globalAlpha = 1
    ctx.setLineDash(promised ? [6, 4] : [])
    ctx.stroke()
  }
  else if (status === 'estimated') {
    ctx.stroke()
  }
  else {
    ctx.fill()
  }
  ctx.restore()
}

/** A part of which nobody is sure: light, with a dashed edge. */
export function paintOpen({ ctx, theme }: Ink, box: Box, colour: Colour, opacity = 0.28): void {
  ctx.save()
  ctx.fillStyle = ctx.strokeStyle = theme[colour]
  ctx.globalAlpha = opacity
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.globalAlpha = 1
  ctx.lineWidth = 2
  ctx.setLineDash([6, 4])
  ctx.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.restore()
}

/**
 * Paints a figure into its box: by status, with a torn end for a floor, and a range with its sure part and,
 * beyond that, its interval. The box reaches to the figure's upper end.
 */
export function paintFigure(ink: Ink, box: Box, figure: ShownFigure, colour: Colour, growth: Growth): void {
  const { quantity } = figure
  if (quantity.kind !== 'range')
    return paintSure(ink, box, figure, colour, growth)
  const { low, high } = interval(quantity)
  const [sure, spread] = cut(box, low / high, growth)
  paintSure(ink, sure, figure, colour, growth)
  paintOpen(ink, spread, colour)
}

/** Cuts a box into the part next to its foot, which has the share `sure` of its length, and the rest. */
export function cut(box: Box, sure: number, growth: Growth): [Box, Box] {
  const { left, right, top, bottom } = box
  if (growth === 'up') {
    const edge = bottom - (bottom - top) * sure
    return [{ ...box, top: edge }, { ...box, bottom: edge }]
  }
  if (growth === 'right') {
    const edge = left + (right - left) * sure
    return [{ ...box, right: edge }, { ...box, left: edge }]
  }
  const edge = right - (right - left) * sure
  return [{ ...box, left: edge }, { ...box, right: edge }]
}
