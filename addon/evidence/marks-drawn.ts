import type { ShallowRef } from 'vue'
import type { MarkName } from './marks'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { marksDrawn } from './marks'

const WATCHED = ['data-mark', 'data-marks', 'class', 'style', 'hidden']

/**
 * The marks that are to be seen on the slide round an element, at the click that it shows, in the order of the key:
 * read again whenever the slide changes, and when a transition has ended. A slide that is left keeps its key.
 */
export function useMarksDrawn(inside: Readonly<ShallowRef<Element | null>>): Readonly<ShallowRef<readonly MarkName[]>> {
  const drawn = shallowRef<readonly MarkName[]>([])
  let stop = () => {}
  onMounted(() => {
    const slide = inside.value!.closest('.slidev-layout') ?? inside.value!
    let frame = 0
    const read = () => {
      cancelAnimationFrame(frame)
      if (!slide.checkVisibility())
        return
      const marks = marksDrawn(slide)
      if (marks.join() !== drawn.value.join())
        drawn.value = marks
    }
    const readSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    }
    const changes = new MutationObserver(readSoon)
    changes.observe(slide, { subtree: true, childList: true, attributeFilter: WATCHED })
    // A slide that comes on the screen gets a size, and its key with it before it is painted.
    const sizes = new ResizeObserver(read)
    sizes.observe(slide)
    slide.addEventListener('transitionend', readSoon)
    stop = () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      sizes.disconnect()
      slide.removeEventListener('transitionend', readSoon)
    }
  })
  onBeforeUnmount(() => stop())
  return drawn
}
