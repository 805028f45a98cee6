import type { FigureId } from '../model/register'
import { shallowRef } from 'vue'

/** The figure that was asked for last, and where it stands in the window. */
export const asked = shallowRef<{ id: FigureId, anchor: DOMRect }>()

/** Opens the card of a figure beside the place where it was asked. */
export function askFigure(id: FigureId, anchor: DOMRect): void {
  asked.value = { id, anchor }
}
