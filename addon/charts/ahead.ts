import type { MaybeRefOrGetter } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onScopeDispose, toValue, watch } from 'vue'
import { idle } from '../slidev/at-rest'

/** How long the slide beside has stood when this one is laid out, in milliseconds. */
const STOOD = 300

export interface Size { width: number, height: number }

/** The size of an element in whole pixels, before Slidev’s scaling. */
function sizeOf(element: Element): Size {
  const { width, height } = getComputedStyle(element)
  return { width: Math.floor(Number.parseFloat(width)), height: Math.floor(Number.parseFloat(height)) }
}

/** The size that an element will have once its slide is shown: laid out for a moment, which nobody sees. Undefined where the slide is not hidden. */
function sizeWhenShown(element: Element): Size | undefined {
  const slide = element.closest<HTMLElement>('.slidev-page')
  if (slide?.style.display !== 'none')
    return undefined
  slide.style.display = ''
  const size = sizeOf(element)
  slide.style.display = 'none'
  return size
}

/**
 * Says how large an element of a slide will be, while a slide beside it is shown and has stood for a moment: what needs
 * its size can be drawn before somebody comes to it.
 *
 * @param element on the slide, once it is mounted
 * @param use what is done with the size
 */
export function whenBeside(element: MaybeRefOrGetter<Element | null>, use: (size: Size) => void): void {
  const { $nav, $page } = useSlideContext()
  const isBeside = computed(() => Math.abs($page.value - $nav.value.currentSlideNo) === 1)
  let turn = 0
  onScopeDispose(() => turn++)
  watch(isBeside, async (beside) => {
    const mine = ++turn
    if (!beside)
      return
    await new Promise(resolve => setTimeout(resolve, STOOD))
    await idle()
    const there = toValue(element)
    const size = mine === turn && there ? sizeWhenShown(there) : undefined
    if (size)
      use(size)
  }, { immediate: true })
}
