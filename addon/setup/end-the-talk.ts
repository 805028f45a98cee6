import type { SlidevNav, SlidevNavState } from '@slidev/client'
import type { App } from 'vue'
import type { Router } from 'vue-router'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { lastOfTalk, stopsAtEnd } from '../evidence/talk-end'
import { isReading } from '../slidev/view'

/** Pages that show all slides, those behind the talk as well. */
const OF_ALL_SLIDES = new Set<unknown>(['print', 'handout', 'export', 'overview'])

/**
 * Ends the talk with its last slide, whoever goes on: a key, the button, a swipe, a remote control. Slidev has one
 * object for all of them, and hands it out; its steps forward and its count are made to know the talk's end. Going to a
 * slide by its number is no step, and goes everywhere. Must come before the first component takes the object.
 */
export function endTheTalk(app: App, router: Router): void {
  const nav: SlidevNav & SlidevNavState = app.runWithContext(useNav)
  const { next, nextSlide, hasNext, total, isNotesViewer } = nav
  const position = () => ({ slide: nav.currentSlideNo.value, clicks: nav.clicks.value, clicksTotal: nav.clicksTotal.value })
  const stops = (wholeSlide = false) => stopsAtEnd(position(), nav.slides.value, wholeSlide)
  Object.assign(nav, {
    next: async () => stops() ? undefined : await next(),
    nextSlide: async (lastClicks?: boolean) => stops(true) ? undefined : await nextSlide(lastClicks),
    hasNext: computed(() => hasNext.value && !stops()),
    total: computed(() => {
      const last = lastOfTalk(nav.slides.value)
      return OF_ALL_SLIDES.has(router.currentRoute.value.name) || nav.currentSlideNo.value > last ? total.value : last
    }),
    // Windows follow one another; a page that shows no slide, as the index, or all, leads no other.
    isNotesViewer: computed(() => isNotesViewer.value || isReading.value || router.currentRoute.value.name === 'figures'),
  } satisfies Partial<SlidevNav & SlidevNavState>)
}
