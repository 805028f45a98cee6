import type { ShallowRef } from 'vue'
import type { MarkName } from './marks'
import { useEventListener, useMutationObserver, useResizeObserver } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { marksDrawn } from './marks'

const WATCHED = ['data-mark', 'data-marks', 'class', 'style', 'hidden']

/**
 * The marks that are to be seen on the slide round an element, at the click that it shows, in the order of the key:
 * read again whenever the slide changes, and when a transition has ended. A slide that is left keeps its key.
 */
export function useMarksDrawn(inside: Readonly<ShallowRef<HTMLElement | null>>): Readonly<ShallowRef<readonly MarkName[]>> {
  const drawn = shallowRef<readonly MarkName[]>([])
  const slide = computed(() => inside.value?.closest<HTMLElement>('.slidev-layout') ?? inside.value)
  let frame = 0

  function read(): void {
    cancelAnimationFrame(frame)
    if (!slide.value?.checkVisibility())
      return
    const marks = marksDrawn(slide.value)
    if (marks.join() !== drawn.value.join())
      drawn.value = marks
  }

  function readSoon(): void {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(read)
  }

  useMutationObserver(slide, readSoon, { subtree: true, childList: true, attributeFilter: WATCHED })
  // A slide that comes on the screen gets a size, and its key with it before it is painted.
  useResizeObserver(slide, read)
  useEventListener(slide, 'transitionend', readSoon)
  onScopeDispose(() => cancelAnimationFrame(frame))
  return drawn
}
