import type { Chart, ChartConfiguration } from 'chart.js'
import { describe, expect, it, vi } from 'vitest'
import { baseOptions } from '../../charts/base-options'
import { columnChart } from '../../charts/column-chart'
import { axis, idsOf, series } from '../../charts/series'
import { figureAt, readDrawn } from '../../charts/spots'
import { figure } from '../../evidence/talk'
import { extent } from '../../model/quantity'
import { drawn, theme } from '../../testing/canvas'

vi.mock('@slidev/client', () => ({}))

const visits = axis(series('library.visits.2023', 'library.visits.2024', 'library.visits.2025', 'outcome.library.visits.2025'))
const columns = columnChart(theme, visits, idsOf(visits).map(id => ({ label: figure(id).label.slice(0, 8), colour: 'ink' as const })))

const lying = ['library.sunday-visits.2024', 'library.sunday-visits.by-herald'] as const
const bars: ChartConfiguration<'bar'> = {
  type: 'bar',
  data: { labels: [...lying], datasets: [{ data: lying.map(id => extent(figure(id).quantity)), figure: lying, backgroundColor: theme.ink }] },
  options: { ...baseOptions({ left: 300, right: 200 }), indexAxis: 'y', scales: { x: { min: 0, max: 40_000 }, y: { ticks: { display: false } } } },
}

const middle = ({ left, right, top, bottom }: { left: number, right: number, top: number, bottom: number }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

describe.each([['columns', columns, idsOf(visits)], ['bars', bars, lying]] as const)('a chart of %s', (_, config, ids) => {
  const look = <T>(at: (chart: Chart) => T) => drawn(config, at)

  it('has a spot for each of its figures, where Chart.js finds the figure again', () => look((chart) => {
    const { spots } = readDrawn(chart)
    expect(spots.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted())
    for (const { id, box } of spots)
      expect(figureAt(chart, middle(box)), id).toBe(id)
  }))

  it('answers for a number that stands beside its mark, and not for the paper', () => look((chart) => {
    const written = readDrawn(chart).spots.map(({ id }) => id)
    const found = new Set<string | undefined>()
    for (let x = 0; x < chart.width; x += 4) {
      for (let y = 0; y < chart.height; y += 4)
        found.add(figureAt(chart, { x, y }))
    }
    expect([...found].filter(id => id !== undefined).toSorted()).toEqual(written.toSorted())
    expect(figureAt(chart, { x: 1, y: 1 })).toBeUndefined()
  }))
})

describe('the marks that a chart states', () => {
  it('are those that it has drawn', () => {
    expect(drawn(columns, chart => readDrawn(chart).marks.toSorted())).toEqual(['projected', 'there'])
    expect(drawn(bars, chart => readDrawn(chart).marks.toSorted())).toEqual(['estimated', 'may-come', 'more-than', 'there'])
  })
})
