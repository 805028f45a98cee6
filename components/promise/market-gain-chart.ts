import type { ChartConfiguration } from 'chart.js'
import type { ChartTheme, FigureId } from 'slidev-addon-sourced-figures/client'
import { axis, bracket, columnBox, columnChart, figure, idsOf, series, write, writeFigure, writeLines } from 'slidev-addon-sourced-figures/client'

const amounts = axis(series('nvidia.openai-plan'), series('nvidia.market-value-gain.announcement'))

export const marketGainFigures: FigureId[] = [
  ...idsOf(amounts),
  'nvidia.market-value-gain.to-plan',
  'nvidia.share-price.announcement',
  'nvidia.market-value.announcement',
  'outside.nvidia.market-value-gain.announcement',
]

/** What the market added to Nvidia's value on the day of the announcement, beside what was announced at most. */
export function marketGainChart(theme: ChartTheme): ChartConfiguration<'bar'> {
  return columnChart(theme, amounts, [
    { label: ['Announced:', 'investment in OpenAI'], colour: 'nvidia' },
    { label: ['That day:', 'rise of Nvidia’s market value'], colour: 'nvidia', remark: 'an upper estimate' },
  ], {
    room: { right: 280 },
    draw(ink, chart) {
      const [plan, gain] = [columnBox(chart, 0, 0), columnBox(chart, 0, 1)]
      const middle = (plan.left + plan.right) / 2
      bracket(ink, { x: middle, y: plan.top - 44 }, { x: gain.left - 8, y: gain.top + 8 }, gain.top + 8)
      const x = chart.width - 250
      write(ink, 'How the rise is worked out', { x, y: gain.top + 4 }, { size: 'body', weight: 700, colour: 'ink' })
      writeFigure(ink, figure('nvidia.share-price.announcement'), { x, y: gain.top + 32 }, { size: 'aside', weight: 400, colour: 'muted', before: 'Shares rose ', after: ' that day,' })
      writeFigure(ink, figure('nvidia.market-value.announcement'), { x, y: gain.top + 53 }, { size: 'aside', weight: 400, colour: 'muted', before: 'to a value of ' })
      writeLines(ink, ['The article says “nearly” of both:', 'the true rise was a little smaller.'], { x, y: gain.top + 74 }, { leading: 21 })
      writeFigure(ink, figure('nvidia.market-value-gain.to-plan'), { x, y: gain.top + 152 }, { size: 'value', colour: 'remark', as: 'short' })
      write(ink, 'the announced maximum', { x, y: gain.top + 174 }, { size: 'aside' })
      writeFigure(ink, figure('outside.nvidia.market-value-gain.announcement'), { x, y: gain.top + 214 }, { size: 'body' })
      write(ink, 'by a public report', { x, y: gain.top + 235 }, { size: 'aside' })
    },
  })
}
