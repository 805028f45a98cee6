import type { ChartType, Element } from 'chart.js'
import type { Status } from '../model/figure'
import type { FigureId } from '../model/register'
import type { Ink } from './ink'
import type { Box, Growth, Point } from './paint'
import { BarElement, PointElement } from 'chart.js'
import { figure } from '../evidence/talk'
import { inkOf, paint } from './ink'
import { discShapes, figureShapes } from './paint'

/** What a dataset says beside Chart.js’s own options, one value for all of its elements or one for each. */
interface FigureOptions {
  /** The figure that an element is a mark of; without one, the element is Chart.js’s own. */
  figure?: FigureId | undefined | readonly (FigureId | undefined)[]
  /** Which end of a bar the value is at; by default the upper or the right one. */
  growth?: Growth
  /** How the mark is drawn where the figure’s own status does not tell: our arithmetic on what is estimated. */
  drawnAs?: Status
  /** Of a point, in pixels. */
  radius?: number | readonly number[]
}

declare module 'chart.js' {
  // eslint-disable-next-line unused-imports/no-unused-vars -- what is merged has the type parameters of Chart.js’s own
  interface ChartDatasetProperties<TType extends ChartType, TData> extends FigureOptions {}
}

/** The resolved options of an element that is a mark of a figure. */
interface Marked {
  figure?: FigureId
  growth?: Growth
  drawnAs?: Status
  backgroundColor: string
}

const SLACK = 4

/** A bar that is painted as its figure says: by status, with a torn end, with the part of a range that may come. */
export class FigureBar extends BarElement {
  static override id = 'figureBar'
  static override defaults = { ...(BarElement as unknown as { defaults: object }).defaults, figure: undefined, growth: undefined, drawnAs: undefined }

  declare options: BarElement['options'] & Marked
  declare horizontal: boolean

  /** The box that the mark takes up on the canvas, now or at the end of its motion. */
  box(final = false): Box {
    const { x, y, base, width, height, horizontal } = this.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'] as never[], final) as unknown as { x: number, y: number, base: number, width: number, height: number, horizontal: boolean }
    return horizontal
      ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
      : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) }
  }

  override draw(ctx: CanvasRenderingContext2D): void {
    const { figure: id, growth, drawnAs, backgroundColor } = this.options
    if (!id)
      return super.draw(ctx)
    const ink = inkOf(ctx)
    const box = this.box()
    const { quantity, status } = figure(id)
    paint(ink, figureShapes({ quantity, status: drawnAs ?? status }, box, growth ?? (this.horizontal ? 'right' : 'up')), backgroundColor)
    if (this.active)
      ring(ink, box)
  }

  override inRange(x: number, y: number, final?: boolean): boolean {
    return this.options.figure ? inBox(this.box(final), x, y) : super.inRange(x, y, final)
  }
}

/** A point that is painted as its figure’s status says. */
export class FigurePoint extends PointElement {
  static override id = 'figurePoint'
  static override defaults = { ...PointElement.defaults, figure: undefined }

  declare options: PointElement['options'] & Marked

  /** The box that the mark takes up on the canvas, now or at the end of its motion. */
  box(final = false): Box {
    const { x, y } = this.getProps(['x', 'y'], final) as Point
    const { radius } = this.options
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  }

  override draw(ctx: CanvasRenderingContext2D, area: Parameters<PointElement['draw']>[1]): void {
    const { figure: id, radius, backgroundColor } = this.options
    if (!id || this.skip)
      return super.draw(ctx, area)
    const ink = inkOf(ctx)
    paint(ink, discShapes(figure(id), this, radius), backgroundColor)
    if (this.active)
      ring(ink, this.box())
  }

  override inRange(x: number, y: number, final?: boolean): boolean {
    return this.options.figure ? inBox(this.box(final), x, y) : super.inRange(x, y, final)
  }
}

/** The figure and the box of an element, if it is a mark of a figure. */
export function markOf(element: Element): { figure: FigureId, box: Box } | undefined {
  const isMark = element instanceof FigureBar || element instanceof FigurePoint
  return isMark && element.options.figure ? { figure: element.options.figure, box: element.box(true) } : undefined
}

function ring({ ctx, theme }: Ink, { left, right, top, bottom }: Box): void {
  ctx.save()
  ctx.strokeStyle = theme.ink
  ctx.lineWidth = 2
  ctx.strokeRect(left - 3, top - 3, right - left + 6, bottom - top + 6)
  ctx.restore()
}

function inBox({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK
}
