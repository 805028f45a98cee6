import type { Chart, ChartConfiguration } from 'chart.js'
import type { Box, ChartTheme, FigureId, Ink } from 'slidev-addon-sourced-figures/client'
import { axisFont, baseOptions, cut, drawing, extent, figure, line, paintFigure, paintOpen, tick, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'
import { openPart, roundParts } from './round-parts'

const whole = figure('openai.funding-round.2026')
const unassigned = figure('openai.funding-round.unassigned')

export const roundFigures: FigureId[] = [
  'openai.funding-round.2026',
  'softbank.openai-stake',
  'amazon.openai-stake',
  'nvidia.openai-stake',
  'openai.funding-round.unassigned',
  'openai.funding-round.named',
  'softbank.openai-stake.over-nvidia',
]

/** The new round as one bar: what is named from both ends, and between them what nobody by name has taken. */
export function roundChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: { labels: [''], datasets: [{ data: [extent(whole.quantity)], backgroundColor: 'transparent', barPercentage: 1, categoryPercentage: 1 }] },
    options: {
      ...baseOptions({ top: 46, left: 0, right: 22, bottom: 128 }),
      indexAxis: 'y',
      scales: {
        y: { display: false },
        x: { min: 0, max: extent(whole.quantity), border: { display: false }, grid: { display: false }, ticks: { color: theme.muted, font: axisFont(theme), padding: 2, maxRotation: 0, maxTicksLimit: 6, callback: value => tick(Number(value), whole.unit) } },
      },
    },
    plugins: [drawing('round', theme, drawRound)],
  }
}

function drawRound(ink: Ink, chart: Chart): void {
  const x = (value: number) => chart.scales.x!.getPixelForValue(value)
  const { top, bottom } = chart.chartArea
  const box = (from: number, to: number): Box => ({ left: x(from), right: x(to), top: top + 2, bottom: bottom - 6 })
  const parts = roundParts()
  const open = openPart(parts)
  const gap = box(open.from, open.to)
  paintOpen(ink, gap, 'muted', 0.06)
  for (const part of parts) {
    const whole = box(part.from, part.to)
    paintFigure(ink, { ...whole, right: part.growth === 'right' && part.from === 0 ? whole.right - 2 : whole.right }, part.figure, part.colour, part.growth)
    const sure = part.figure.quantity.kind === 'range' ? cut(whole, part.figure.quantity.low / part.figure.quantity.high, part.growth)[0] : whole
    const middle = (sure.left + sure.right) / 2
    write(ink, part.name, { x: middle, y: top - 14 }, { size: 18, weight: 700, colour: 'ink', align: 'center' })
    writeFigure(ink, part.figure, { x: middle, y: (sure.top + sure.bottom) / 2 }, { size: sure.right - sure.left > 120 ? 28 : 20, align: 'center', baseline: 'middle', as: 'short', colour: 'paper' })
  }
  drawOpen(ink, gap, top)
  drawUnder(ink, chart, gap)
}

function drawOpen(ink: Ink, gap: Box, top: number): void {
  const middle = gap.left + (gap.right - gap.left) * 0.38
  write(ink, 'Nobody by name', { x: middle, y: top - 14 }, { size: 18, weight: 700, colour: 'muted', align: 'center' })
  writeFigure(ink, unassigned, { x: middle, y: (gap.top + gap.bottom) / 2 - 22 }, { size: 24, align: 'center', baseline: 'middle' })
  writeLines(ink, ['Microsoft: “several” billion,', 'no number'], { x: middle, y: (gap.top + gap.bottom) / 2 + 14 }, { size: 15, colour: 'microsoft', weight: 600, align: 'center', baseline: 'middle', leading: 21 })
}

function drawUnder(ink: Ink, { chartArea, width, height }: Chart, gap: Box): void {
  const y = height - 92
  line(ink, [{ x: 0, y: y - 16 }, { x: width, y: y - 16 }], { colour: 'line', width: 1 })
  const thirds = [chartArea.left, gap.left + 18, chartArea.right - (chartArea.right - gap.left) * 0.36]
  const facts: [FigureId, string[]][] = [
    ['openai.funding-round.named', ['named by three investors together,', 'each at the least that is reported']],
    ['openai.funding-round.2026', ['is the round that is sought;', 'it is not closed']],
    ['softbank.openai-stake.over-nvidia', ['is how far SoftBank’s part', 'goes beyond Nvidia’s']],
  ]
  facts.forEach(([id, words], i) => {
    writeFigure(ink, figure(id), { x: thirds[i]!, y: y + 18 }, { size: 22 })
    writeLines(ink, words, { x: thirds[i]!, y: y + 42 }, { size: 15, leading: 21 })
  })
}
