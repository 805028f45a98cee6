import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId } from 'slidev-addon-sourced-figures/client'
import { arrow, axis, columnBox, columnChart, cut, figure, idsOf, line, series, write, writeFigure } from 'slidev-addon-sourced-figures/client'

const stake = axis(series('nvidia.openai-plan', 'nvidia.openai-stake'))
const shrinkage = figure('nvidia.openai-stake.shrinkage')

export const stakeFigures: FigureId[] = [...idsOf(stake), 'nvidia.openai-stake.shrinkage']

/** What Nvidia announced beside what is on the table, and how far the second falls short of the first. */
export function stakeChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, stake, [
    { label: ['Announced in September 2025:', 'in instalments, a gigawatt at a time'], colour: 'nvidia' },
    { label: ['On the table in early 2026:', 'shares, one round at a time'], colour: 'nvidia' },
  ], {
    room: { bottom: 36 },
    draw(ink, chart) {
      const [plan, now] = [columnBox(chart, 0, 0), columnBox(chart, 0, 1)]
      const { low, high } = stakeEnds()
      const x = plan.right + (now.left - plan.right) / 2
      const [, spread] = cut(now, low / high, 'up')
      line(ink, [{ x: plan.right + 4, y: plan.top }, { x: now.right, y: plan.top }], { colour: 'remark', dash: [3, 4] })
      line(ink, [{ x: x - 12, y: spread.top }, { x: now.left - 4, y: spread.top }], { colour: 'remark', dash: [3, 4] })
      line(ink, [{ x: x - 12, y: spread.bottom }, { x: now.left - 4, y: spread.bottom }], { colour: 'remark', dash: [3, 4] })
      arrow(ink, { x, y: plan.top + 2 }, { x, y: spread.top - 1 }, { colour: 'remark', width: 2 })
      arrow(ink, { x: x - 8, y: plan.top + 2 }, { x: x - 8, y: spread.bottom - 1 }, { colour: 'remark', width: 2 })
      const middle = (plan.top + spread.top) / 2
      writeFigure(ink, shrinkage, { x: x + 16, y: middle }, { size: 26, colour: 'remark', as: 'short', after: ' less' })
      write(ink, 'than the announced maximum', { x: x + 16, y: middle + 22 }, { size: 15 })
      write(ink, 'The outlier: the essay says that Nvidia takes no shares and only wants cash for its chips. The other four have it join the round.', { x: 0, y: chart.height - 8 }, { size: 14.5 })
    },
  })
}

function stakeEnds(): { low: number, high: number } {
  const { quantity } = figure('nvidia.openai-stake')
  if (quantity.kind !== 'range')
    throw new TypeError('the stake on the table is drawn as a range')
  return quantity
}
