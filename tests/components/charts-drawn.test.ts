import type { ChartConfiguration, ChartType } from 'chart.js'
import type { ChartTheme } from '../../addon/charts/theme'
import { describe, expect, it } from 'vitest'
import { cashChart } from '../../components/economics/cash-chart'
import { burnChart, lossesChart } from '../../components/economics/losses-chart'
import { revenueChart } from '../../components/economics/revenue-chart'
import { revenueComputeChart } from '../../components/economics/revenue-compute-chart'
import { draw, overlaps, theme } from './charts-canvas'

type Configure = (theme: ChartTheme) => ChartConfiguration<ChartType>

// Every value that a slide's message rests on, as the articles or arithmetic by hand have it.
const CHARTS: [string, Configure, number, string[]][] = [
  ['revenue', revenueChart, 1, ['$2bn', '$6bn', 'more than $20bn', '$4.3bn', 'at least 10 times']],
  ['revenue and power', revenueComputeChart, 1, ['$6bn', 'more than $20bn', '0.6 GW', 'about 1.9 GW', '10×+', '~9.5×', '$10bn per GW', '~$10.5bn+ per GW']],
  ['losses', lossesChart, 254 / 372, ['$9–17bn', '$11.5–12bn', '$14bn', 'more than $5bn', '$3.1bn']],
  ['burn', burnChart, 118 / 372, ['~$16.8bn a year', '$23bn a year']],
  ['cash', cashChart, 1, ['about $17.5bn', '~12.5 months', 'empty in mid-July 2026', '~$1.4bn a month', 'about 14.3–21.4 months more', 'to late September 2027', 'or late April 2028']],
]

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('the cash line in its first step', () => {
  it('shows when the cash ends, and nothing yet of the stake', () => {
    const texts = draw(cashChart(theme, false)).texts.map(({ text }) => plain(text))
    expect(texts).toContain('empty in mid-July 2026')
    expect(texts.filter(text => /Nvidia|14\.3|2028$/.test(text) && !text.startsWith('Jun'))).toEqual([])
  })
})

describe.each(CHARTS)('the chart of %s', (_, configure, share, values) => {
  it('writes every value that its message rests on', () => {
    const texts = draw(configure(theme), 892, 372 * share).texts.map(({ text }) => plain(text))
    expect(values.filter(value => !texts.includes(value))).toEqual([])
  })

  it.each([386, 330])('keeps its words apart and inside a canvas %i pixels high', (height) => {
    const { texts } = draw(configure(theme), 892, height * share)
    expect(overlaps(texts)).toEqual([])
    expect(texts.filter(t => t.left < -1 || t.right > 893 || t.top < -1 || t.bottom > height * share + 1).map(t => t.text)).toEqual([])
  })

  it('writes nothing in less than 12.5 pixels', () => {
    const { texts } = draw(configure(theme), 892, 372 * share)
    expect(texts.filter(t => t.bottom - t.top < 12.5)).toEqual([])
  })

  it('is still, and deaf to the pointer', () => {
    expect(configure(theme).options).toMatchObject({ animation: false, events: [], responsive: false })
  })
})
