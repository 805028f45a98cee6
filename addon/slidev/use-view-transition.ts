import type { SlideRoute } from '@slidev/types'
import type { RouteLocationNormalized } from 'vue-router'
import { configs, useNav } from '@slidev/client'
import { nextTick, onScopeDispose, shallowRef } from 'vue'
import { useRouter } from 'vue-router'

const VIEW = 'view-transition'

/** What a change from one slide to another is called in the deck. */
function transitionOf(from: SlideRoute, to: SlideRoute): unknown {
  return (from.no < to.no ? from : to).meta.transition ?? configs.transition
}

/**
 * In the place of Slidev’s own, whose answer changes with every click that stays on its slide. Slidev draws all slides
 * anew when it does, and the old ones are never let go. This one changes only where the deck asks for another kind of
 * transition, waits for nothing where it does not, and ends with the slides. Without motion slides change at once.
 *
 * @returns true while a change of slide is a view transition
 */
export function useViewTransition() {
  const router = useRouter()
  const { slides } = useNav()
  const isSupported = typeof document !== 'undefined' && 'startViewTransition' in document
  const isViewTransition = shallowRef(isSupported && configs.transition === VIEW)
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const slideOf = ({ params }: RouteLocationNormalized) => slides.value.find(({ no, meta }) => String(no) === params.no || (params.no && meta.slide.frontmatter.routeAlias === params.no))
  let finish = () => {}

  const ends = [
    router.beforeResolve(async (to, from) => {
      const [left, entered] = [slideOf(from), slideOf(to)]
      if (!left || !entered || left.no === entered.no)
        return
      isViewTransition.value = isSupported && transitionOf(left, entered) === VIEW
      if (!isViewTransition.value || still.matches)
        return
      // What holds the slides may just have changed.
      await nextTick()
      await new Promise<void>((resolve) => {
        const { ready } = document.startViewTransition(() => {
          resolve()
          return new Promise<void>(done => finish = done)
        })
        // The next change may cut this one short, or the window may be hidden: the slide comes all the same.
        ready.catch(() => {})
      })
    }),
    router.afterEach(async () => {
      await nextTick()
      finish()
    }),
  ]
  onScopeDispose(() => ends.forEach(end => end()))
  return isViewTransition
}
