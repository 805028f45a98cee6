import type { FigureId } from '../model/register'
import { shallowReactive } from 'vue'

/** The figures of each slide, by its number and by where it is drawn: on the screen, in print, in small. */
const bySlide = shallowReactive(new Map<number, Map<string, Set<FigureId>>>())

/**
 * Called for a slide that is drawn. It stays known when the slide is gone, until it is drawn there anew.
 *
 * @param no number of the slide
 * @param context where it is drawn, as Slidev calls it
 * @param shown its figures, reactive: more may come
 */
export function registerSlide(no: number, context: string, shown: Set<FigureId>): void {
  const drawn = bySlide.get(no) ?? shallowReactive(new Map<string, Set<FigureId>>())
  drawn.set(context, shown)
  bySlide.set(no, drawn)
}

/** The figures on a slide, in the order in which it names them. */
export function figuresOn(no: number): FigureId[] {
  return [...new Set([...bySlide.get(no)?.values() ?? []].flatMap(shown => [...shown]))]
}

/** The slides on which each figure stands that is on any, in order, as far as slides have been drawn in this window. */
export function slidesByFigure(): Map<FigureId, number[]> {
  const found = new Map<FigureId, number[]>()
  for (const no of [...bySlide.keys()].sort((a, b) => a - b)) {
    for (const id of figuresOn(no))
      found.set(id, [...found.get(id) ?? [], no])
  }
  return found
}

/** True for a slide that has been drawn once in this window. */
export function isKnown(no: number): boolean {
  return bySlide.has(no)
}
