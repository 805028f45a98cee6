import type { Context } from 'svgcanvas/dist/svgcanvas.esm.js'
import { Chart } from 'chart.js'

/** A path that can still tell what it was made of. */
class TellingPath extends Path2D {
  readonly d: string

  constructor(path?: Path2D | string) {
    super(path)
    this.d = typeof path === 'string' ? path : path instanceof TellingPath ? path.d : ''
  }
}

/** A context that writes SVG, and knows what Chart.js uses beyond the library’s own. */
async function svgWriter({ canvas, width, height }: Chart): Promise<Context> {
  const { Context } = await import('svgcanvas/dist/svgcanvas.esm.js')
  const writer = new Context({ width, height })
  const { fill, stroke } = writer
  const withPath = (paint: () => void) => function (this: Context, path?: unknown): void {
    if (path instanceof TellingPath) {
      this.beginPath()
      this.__currentDefaultPath = path.d
    }
    paint.call(this)
  }
  return Object.assign(writer, {
    canvas, // what a chart has drawn is kept by its canvas
    clearRect: () => {},
    fill: withPath(fill as () => void),
    stroke: withPath(stroke as () => void),
  })
}

/** Draws a chart once with another context, and at the end on the screen again. */
function drawWith(chart: Chart, context: CanvasRenderingContext2D): void {
  // Axes, titles and datasets keep the context that they were made with; lines keep their path, which tells nothing.
  const holders = [chart, ...chart.boxes].filter((part): part is typeof part & { ctx: CanvasRenderingContext2D } => 'ctx' in part)
  const metas = chart.getSortedVisibleDatasetMetas()
  const controllers = metas.map(({ controller }) => controller as unknown as { _ctx: CanvasRenderingContext2D })
  const lines = metas.flatMap(({ dataset }) => dataset ? [dataset as unknown as { options: object }] : [])
  const kept = lines.map(({ options }) => options)
  const { Path2D } = window
  const screen = chart.ctx
  const draw = (ctx: CanvasRenderingContext2D) => {
    for (const holder of holders)
      holder.ctx = ctx
    for (const controller of controllers)
      controller._ctx = ctx
    chart.draw()
  }
  try {
    window.Path2D = TellingPath
    for (const line of lines)
      line.options = Object.create(line.options, { segment: { value: {} } }) as object
    draw(context)
  }
  finally {
    window.Path2D = Path2D
    lines.forEach((line, i) => line.options = kept[i]!)
    draw(screen)
  }
}

/**
 * A chart as SVG: Chart.js draws it once more, with a context that writes shapes and text in place of pixels.
 *
 * @returns the drawing in the chart’s own pixels, or undefined where no chart draws on that canvas
 */
export async function chartSvg(canvas: HTMLCanvasElement): Promise<SVGSVGElement | undefined> {
  const chart = Chart.getChart(canvas)
  if (!chart)
    return undefined
  const writer = await svgWriter(chart)
  drawWith(chart, writer)
  const svg = writer.getSvg()
  svg.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`)
  return svg
}
