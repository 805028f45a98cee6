import type { BarElement, Chart, Plugin } from 'chart.js'
import type { FigureStyle } from '../model/lookup'
import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { Box } from './paint'
import { drawing, write, writeFigure } from './ink'

/** What is written on a bar: the value of its figure, and a remark. */
export interface Label {
  figure: ShownFigure
  /** A second line by the value, small. */
  remark?: string | undefined
  /** Writes value and remark into the bar instead of over it. */
  inside?: boolean | undefined
}

/** How a figure's value is written on its mark: a bound in words, everything else short. */
export function styleOf({ quantity }: Pick<ShownFigure, 'quantity'>): FigureStyle {
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

function labelColumn(ink: Ink, box: Box, { figure, remark, inside }: Label): void {
  const x = (box.left + box.right) / 2
  const as = styleOf(figure)
  if (inside) {
    const top = box.top + 34
    writeFigure(ink, figure, { x, y: top }, { size: 'value', align: 'center', colour: 'paper', as })
    if (remark)
      write(ink, remark, { x, y: top + 22 }, { align: 'center', colour: 'paper' })
    return
  }
  const foot = box.top - 10
  if (remark)
    write(ink, remark, { x, y: foot }, { align: 'center', backed: true })
  writeFigure(ink, figure, { x, y: foot - (remark ? 22 : 0) }, { size: 'value', align: 'center', as, backed: true })
}

/** Writes the values of columns over them or into them, dataset by dataset in the chart's order; a gap where a column has no label. */
export function labelBars(labels: readonly (readonly (Label | undefined)[])[]): Plugin<'bar'> {
  return drawing('labels', (ink, chart) => {
    labels.forEach((row, dataset) => row.forEach((label, i) => label && labelColumn(ink, columnBox(chart, dataset, i), label)))
  })
}
