import type { Chart, Plugin } from 'chart.js'
import type { MarkName } from '../evidence/marks'
import type { FigureId } from '../model/register'
import type { Box } from './paint'
import type { ChartTheme } from './theme'

/** A number that was written on a chart, and the box that it takes up there. */
export interface Label { figure: FigureId, box: Box }

/** What a chart draws with, and what it has drawn since it was last cleared: its marks, and the numbers written by plugins. */
export interface Scene {
  theme: ChartTheme
  marks: Set<MarkName>
  labels: Label[]
  /** The figure under the pointer or in focus. */
  active?: FigureId | undefined
}

const scenes = new WeakMap<object, Scene>()

/** The scene of the chart that draws on a canvas. Throws an Error where the chart has no {@link scenePlugin}. */
export function sceneOf({ canvas }: Pick<CanvasRenderingContext2D, 'canvas'>): Scene {
  const scene = scenes.get(canvas)
  if (!scene)
    throw new Error('figures are drawn on charts that keep a scene: give the chart the scene plugin')
  return scene
}

/** Gives a chart its scene. Comes before any plugin that draws. */
export function scenePlugin(theme: ChartTheme): Plugin {
  return {
    id: 'scene',
    beforeInit: ({ canvas }: Chart) => void scenes.set(canvas, { theme, marks: new Set(), labels: [] }),
    beforeDraw({ ctx }: Chart) {
      const scene = sceneOf(ctx)
      scene.marks.clear()
      scene.labels.length = 0
    },
  }
}
