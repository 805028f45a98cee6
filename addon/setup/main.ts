import { defineAppSetup } from '@slidev/types'
import { Chart } from 'chart.js'
import { registerCharts } from '../charts/register'

/**
 * Chromium prints a canvas as vectors and text only if it is cleared and drawn again inside the print event. The
 * opacity makes the canvas a group of its own, so that the clearing spares the slide under it.
 */
function redrawChartsForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const chart of Object.values(Chart.instances)) {
      chart.stop()
      chart.canvas.style.opacity = '.999'
      chart.update('none')
    }
  })
  addEventListener('afterprint', () => {
    for (const chart of Object.values(Chart.instances))
      chart.canvas.style.opacity = ''
  })
}

export default defineAppSetup(({ app, router }) => {
  registerCharts()
  redrawChartsForPrint()
  if (import.meta.hot)
    void import('./keep-place').then(({ keepPlace }) => keepPlace(app, router))
})
