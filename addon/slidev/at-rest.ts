import { useNav } from '@slidev/client'
import { nextTick } from 'vue'

/** How long a browser that is never idle is waited for, in milliseconds. */
const PATIENCE = 3000

/** How long a slide has stood when more is loaded, in milliseconds: idle is also who waits for its last font. */
const PAUSE = 250

/** Resolves when the browser has nothing to do. */
export async function idle(): Promise<void> {
  await new Promise<void>(resolve => 'requestIdleCallback' in globalThis
    ? requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    : setTimeout(resolve, 200))
}

/**
 * Resolves when the slide that is shown has stood for a moment with its code and its fonts, and the browser has nothing
 * to do: what is not needed before that is not to stand in its way. Call it in a component’s setup.
 */
export async function slideAtRest(): Promise<void> {
  const { currentSlideRoute } = useNav()
  await currentSlideRoute.value.load()
  await nextTick()
  await idle()
  await document.fonts.ready
  await new Promise(resolve => setTimeout(resolve, PAUSE))
  await idle()
}
