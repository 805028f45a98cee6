import { useNav } from '@slidev/client'
import { createSharedComposable, useMediaQuery, useStorage } from '@vueuse/core'
import { computed, shallowRef } from 'vue'

/** How the talk is shown at the address of a slide: slide by slide, or as one page to read. */
export type View = 'slides' | 'reading'

/** True while this window shows the page to read. */
export const isReading = shallowRef(false)

/** Where a slide is too small to read: a phone held upright. Held across, it shows slides. */
const UPRIGHT = '(orientation: portrait) and (max-width: 640px)'

/**
 * A window with a mouse that is as narrow as one of 1280 pixels becomes at 200 %: a slide fits itself to the window, so
 * that zoom enlarges nothing of it, and a page does grow. A wider window is asked by nobody: one on a stage may be zoomed.
 */
const ZOOMED = '(max-width: 700px) and (hover: hover) and (pointer: fine)'

/** Who fills the screen with the talk gives it. */
const ON_STAGE = '(display-mode: fullscreen)'

/** The view of this window: as it is wide, or as the reader has chosen, which is remembered. */
export const useView = createSharedComposable(() => {
  const { currentLayout, isEmbedded, isPlaying, isPrintMode } = useNav()
  const chosen = useStorage<View | ''>('talk-view', '', localStorage)
  const [upright, zoomed, onStage] = [UPRIGHT, ZOOMED, ON_STAGE].map(query => useMediaQuery(query))
  const usual = computed<View>(() => upright!.value || zoomed!.value ? 'reading' : 'slides')
  // What is there to be tried out is no page to read.
  const always = computed(() => !isPlaying.value || isPrintMode.value || isEmbedded.value || onStage!.value || currentLayout.value === 'scenario')
  const view = computed<View>(() => always.value ? 'slides' : chosen.value || usual.value)

  /** Shows the talk in this view; the choice is forgotten where the window would show it so. */
  function choose(wanted: View): void {
    chosen.value = wanted === usual.value ? '' : wanted
  }

  return { view, choose }
})
