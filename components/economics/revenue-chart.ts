import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink } from 'slidev-addon-sourced-figures/client'
import { baseOptions, columnBox, drawing, extent, figure, idsOf, line, series, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'

const runRate = series('openai.run-rate-revenue.2023', 'openai.run-rate-revenue.2024', 'openai.run-rate-revenue.2025')
const booked = series('openai.booked-revenue.h1-2025')
const GROWTH = 'openai.run-rate-growth.2023-2025'

const columns = idsOf({ unit: runRate.unit, series: [runRate] })
const [aside] = idsOf({ unit: booked.unit, series: [booked] }) as [FigureId]

export const revenueFigures: FigureId[] = [...columns, GROWTH, aside]

/** Columns of the chart: the run-rates, room for the bracket, and at the right the booked half-year. */
const PLACES = columns.length + 2
const FOOT = 30

/**
 * Columns of OpenAI's annualised revenue at three year ends; the last is a floor and has a torn top. A bracket counts
 * the first column in it. Booked revenue is another measure: it stands apart on a ground of its own, and small.
 */
export function revenueChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  const at = <T>(value: (place: number) => T | undefined) => Array.from({ length: PLACES }, (_, place) => value(place))
  const dataset = (id: (place: number) => FigureId | undefined, barThickness: number, backgroundColor: string) => ({
    data: at((place) => {
      const found = id(place)
      return found && extent(figure(found).quantity)
    }).map(value => value ?? null),
    figure: at(id),
    barThickness,
    backgroundColor,
    grouped: false,
  })
  return {
    type: 'bar',
    data: {
      labels: at(() => ''),
      datasets: [
        dataset(place => columns[place], 130, theme.openai),
        dataset(place => place === PLACES - 1 ? aside : undefined, 44, theme.muted),
      ],
    },
    options: {
      ...baseOptions({ top: 42, left: 0, right: 0, bottom: FOOT }),
      scales: {
        x: { display: false },
        y: { display: false, beginAtZero: true, max: extent(figure(columns.at(-1)!).quantity) },
      },
    },
    plugins: [drawing('revenue', (ink, chart) => {
      drawColumns(ink, chart)
      drawGrowth(ink, chart)
      drawBooked(ink, chart)
    })],
  }
}

const middle = ({ left, right }: { left: number, right: number }) => (left + right) / 2

function drawColumns(ink: Ink, chart: Chart): void {
  const boxes = columns.map((_, i) => columnBox(chart, 0, i))
  line(ink, [{ x: 0, y: boxes[0]!.bottom }, { x: boxes.at(-1)!.right + 24, y: boxes[0]!.bottom }], { colour: 'ink' })
  boxes.forEach((box, i) => {
    const shown = figure(columns[i]!)
    writeFigure(ink, shown, { x: middle(box), y: box.top - 12 }, { size: 'value', align: 'center' })
    if (shown.period.kind === 'instant')
      write(ink, `end of ${shown.period.asOf.slice(0, 4)}`, { x: middle(box), y: box.bottom + 24 }, { size: 'body', colour: 'ink', align: 'center' })
  })
}

/** A ladder beside the last column, a rung for each time that the first one fits in. */
function drawGrowth(ink: Ink, chart: Chart): void {
  const times = Math.floor(extent(figure(GROWTH).quantity))
  const last = columnBox(chart, 0, columns.length - 1)
  const [x, step] = [last.right + 22, (last.bottom - last.top) / times]
  for (let rung = 0; rung <= times; rung++)
    line(ink, [{ x: x - 10, y: last.bottom - rung * step }, { x, y: last.bottom - rung * step }], { colour: 'remark', width: 2 })
  line(ink, [{ x, y: last.top }, { x, y: last.bottom }], { colour: 'remark', width: 2 })
  const y = last.top + (last.bottom - last.top) * 0.2
  writeFigure(ink, figure(GROWTH), { x: x + 14, y }, { size: 'value', colour: 'remark' })
  write(ink, 'the first column', { x: x + 14, y: y + 25 }, { size: 'body', colour: 'remark' })
}

function drawBooked(ink: Ink, chart: Chart): void {
  const box = columnBox(chart, 1, PLACES - 1)
  const x = middle(box)
  line(ink, [{ x: x - 66, y: box.bottom }, { x: x + 66, y: box.bottom }], { colour: 'muted' })
  writeFigure(ink, figure(aside), { x, y: box.top - 82 }, { size: 'value', align: 'center' })
  writeLines(ink, ['a total', 'for six months,', 'no yearly pace'], { x, y: box.top - 58 }, { size: 'body', align: 'center', leading: 23 })
  write(ink, 'first half of 2025', { x, y: box.bottom + 24 }, { size: 'body', align: 'center' })
}
