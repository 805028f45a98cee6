import type { InjectionKey } from 'vue'
import type { FigureId } from '../../data'
import { inject, provide, shallowReactive } from 'vue'

const KEY: InjectionKey<Set<FigureId>> = Symbol('figures on this slide')

/**
 * Called by a layout: collects the ids of all figures that are shown on its slide. What stands around a slide may call
 * it too, and gets the same set.
 */
export function provideSlideFigures(): Set<FigureId> {
  const shown = inject(KEY, undefined) ?? shallowReactive(new Set<FigureId>())
  provide(KEY, shown)
  return shown
}

/** Called by whatever shows figures: names them to the slide, for its source line and its table. */
export function useSlideFigures(ids: Iterable<FigureId>): void {
  const shown = inject(KEY, undefined)
  for (const id of ids)
    shown?.add(id)
}
