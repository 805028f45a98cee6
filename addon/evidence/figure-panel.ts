import type { FigureId } from '../model/register'
import { shallowRef } from 'vue'

/** The figure that somebody asked about, `all` for every figure of the slide, or undefined while the panel is closed. */
export const asked = shallowRef<FigureId | 'all'>()

/** Opens the panel of the slide's figures, or closes it. */
export function toggleFigures(): void {
  asked.value = asked.value ? undefined : 'all'
}

/** Closes the panel, if it is open. */
export function closeFigures(): void {
  asked.value = undefined
}
