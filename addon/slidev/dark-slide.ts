import { useNav } from '@slidev/client'
import { watch } from 'vue'

/** Layouts that are dark in light too. */
const DARK = new Set(['cover', 'pause'])

/**
 * Tells the page that the slide it shows is dark, for what is left of the window beside it. Asked with `:has()`, the page
 * would look for it in all slides at each change.
 */
export function darkenBeside(): void {
  const { currentLayout } = useNav()
  watch(currentLayout, layout => document.documentElement.toggleAttribute('data-dark-slide', DARK.has(layout)), { immediate: true })
}
