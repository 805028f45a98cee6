import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
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

  function toggleBackmatter(): void {
    const to = backmatterJump(position(), nav.slides.value)
    if (to)
      nav.go(to.slide, to.clicks)
  }

  const own = base.map((shortcut) => {
    const { name = '', fn } = shortcut
    if (!fn || !name.startsWith('next_') || name === 'next_overview')
      return shortcut
    return { ...shortcut, fn: () => stopsAtEnd(position(), nav.slides.value, WHOLE_SLIDE.includes(name)) ? undefined : fn() }
  })
  return [
    ...own,
    { name: 'toggle_figures', key: 't', fn: toggleFigures, autoRepeat: false },
    { name: 'close_figures', key: 'escape', fn: closeFigures, autoRepeat: false },
    { name: 'toggle_backmatter', key: 'b', fn: toggleBackmatter, autoRepeat: false },
    { name: 'toggle_model', key: 'm', fn: model.jump, autoRepeat: false },
    { name: 'reset_model', key: 'r', fn: model.reset, autoRepeat: false },
  ]
})
