import type { ChartOptions } from 'chart.js'
import type { Unit } from '../model/register'
import type { ChartTheme } from './theme'
import { unitDefinition } from '../evidence/talk'
import { formatQuantity } from '../model/format'
import { point } from '../model/quantity'

/** A value on an axis, written like every other figure; zero goes without a unit. */
export function tick(value: number, unit: Unit): string {
  return value === 0 ? '0' : formatQuantity(point(value), unitDefinition(unit), { style: 'short' })
}

/** Font of axis texts. */
export function axisFont({ sans, sizes }: ChartTheme) {
  return { family: sans, size: sizes.aside }
}

/**
 * What all charts share: a fixed size, since Slidev scales slides by CSS, which Chart.js would measure; no listeners of
 * its own for the same reason (`FigureChart.vue` tells it where the pointer is); room for labels. Motion is up to
 * `FigureChart.vue` too.
 */
export function baseOptions(padding: { top?: number, right?: number, bottom?: number, left?: number } = {}) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { padding: { top: 34, right: 8, bottom: 4, left: 4, ...padding } },
  } satisfies ChartOptions
}
