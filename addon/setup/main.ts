import { defineAppSetup } from '@slidev/types'
import { openCard, receiveFigure } from '../evidence/figure-card'
import { openTwin } from '../evidence/figure-twin'
import { rememberPlace } from '../evidence/index-and-back'
import { onSentFigure } from '../evidence/send-figure'
import { answerAddress, answerFigures } from './answer-figures'
import { endTheTalk } from './end-the-talk'
import { keepKeys } from './keep-keys'
import { keepOffline } from './keep-offline'
import { mountWhenOpen } from './mount-when-open'

export default defineAppSetup(({ app, router }) => {
  endTheTalk(app, router)
  answerFigures()
  answerAddress(router)
  rememberPlace(router)
  keepKeys()
  onSentFigure(receiveFigure)
  mountWhenOpen(app, openCard, () => import('../components/FigureCard.vue'))
  mountWhenOpen(app, openTwin, () => import('../components/FigureTwin.vue'))
  keepOffline()
  if (import.meta.hot)
    void import('./keep-place').then(({ keepPlace }) => keepPlace(app, router))
})
