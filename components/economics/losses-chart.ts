import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, Colour, FigureId, Ink, ShownFigure } from 'slidev-addon-sourced-figures/client'
import { baseOptions, drawing, extent, figure, formatPeriod, line, monthsBetween, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'

interface Yardstick {
  id: FigureId
  /** Which loss. */
  label: string
  /** By whom or how. */
  by: string
  colour: Colour
  /** What sets its bar apart from the others, in two lines. */
  only?: readonly [string, string]
  /** How its bar is drawn, where the figure’s own status does not tell. */
  drawnAs?: 'estimated'
}

const QUARTER = 'openai.net-loss.one-quarter-2025'

/** No two measure the same, so each row starts anew, and no axis runs through all of them. */
const YARDSTICKS: Yardstick[] = [
  { id: 'openai.net-loss.2025', label: 'Net loss, 2025', by: 'Goldman Sachs, Deutsche Bank', colour: 'openai' },
  { id: QUARTER, label: 'Net loss', by: 'worked back from Microsoft', colour: 'openai', only: [`${formatPeriod(figure(QUARTER).period)},`, 'as we read it'] },
  { id: 'openai.net-loss.2026', label: '“Loss”, 2026', by: 'a forecast; whose is not said', colour: 'openai' },
  { id: 'openai.cash-burn.yearly', label: 'Cash used', by: 'Shenshui’s pace of early 2026', colour: 'remark', drawnAs: 'estimated' },
]

export const lossesFigures: FigureId[] = YARDSTICKS.map(({ id }) => id)

const LABELS = 300
const VALUES = 224

/**
 * What OpenAI loses by each yardstick, a row each. One row is lit at a time, `lit` counted from zero, and those after it
 * have no value yet; beyond the last all of them are lit.
 */
export function lossesChart(theme: ChartTheme, lit = YARDSTICKS.length): ChartConfiguration<'bar'> {
  const isShown = (row: number) => row <= lit
  const isLit = (row: number) => lit >= YARDSTICKS.length || lit === row
  const longest = Math.max(...YARDSTICKS.map(({ id }) => extent(figure(id).quantity)))
  return {
    type: 'bar',
    data: {
      labels: YARDSTICKS.map(({ label }) => label),
      datasets: YARDSTICKS.map(({ id, colour, drawnAs }, row) => ({
        data: YARDSTICKS.map((_, i) => i === row && isShown(row) ? extent(figure(id).quantity) : null),
        figure: YARDSTICKS.map((_, i) => i === row ? id : undefined),
        drawnAs,
        backgroundColor: isLit(row) ? theme[colour] : theme.soft,
        barThickness: 38,
        grouped: false,
      })),
    },
    options: {
      ...baseOptions({ top: 0, left: LABELS, right: VALUES, bottom: 0 }),
      indexAxis: 'y',
      scales: {
        y: { display: false },
        x: { display: false, min: 0, max: longest },
      },
    },
    plugins: [drawing('yardsticks', (ink, chart) => YARDSTICKS.forEach((row, i) => drawRow(ink, chart, row, i, isLit(i), isShown(i))))],
  }
}

/** How long a time a loss is of, a quarter or a year: what one must not miss when two of them are held together. */
function stretch({ period, unit }: ShownFigure): string {
  return period.kind === 'duration' && !unit.endsWith('-per-year') && Math.round(monthsBetween(period.from, period.to)) === 3 ? 'one quarter' : 'one year'
}

function drawRow(ink: Ink, chart: Chart, { id, label, by, colour, only }: Yardstick, row: number, lit: boolean, shown: boolean): void {
  const { left, top, height } = chart.chartArea
  const pitch = height / YARDSTICKS.length
  const y = chart.scales.y!.getPixelForValue(row)
  const words = lit ? 'ink' : 'muted'
  write(ink, label, { x: 0, y: y - 5 }, { size: 'body', weight: 700, colour: words })
  write(ink, stretch(figure(id)), { x: left - 16, y: y - 5 }, { size: 'body', weight: 700, colour: words, align: 'right' })
  write(ink, by, { x: 0, y: y + 19 }, { size: 'body', colour: 'muted' })
  line(ink, [{ x: left, y: y - 30 }, { x: left, y: y + 30 }], { colour: words, width: 2 })
  if (row > 0)
    line(ink, [{ x: 0, y: top + row * pitch }, { x: chart.width, y: top + row * pitch }], { colour: 'line', width: 1 })
  if (!shown)
    return
  const x = chart.scales.x!.getPixelForValue(extent(figure(id).quantity)) + 14
  const width = writeFigure(ink, figure(id), { x, y: y + 1 }, { size: 'value', colour: lit ? (colour === 'remark' ? 'remark' : 'ink') : 'muted', baseline: 'middle', as: 'short' })
  if (only)
    writeLines(ink, only, { x: x + width + 12, y: y - 4 }, { size: 'body', colour: words, leading: 23 })
}
