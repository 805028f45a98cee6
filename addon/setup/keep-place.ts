import type { App } from 'vue'
import type { Router } from 'vue-router'
import { useNav } from '@slidev/client'
import { watch } from 'vue'

/**
 * For editing: where a file is saved by half, the slide that is shown may be gone, and Slidev goes to the last one
 * there is. This goes back to slide and click once they are there again, unless the author has gone elsewhere.
 */
export async function keepPlace(app: App, router: Router): Promise<void> {
  await router.isReady()
  const { slides } = app.runWithContext(useNav)
  const shown = () => Number(router.currentRoute.value.params.no)
  let lost: { slide: number, path: string, instead: number } | undefined
  watch(() => slides.value.length, (total) => {
    if (shown() > total)
      lost = { slide: shown(), path: router.currentRoute.value.fullPath, instead: total }
    if (!lost || total < lost.slide)
      return
    if (shown() === lost.instead)
      void router.replace(lost.path)
    lost = undefined
  }, { flush: 'sync' })
}
