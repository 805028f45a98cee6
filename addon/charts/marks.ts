import type { BarElement, Chart, Plugin } from 'chart.js'
import type { FigureStyle } from '../model/lookup'
import type { ShownFigure } from '../model/shown'
import type { Ink } from './ink'
import type { Box } from './paint'
import type { ChartTheme, Colour } from './theme'
import { drawing, write, writeFigure } from './ink'
import { paintFigure, TOOTH } from './paint'

/** One mark on a chart: a figure, its colour, and the words beside it. */
export interface Mark {
  figure: ShownFigure
  colour: Colour
  /** A second line by the value, small. */
  remark?: string
  /** Writes value and remark into the column instead of over it. */
  inside?: boolean
}

const LABEL = 21
const REMARK = 14

/** How a figure's value is written on its mark: a bound in words, everything else short. */
export function styleOf({ quantity }: ShownFigure): FigureStyle {
  return quantity.kind === 'bound' ? 'prose' : 'short'
}

/** The box of a column, by dataset and index. */
export function columnBox(chart: Chart, dataset: number, index: number): Box {
  const bar = chart.getDatasetMeta(dataset).data[index] as BarElement | undefined
  if (!bar)
    throw new RangeError(`the chart has no column ${index} in dataset ${dataset}`)
  const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as { x: number, y: number, base: number, width: number }
  return { left: x - width / 2, right: x + width / 2, top: y, bottom: base }
}

function labelColumn(ink: Ink, box: Box, mark: Mark): void {
  const { quantity } = mark.figure
  const x = (box.left + box.right) / 2
  const as = styleOf(mark.figure)
  if (mark.inside) {
    const top = box.top + 34
    writeFigure(ink, mark.figure, { x, y: top }, { size: LABEL, align: 'center', colour: 'paper', as })
    if (mark.remark)
      write(ink, mark.remark, { x, y: top + 20 }, { size: REMARK, align: 'center', colour: 'paper' })
    return
  }
  const lift = quantity.kind === 'bound' && quantity.op === 'atLeast' ? TOOTH : 0
  const foot = box.top - lift - 10
  if (mark.remark)
    write(ink, mark.remark, { x, y: foot }, { size: REMARK, align: 'center', backed: true })
  writeFigure(ink, mark.figure, { x, y: foot - (mark.remark ? 21 : 0) }, { size: LABEL, align: 'center', as, backed: true })
}

/**
 * Draws the bars of a bar chart as marks of figures: status by fill, a range as an interval, a bound with an open end,
 * the value on each. The chart's own bars give the geometry and stay unpainted.
 *
 * Takes the marks, dataset by dataset in the chart's order (a gap where a dataset has none), and the theme.
 */
export function figureMarks(marks: readonly (readonly (Mark | undefined)[])[], theme: ChartTheme): Plugin<'bar'> {
  return drawing('figure-marks', theme, (ink, chart) => {
    marks.forEach((row, dataset) => row.forEach((mark, i) => {
      if (!mark)
        return
      const box = columnBox(chart, dataset, i)
      paintFigure(ink, box, mark.figure, mark.colour, 'up')
      labelColumn(ink, box, mark)
    }))
  })
}
