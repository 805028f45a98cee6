import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { onScopeDispose, watch } from 'vue'
import { idle, slideAtRest } from './at-rest'
import { savesData } from './network'

/** How long no slide has changed when one that is not beside it is drawn, in milliseconds: a change of slide comes first. */
const STILL = 1000

/** Has Slidev load a slide and hold it ready, unseen. Resolves when it is loaded. */
async function holdReady({ meta, load }: SlideRoute): Promise<void> {
  if (meta.preload === false)
    return
  (meta as { __preloaded?: boolean }).__preloaded = true
  await load()
}

/**
 * In the place of what Slidev does itself: it loads and draws the neighbours of a slide together with the slide, and after
 * three seconds all others at once. Here the slide that is shown comes first, then its neighbours, then the others from
 * there on, each when the browser has nothing to do, and none while somebody moves through the slides. Who saves data gets
 * no more than the neighbours.
 */
export function usePreload(): void {
  const { currentSlideRoute, nextRoute, prevRoute, slides } = useNav()
  let isOver = false
  onScopeDispose(() => isOver = true)

  let changed = -Infinity
  const first = slideAtRest()
  watch(currentSlideRoute, async (route, before) => {
    if (before)
      changed = performance.now()
    await Promise.all([holdReady(route), first])
    for (const neighbour of [nextRoute, prevRoute]) {
      await idle()
      if (isOver || route !== currentSlideRoute.value)
        return
      await holdReady(neighbour.value)
    }
  }, { immediate: true })

  if (savesData())
    return

  async function still(): Promise<void> {
    await idle()
    while (performance.now() < changed + STILL) {
      await new Promise(resolve => setTimeout(resolve, STILL))
      await idle()
    }
  }

  watch(slides, async (all) => {
    await first
    const at = all.indexOf(currentSlideRoute.value)
    for (const route of [...all.slice(at), ...all.slice(0, at)]) {
      await still()
      if (isOver || all !== slides.value)
        return
      await holdReady(route)
    }
  }, { immediate: true })
}
