import type { ShallowRef } from 'vue'
import type { MarkName } from './marks'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { marksDrawn } from './marks'

const WATCHED = ['data-mark', 'data-marks', 'class', 'style', 'hidden']

/**
 * The marks that are to be seen on the slide round an element, at the click that it shows, in the order of the key:
 * read again whenever the slide changes, and when a transition has ended.
 */
export function useMarksDrawn(inside: Readonly<ShallowRef<Element | null>>): Readonly<ShallowRef<readonly MarkName[]>> {
  const drawn = shallowRef<readonly MarkName[]>([])
  let stop = () => {}
  onMounted(() => {
    const slide = inside.value!.closest('.slidev-layout') ?? inside.value!
    let frame = 0
    const read = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const marks = marksDrawn(slide)
        if (marks.join() !== drawn.value.join())
          drawn.value = marks
      })
    }
    const changes = new MutationObserver(read)
    changes.observe(slide, { subtree: true, childList: true, attributeFilter: WATCHED })
    // A slide that comes on the screen gets a size.
    const sizes = new ResizeObserver(read)
    sizes.observe(slide)
    slide.addEventListener('transitionend', read)
    stop = () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      sizes.disconnect()
      slide.removeEventListener('transitionend', read)
    }
  })
  onBeforeUnmount(() => stop())
  return drawn
}
