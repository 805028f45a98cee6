import type { Chart, ChartConfiguration, PointElement } from 'chart.js'
import type { Box, ChartTheme, FigureId, Ink } from 'slidev-addon-sourced-figures/client'
import { answer, baseOptions, boxShapes, drawing, ends, extent, figure, line, markOf, paint, paintFigure, tick, write, writeFigure } from 'slidev-addon-sourced-figures/client'
import { STAKE } from '../tiles/promise'
import { CASH_PLOT, cashAxes, MONEY_STEP } from './cash-axes'

const CASH = 'openai.cash'
const RUNWAY = 'openai.runway'
const PRINTED = 'openai.runway.printed'
const PRINTED_MONTHS = 'openai.runway.printed.months'
const MORE = 'openai.runway.from-nvidia-stake'

export const cashFigures: FigureId[] = [CASH, 'openai.cash-burn.monthly', RUNWAY, PRINTED, MORE]

const axes = cashAxes()

/** The canvas on the slide, in its units: the plot within it is where the later picture of the cash has it. */
export const CASH_BOX = { left: 20, top: 112, width: 940, height: 388 }

/** Where the bars of time lie over the line, in billions on the axis, and how thick they are in pixels. */
const LEVELS = { runway: 68, printed: 53, more: 38 }
const THICK = 24

/**
 * OpenAI's cash from the last known balance down to nothing, if it burns at the pace that the article gives. Over it,
 * as bars of the same time axis: how long that lasts; from the first step on, how long the article says; from the
 * second, what Nvidia's stake would add.
 */
export function cashChart(theme: ChartTheme, step = 2): ChartConfiguration<'line'> {
  const months = (id: typeof RUNWAY | typeof PRINTED_MONTHS) => extent(figure(id).quantity)
  return {
    type: 'line',
    data: {
      datasets: [{
        data: [{ x: 0, y: extent(figure(CASH).quantity) }, { x: months(RUNWAY), y: 0 }],
        figure: [CASH, RUNWAY],
        borderColor: theme.remark,
        borderWidth: 4,
        backgroundColor: [theme.openai, theme.remark],
        radius: 7,
        clip: false,
      }],
    },
    options: {
      ...baseOptions({
        left: CASH_PLOT.left - CASH_BOX.left,
        right: CASH_BOX.left + CASH_BOX.width - CASH_PLOT.right,
        top: CASH_PLOT.top - CASH_BOX.top,
        bottom: CASH_BOX.top + CASH_BOX.height - CASH_PLOT.bottom,
      }),
      scales: {
        x: { type: 'linear', display: false, min: 0, max: axes.months },
        y: { display: false, min: 0, max: axes.top },
      },
    },
    plugins: [drawing('cash', (ink, chart) => {
      const bar = barAt(chart)
      drawAxes(ink, chart)
      const runway = bar(0, months(RUNWAY), LEVELS.runway)
      const printed = bar(0, months(PRINTED_MONTHS), LEVELS.printed)
      // The line goes on behind a bar that is drawn over it.
      for (const [from, to] of step > 0 ? [[runway.bottom, printed.top], [printed.bottom, chart.chartArea.bottom]] as const : [[runway.bottom, chart.chartArea.bottom]] as const)
        line(ink, [{ x: runway.right - 1, y: from }, { x: runway.right - 1, y: to }], { colour: 'remark' })
      writeLine(ink, chart)
      paintFigure(ink, runway, figure(RUNWAY), 'remark', 'right')
      writeFigure(ink, figure(RUNWAY), beside(runway), { size: 'value', colour: 'remark', before: 'with no new money: ' })
      if (step > 0)
        drawPrinted(ink, printed)
      if (step > 1)
        drawMore(ink, bar, months(RUNWAY))
      // The line's two ends lie over the axis, and over what comes down to it.
      for (const end of chart.getDatasetMeta(0).data as PointElement[])
        end.draw(ink.ctx, chart.chartArea)
    })],
  }
}

/** The money is told as far as the line needs it: what lies above is measured in time. */
function drawAxes(ink: Ink, { scales, chartArea: { left, right, bottom } }: Chart): void {
  const [x, y] = [scales.x!, scales.y!]
  for (const billion of axes.money.filter(value => value <= MONEY_STEP)) {
    const level = y.getPixelForValue(billion)
    line(ink, [{ x: left, y: level }, { x: right, y: level }], { colour: billion === 0 ? 'ink' : 'line' })
    write(ink, tick(billion, figure(CASH).unit), { x: left - 8, y: level + 5 }, { align: 'right' })
  }
  // The last stays within the axis.
  for (const { month, label } of axes.years)
    write(ink, label, { x: x.getPixelForValue(month), y: bottom + 22 }, { align: month === axes.months ? 'right' : 'center' })
}

type Bar = (from: number, to: number, level: number) => Box

/** Boxes of time: from one month to another, round a level of the money axis. */
function barAt({ scales }: Chart): Bar {
  return (from, to, level) => {
    const y = scales.y!.getPixelForValue(level)
    return { left: scales.x!.getPixelForValue(from), right: scales.x!.getPixelForValue(to), top: y - THICK / 2, bottom: y + THICK / 2 }
  }
}

/** Where the words behind a bar begin. */
function beside({ right, bottom }: Box) {
  return { x: right + 12, y: bottom - 4 }
}

/** The balance stands over its dot, the pace over the line. */
function writeLine(ink: Ink, { scales }: Chart): void {
  const [x, y] = [(month: number) => scales.x!.getPixelForValue(month), (value: number) => scales.y!.getPixelForValue(value)]
  writeFigure(ink, figure(CASH), { x: x(0), y: y(extent(figure(CASH).quantity)) - 22 })
  writeFigure(ink, figure('openai.cash-burn.monthly'), { x: x(extent(figure(RUNWAY).quantity)) - 10, y: y(MONEY_STEP) + 23 }, { weight: 400, align: 'right' })
}

/** What the article allows at most: a bar closes its end, since it is a ceiling. */
function drawPrinted(ink: Ink, box: Box): void {
  const { right, top, bottom } = box
  paint(ink, boxShapes('may-come', box), 'muted')
  line(ink, [{ x: right, y: top - 6 }, { x: right, y: bottom + 6 }], { colour: 'ink', width: 4 })
  answer(ink, box, figure(PRINTED))
  const { x, y } = beside(box)
  writeFigure(ink, figure(PRINTED), { x, y }, { before: 'Shenshui: ', weight: 400 })
  write(ink, 'start not said; drawn from mid-2025', { x, y: y + 21 })
}

/** Nvidia's money has not come, so neither has the time that it buys. */
function drawMore(ink: Ink, bar: Bar, from: number): void {
  const [least, most] = ends(figure(MORE).quantity) as [number, number]
  const [sure, spread] = [bar(from, from + least, LEVELS.more), bar(from + least, from + most, LEVELS.more)]
  paint(ink, boxShapes(markOf(figure(STAKE).status), sure), 'nvidia')
  paint(ink, boxShapes('may-come', spread), 'nvidia')
  answer(ink, { ...sure, right: spread.right }, figure(MORE))
  writeFigure(ink, figure(MORE), { x: sure.left + 10, y: sure.bottom + 25 }, { size: 'value', colour: 'nvidia', before: 'Nvidia: ', after: ' more' })
}
