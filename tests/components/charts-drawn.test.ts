import type { ChartConfiguration, ChartType } from 'chart.js'
import type { ChartTheme, FigureId } from 'slidev-addon-sourced-figures/client'
import { basename } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readDrawn } from '../../addon/charts/spots'
import { draw, drawn, overlaps, theme } from '../../addon/testing/canvas'

vi.mock('@slidev/client', () => ({}))

type Configure = (theme: ChartTheme) => ChartConfiguration<ChartType>

/** Each module of a chart exports how it is drawn, `xChart`, and the figures that it draws, `xFigures`. */
const modules = import.meta.glob<Record<string, unknown>>('../../components/**/*-chart.ts', { eager: true })
const CHARTS = Object.entries(modules).flatMap(([file, module]) => Object.keys(module).filter(name => name.endsWith('Chart')).map(name => ({
  name: `${basename(file, '.ts')}, ${name}`,
  configure: module[name] as Configure,
  figures: (module[name.replace(/Chart$/, 'Figures')] ?? []) as readonly FigureId[],
})))

/** A chart beside another has a part of the height. */
const LEAST = 118

describe.each(CHARTS)('$name', ({ configure, figures }) => {
  it('answers for each of its figures', () => {
    const answers = drawn(configure(theme), chart => readDrawn(chart).spots.map(({ id }) => id))
    expect(figures.filter(id => !answers.includes(id))).toEqual([])
  })

  it('keeps its words apart and inside the canvas', () => {
    const { texts } = draw(configure(theme), 892, figures.length > 3 ? 330 : LEAST * 2)
    expect(overlaps(texts)).toEqual([])
    expect(texts.filter(t => t.left < -1 || t.right > 893 || t.top < -1).map(t => t.text)).toEqual([])
  })

  it('writes nothing in less than 12.5 pixels', () => {
    expect(draw(configure(theme)).texts.filter(t => t.bottom - t.top < 12.5)).toEqual([])
  })
})
