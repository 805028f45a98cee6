import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
<<<<<<< HEAD
import { closeFigures, toggleFigures } from '../evidence/figure-panel'
import { backmatterJump, stopsAtEnd } from '../evidence/talk-end'
import { useModel } from '../scenarios/use-model'

/** Steps by a whole slide; the others of `next_…` go by a click. */
const WHOLE_SLIDE = ['next_down', 'next_shift']

/**
 * Slidev's own keys, `t` for the table of the figures on the slide, `b` for the back matter and back, `m` for the what-if
 * behind a slide and back, and `r` to take it back to its sources. No step
 * forward leads from the last slide of the talk into the back matter.
 */
export default defineShortcutsSetup((_, base) => {
  const nav = useNav()
  const model = useModel()
  const position = () => ({ slide: nav.currentSlideNo.value, clicks: nav.clicks.value, clicksTotal: nav.clicksTotal.value })
=======
import { useRouter } from 'vue-router'
import { toggleTwin } from '../evidence/figure-twin'
import { leaveForIndex } from '../evidence/index-way'
import { spareJump } from '../evidence/talk-end'

/**
 * Slidev's own keys, `t` for the table of the figures on the slide, `b` for the index of all figures, and `s` for the
 * spare slides and back.
 */
export default defineShortcutsSetup((_, base) => {
  const nav = useNav()
  const router = useRouter()
>>>>>>> main

  function toggleSpares(): void {
    const to = spareJump({ slide: nav.currentSlideNo.value, clicks: nav.clicks.value }, nav.slides.value)
    if (to)
      void nav.go(to.slide, to.clicks)
  }

  return [
<<<<<<< HEAD
    ...own,
    { name: 'toggle_figures', key: 't', fn: toggleFigures, autoRepeat: false },
    { name: 'close_figures', key: 'escape', fn: closeFigures, autoRepeat: false },
    { name: 'toggle_backmatter', key: 'b', fn: toggleBackmatter, autoRepeat: false },
    { name: 'toggle_model', key: 'm', fn: model.jump, autoRepeat: false },
    { name: 'reset_model', key: 'r', fn: model.reset, autoRepeat: false },
=======
    ...base,
    { name: 'toggle_figures', key: 't', fn: () => toggleTwin(), autoRepeat: false },
    { name: 'open_index', key: 'b', fn: () => void leaveForIndex(router), autoRepeat: false },
    { name: 'toggle_spares', key: 's', fn: toggleSpares, autoRepeat: false },
>>>>>>> main
  ]
})
