/** Where on a drawn chart a figure can be asked: read off its elements, for pointer and keyboard. */

import type { ActiveElement, Chart } from 'chart.js'
import type { MarkName } from '../evidence/marks'
import type { FigureId } from '../model/register'
import type { Box, Point } from './paint'
import { markOf } from './elements'
import { sceneOf } from './scene'

/** Where a chart can be asked for a figure. */
export interface Spot { id: FigureId, box: Box }

/** What is to be seen on a chart: its marks by name, and where each of its figures is, marks before numbers that stand alone. */
export interface Drawn { marks: MarkName[], spots: Spot[] }

/** Reads a chart that has been drawn. */
export function readDrawn(chart: Chart): Drawn {
  const { marks, labels } = sceneOf(chart.ctx)
  const places = [
    ...elementsOf(chart).flatMap(({ element }) => markOf(element) ?? []),
    ...labels,
  ].filter(({ box }) => [box.left, box.right, box.top, box.bottom].every(Number.isFinite))
  const spots = new Map<FigureId, Spot>()
  for (const { figure: id, box } of places) {
    if (!spots.has(id))
      spots.set(id, { id, box })
  }
  return { marks: [...marks], spots: [...spots.values()] }
}

/** The figure at a point of a chart, in its own pixels: a number that is written there, or the mark that Chart.js finds. */
export function figureAt(chart: Chart, { x, y }: Point): FigureId | undefined {
  const label = sceneOf(chart.ctx).labels.findLast(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)
  if (label)
    return label.figure
  const event = { type: 'click', native: null, x, y } as unknown as Event
  return chart.getElementsAtEventForMode(event, 'point', { intersect: true, includeInvisible: true }, true)
    .map(({ element }) => markOf(element)?.figure)
    .find(Boolean)
}

/** Shows which figure is under the pointer or in focus: its marks get a ring, its number a line. */
export function activate(chart: Chart, id: FigureId | undefined): void {
  const scene = sceneOf(chart.ctx)
  if (scene.active === id)
    return
  scene.active = id
  chart.setActiveElements(elementsOf(chart).filter(({ element }) => id && markOf(element)?.figure === id))
  chart.draw()
}

function elementsOf(chart: Chart): ActiveElement[] {
  return chart.getSortedVisibleDatasetMetas().flatMap(meta => meta.data.map((element, index) => ({ element, datasetIndex: meta.index, index })))
}
