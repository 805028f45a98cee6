import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { onScopeDispose, watch } from 'vue'
import { idle, slideAtRest } from './at-rest'

/** When the slides beyond the neighbours come, after the first, in milliseconds. */
const LATER = 3000

/** Has Slidev load a slide and hold it ready, unseen. Resolves when it is loaded. */
async function holdReady({ meta, load }: SlideRoute): Promise<void> {
  if (meta.preload === false)
    return
  (meta as { __preloaded?: boolean }).__preloaded = true
  await load()
}

/**
 * In the place of what Slidev does itself: it loads and draws the neighbours of a slide together with the slide, and after
 * three seconds all others at once. Here the slide that is shown comes first, then its neighbours, then the others, each
 * when the browser has nothing to do.
 */
export function usePreload(): void {
  const { currentSlideRoute, nextRoute, prevRoute, slides } = useNav()
  let isOver = false
  onScopeDispose(() => isOver = true)

  const first = slideAtRest()
  watch(currentSlideRoute, async (route) => {
    await Promise.all([holdReady(route), first])
    for (const neighbour of [nextRoute, prevRoute]) {
      await idle()
      if (isOver || route !== currentSlideRoute.value)
        return
      await holdReady(neighbour.value)
    }
  }, { immediate: true })

  watch(slides, async (all) => {
    await first
    await new Promise(resolve => setTimeout(resolve, LATER))
    for (const route of all) {
      await idle()
      if (isOver || all !== slides.value)
        return
      await holdReady(route)
    }
  }, { immediate: true })
}
