import type { Context } from 'svgcanvas/dist/svgcanvas.esm.js'
import { Chart } from 'chart.js'

/**
 * A chart as SVG: Chart.js draws it once more, with a context that writes shapes and text in place of pixels.
 *
 * @param canvas of a live chart
 * @returns the drawing in the chart’s own pixels, or undefined where no chart draws on that canvas
 */
export async function chartSvg(canvas: HTMLCanvasElement): Promise<SVGSVGElement | undefined> {
  const chart = Chart.getChart(canvas)
  if (!chart)
    return undefined
  const { Context } = await import('svgcanvas/dist/svgcanvas.esm.js')
  const writer: Context = new Context({ width: chart.width, height: chart.height })
  // Axes and titles keep the context that they were made with.
  const holders = [chart, ...chart.boxes].filter((part): part is typeof part & { ctx: CanvasRenderingContext2D } => 'ctx' in part)
  const screen = chart.ctx
  const draw = (ctx: CanvasRenderingContext2D) => {
    for (const holder of holders)
      holder.ctx = ctx
    chart.draw()
  }
  try {
    draw(writer)
  }
  finally {
    draw(screen)
  }
  const svg = writer.getSvg()
  svg.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`)
  return svg
}
