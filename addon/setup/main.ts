import { defineAppSetup } from '@slidev/types'
import { Chart } from 'chart.js'
import { registerCharts } from '../charts/register'
import { openCard, receiveFigure } from '../evidence/figure-card'
import { openTwin } from '../evidence/figure-twin'
import { onSentFigure } from '../evidence/send-figure'
import { answerAddress, answerFigures } from './answer-figures'
import { keepKeys } from './keep-keys'
import { mountWhenOpen } from './mount-when-open'
import { endTheTalk } from './talk-end'

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
  endTheTalk(app, router)
  answerFigures()
  answerAddress(router)
  keepKeys()
  onSentFigure(receiveFigure)
  mountWhenOpen(app, openCard, () => import('../components/FigureCard.vue'))
  mountWhenOpen(app, openTwin, () => import('../components/FigureTwin.vue'))
  if (import.meta.hot)
    void import('./keep-place').then(({ keepPlace }) => keepPlace(app, router))
})
