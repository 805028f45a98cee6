import { useNav } from '@slidev/client'
import { resetText } from './address'
import { modelJump, modelOf } from './jump'
import { changeState, stateText } from './shared-state'

/** What the keys `m` and `r` do. */
export interface ModelKeys {
  /** Goes from a slide to its model, and from a model back. */
  jump: () => void
  /** Takes the model on the screen back to its sources. */
  reset: () => void
}

/** The keys of the models. Costs a slide without one nothing but this. */
export function useModel(): ModelKeys {
  const nav = useNav()
  return {
    jump() {
      const to = modelJump({ slide: nav.currentSlideNo.value, clicks: nav.clicks.value }, nav.slides.value)
      if (to)
        void nav.go(to.slide, to.clicks)
    },
    reset() {
      const name = modelOf(nav.currentSlideRoute.value)
      if (name !== undefined)
        changeState(name, resetText(stateText(name)))
    },
  }
}
