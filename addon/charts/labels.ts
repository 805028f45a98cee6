import type { BarElement, Chart } from 'chart.js'
import type { FigureStyle } from '../model/lookup'
import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { Box } from './paint'
import { writeFigure } from './ink'

/** How a figure's value is written on its mark: a bound in words, everything else short. */
function styleOf({ quantity }: Pick<ShownFigure, 'quantity'>): FigureStyle {
  return quantity.kind === 'bound' ? 'prose' : 'short'
}

/** The box of a column as it is drawn now, by dataset and index. */
export function columnBox(chart: Chart, dataset: number, index: number): Box {
  const bar = chart.getDatasetMeta(dataset).data[index] as BarElement | undefined
  if (!bar)
    throw new RangeError(`the chart has no column ${index} in dataset ${dataset}`)
  const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width']) as { x: number, y: number, base: number, width: number }
  return { left: x - width / 2, right: x + width / 2, top: y, bottom: base }
}

/** Writes the value of a figure over its column. */
export function labelColumn(ink: Ink, { left, right, top }: Box, figure: ShownFigure): void {
  writeFigure(ink, figure, { x: (left + right) / 2, y: top - 10 }, { size: 'value', align: 'center', as: styleOf(figure), backed: true })
}
