import type { InjectionKey } from 'vue'
import type { FigureId } from '../model/register'
import { useSlideContext } from '@slidev/client'
import { inject, provide, shallowReactive } from 'vue'
import { registerSlide } from './figures-on-slides'

const FIGURES: InjectionKey<Set<FigureId>> = Symbol('figures on this slide')
const SOURCES: InjectionKey<Set<string>> = Symbol('sources of what is no figure on this slide')

function provideSet<T>(key: InjectionKey<Set<T>>): Set<T> {
  const shown = inject(key, undefined) ?? shallowReactive(new Set<T>())
  provide(key, shown)
  return shown
}

function addTo<T>(key: InjectionKey<Set<T>>, ids: Iterable<T>): void {
  const shown = inject(key, undefined)
  for (const id of ids)
    shown?.add(id)
}

/**
 * Called by a layout: collects the ids of all figures that are shown on its slide. What stands around a slide may call
 * it too, and gets the same set.
 */
export function provideSlideFigures(): Set<FigureId> {
  const shown = provideSet(FIGURES)
  const { $page, $renderContext } = useSlideContext()
  if ($renderContext.value !== 'none')
    registerSlide($page.value, $renderContext.value, shown)
  return shown
}

/** The same for the ids of sources that stand behind events and statements, which are no figures. */
export function provideSlideSources(): Set<string> {
  return provideSet(SOURCES)
}

/** Called by whatever shows figures: names them to the slide, for its source line and its table. */
export function useSlideFigures(ids: Iterable<FigureId>): void {
  addTo(FIGURES, ids)
}

/** Called by whatever shows an event or a statement: names the sources that it cites to the slide, by id, for its source line. */
export function useSlideSources(sources: Iterable<string>): void {
  addTo(SOURCES, sources)
}
