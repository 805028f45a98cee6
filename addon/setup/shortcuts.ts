import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { useRouter } from 'vue-router'
import { toggleTwin } from '../evidence/figure-twin'
import { leaveForIndex } from '../evidence/index-and-back'
import { spareJump } from '../evidence/talk-end'
import { useModel } from '../scenarios/use-model'
import { isChord } from './keep-keys'

/** Slidev asks for the letter only: Ctrl+S is no `s`. */
function alone(fn: () => void): () => void {
  return () => isChord() ? undefined : fn()
}

/**
 * Slidev's own keys, `t` for the table of the figures on the slide, `b` for the index of all figures, `s` for the
 * spare slides and back, `m` for the what-if behind a slide and back, and `r` to take it back to its sources.
 */
export default defineShortcutsSetup((_, base) => {
  const nav = useNav()
  const model = useModel()
  const router = useRouter()

  function toggleSpares(): void {
    const to = spareJump({ slide: nav.currentSlideNo.value, clicks: nav.clicks.value }, nav.slides.value)
    if (to)
      void nav.go(to.slide, to.clicks)
  }

  return [
    ...base,
    { name: 'toggle_figures', key: 't', fn: alone(() => toggleTwin()), autoRepeat: false },
    { name: 'open_index', key: 'b', fn: alone(() => void leaveForIndex(router)), autoRepeat: false },
    { name: 'toggle_spares', key: 's', fn: alone(toggleSpares), autoRepeat: false },
    { name: 'toggle_model', key: 'm', fn: alone(model.jump), autoRepeat: false },
    { name: 'reset_model', key: 'r', fn: alone(model.reset), autoRepeat: false },
  ]
})
