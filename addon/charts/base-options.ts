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
export function axisFont(theme: ChartTheme, size = 13.5) {
  return { family: theme.sans, size }
}

/**
 * What all charts share: a fixed size, since Slidev scales slides by CSS; no pointer events, since nothing may be had
 * by hovering alone; no animation, since a chart that is printed in the middle of one shows false values; room for
 * labels that a plugin draws.
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
