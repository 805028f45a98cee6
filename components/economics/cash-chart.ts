import type { Chart, ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId, Ink, Point } from 'slidev-addon-sourced-figures/client'
import { axisFont, baseOptions, drawing, figure, formatDate, line, tick, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'
import { cashPlan, monthsAfter, roughDate } from './cash-plan'

export const cashFigures: FigureId[] = [
  'openai.cash',
  'openai.cash-burn.monthly',
  'openai.runway',
  'openai.runway.printed',
  'nvidia.openai-stake',
  'openai.runway.from-nvidia-stake',
]

const plan = cashPlan()
const STEP = 6
const MONTHS = STEP * Math.ceil(plan.emptyWithStake.high / STEP)

/**
 * OpenAI's cash from the last known balance down to nothing, as the articles' burn has it. Nvidia's stake may be left
 * out, for a first step; its place stays free.
 */
export function cashChart(theme: ChartTheme, withStake = true): ChartConfiguration<'line'> {
  const top = plan.cash - plan.burn * plan.stake.month + plan.stake.high
  return {
    type: 'line',
    data: { datasets: [{ label: 'cash', data: [{ x: 0, y: plan.cash }, { x: plan.empty, y: 0 }], figure: ['openai.cash', 'openai.runway'], borderColor: theme.openai, backgroundColor: theme.openai, borderWidth: 3.5, radius: 6.5, clip: false }] },
    options: {
      ...baseOptions({ top: 14, right: 34, bottom: 0 }),
      scales: {
        x: { type: 'linear', min: 0, max: MONTHS, border: { color: theme.ink }, grid: { display: false }, ticks: { stepSize: STEP, color: theme.ink, font: axisFont(theme), padding: 6, maxRotation: 0, autoSkip: false, callback: value => formatDate(monthsAfter(plan.start, Number(value)).slice(0, 7)) } },
        y: { beginAtZero: true, suggestedMax: top, border: { display: false }, grid: { color: theme.line, drawTicks: false }, ticks: { color: theme.muted, font: axisFont(theme), padding: 8, maxTicksLimit: 6, callback: value => tick(Number(value), figure('openai.cash').unit) } },
      },
    },
    plugins: [drawing('cash', (ink, chart) => {
      const at = (month: number, cash: number): Point => ({ x: chart.scales.x!.getPixelForValue(month), y: chart.scales.y!.getPixelForValue(cash) })
      if (withStake)
        drawStake(ink, at)
      drawPrinted(ink, at)
      drawCash(ink, at, chart)
    })],
  }
}

type At = (month: number, cash: number) => Point

function drawCash(ink: Ink, at: At, { chartArea }: Chart): void {
  const [start, end] = [at(0, plan.cash), at(plan.empty, 0)]
  writeFigure(ink, figure('openai.cash'), { x: start.x + 8, y: start.y - 14 }, { size: 'body', backed: true })
  const x = chartArea.left + 12
  writeFigure(ink, figure('openai.runway'), { x, y: end.y - 35 }, { size: 'body', as: 'short' })
  writeFigure(ink, figure('openai.cash-burn.monthly'), { x: end.x + 10, y: end.y - 9 }, { size: 'aside', weight: 600, as: 'short' })
  write(ink, `empty in ${roughDate(monthsAfter(plan.start, plan.empty))}`, { x, y: end.y - 14 }, { size: 'aside', weight: 600, colour: 'ink' })
}

function drawPrinted(ink: Ink, at: At): void {
  line(ink, [at(0, plan.cash), at(plan.printed, 0)], { colour: 'muted', width: 2 })
  const { x, y } = at(plan.stake.month + 3.4, plan.cash * (1 - (plan.stake.month + 3.4) / plan.printed))
  writeLines(ink, ['the article:', '“hardly two years”'], { x, y: y - 26 }, { size: 'aside', leading: 19 })
}

function drawStake(ink: Ink, at: At): void {
  const { stake, emptyWithStake } = plan
  const left = plan.cash - plan.burn * stake.month
  const corners = [at(stake.month, left + stake.low), at(stake.month, left + stake.high), at(emptyWithStake.high, 0), at(emptyWithStake.low, 0)]
  ink.ctx.save()
  ink.ctx.globalAlpha = 0.16
  ink.ctx.fillStyle = ink.theme.nvidia
  ink.ctx.beginPath()
  corners.forEach(({ x, y }) => ink.ctx.lineTo(x, y))
  ink.ctx.closePath()
  ink.ctx.fill()
  ink.ctx.restore()
  line(ink, [at(stake.month, left), corners[0]!, corners[3]!], { colour: 'nvidia', width: 2.5, dash: [6, 4] })
  line(ink, [corners[0]!, corners[1]!, corners[2]!], { colour: 'nvidia', width: 2.5, dash: [6, 4] })
  const top = corners[1]!
  writeFigure(ink, figure('nvidia.openai-stake'), { x: top.x + 18, y: top.y + 4 }, { colour: 'nvidia', before: 'Nvidia’s ', after: `, had it come in ${roughDate(monthsAfter(plan.start, stake.month))}` })
  const { x, y } = at(MONTHS, plan.cash + 6.5)
  writeFigure(ink, figure('openai.runway.from-nvidia-stake'), { x, y }, { size: 'body', align: 'right', after: ' more' })
  writeLines(ink, [`to ${roughDate(monthsAfter(plan.start, emptyWithStake.low))}`, `or ${roughDate(monthsAfter(plan.start, emptyWithStake.high))}`], { x, y: y + 21 }, { size: 'aside', align: 'right', leading: 19 })
}
