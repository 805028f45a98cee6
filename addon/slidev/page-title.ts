import type { SlideRoute } from '@slidev/types'
import { configs, useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { computed, onMounted, watch } from 'vue'
import { isReading } from './view'

const titleOf = (route: SlideRoute | undefined) => route?.meta.slide?.title?.replace(/ƒ/g, '').trim()

/** Names the page after the slide that it shows, and says so to those who do not see it change. */
export function nameSlides(): void {
  const { currentSlideRoute, currentSlideNo, hasPrimarySlide, isPrintMode } = useNav()
  // On a page without a slide, as the index, Slidev calls the first one the current.
  const title = computed(() => hasPrimarySlide.value && !isPrintMode.value ? titleOf(currentSlideRoute.value) : undefined)
  useHead({ titleTemplate: computed(() => title.value && title.value !== configs.title ? `${title.value.replace(/%/g, '\u{FF05}')} · %s` : '%s') })

  onMounted(() => {
    // In print it would stand below the last slide, and give it a page of its own.
    if (isPrintMode.value)
      return
    const live = document.createElement('div')
    live.className = 'unseen'
    live.setAttribute('role', 'status')
    document.body.append(live)
    // On the page to read, the reader comes to each headline anyway.
    watch(title, now => live.textContent = now && !isReading.value ? `Slide ${currentSlideNo.value}: ${now}` : '')
  })
}
