import { BarController, CategoryScale, Chart, defaults, LinearScale, LineController, LineElement, LogarithmicScale } from 'chart.js'
import { FigureBar, FigurePoint } from './elements'

/** Registers the parts of Chart.js that talks draw with, and the elements that are marks of figures; a chart of another kind adds its parts here. */
export function registerCharts(): void {
  Chart.register(BarController, LineController, LineElement, FigureBar, FigurePoint, CategoryScale, LinearScale, LogarithmicScale)
  defaults.set('datasets.bar', { dataElementType: FigureBar.id })
  defaults.set('datasets.line', { dataElementType: FigurePoint.id })
}

/**
 * Chromium prints a canvas as vectors and text only if it is cleared and drawn again inside the print event. The
 * opacity makes the canvas a group of its own, so that the clearing spares the slide under it.
 */
export function redrawChartsForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const chart of Object.values(Chart.instances)) {
      chart.stop()
      chart.setActiveElements([])
      chart.canvas.style.opacity = '.999'
      chart.update('none')
    }
  })
  addEventListener('afterprint', () => {
    for (const chart of Object.values(Chart.instances))
      chart.canvas.style.opacity = ''
  })
}
