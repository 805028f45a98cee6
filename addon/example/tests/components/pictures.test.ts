import { figureText } from 'slidev-addon-sourced-figures/client'
import { draw, overlaps, theme } from 'slidev-addon-sourced-figures/testing/canvas'
import { describe, expect, it, vi } from 'vitest'
import { barLengths } from '../../components/sunday-bars'
import { visitsChart, visitsFigures } from '../../components/visits-chart'

vi.mock('@slidev/client', () => ({}))

describe('the chart of visits', () => {
  const { texts } = draw(visitsChart(theme))

  it('writes each of its figures', () => {
    const written = texts.map(({ text }) => text).join('\n')
    expect(visitsFigures.filter(id => !written.includes(figureText(id, 'short')))).toEqual([])
  })

  it('keeps its words apart', () => {
    expect(overlaps(texts)).toEqual([])
  })
})

describe('the bars of Sundays', () => {
  it('are to one scale, the longest as wide as there is room', () => {
    expect(Math.max(...barLengths(100))).toBeCloseTo(100)
  })
})
