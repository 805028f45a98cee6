import type { Figure } from '../../model/figure'
import { describe, expect, it } from 'vitest'
import { summarise, summaryText } from '../../cli/data/summary'
import { figuresCsv, figuresJson } from '../../model/exports'
import { atMost, divide, moreThan, point, range } from '../../model/quantity'
import { figuresOf } from '../../model/talk'
import { loadTalk } from '../../vite/load-talk'
import { EXAMPLE } from '../support/copy'
import { words } from '../support/words'

const talk = await loadTalk(EXAMPLE)
const figures = figuresOf(talk)
const { units } = words

const floor: Figure = {
  id: 'acme.revenue',
  label: 'Acme’s revenue, “booked”',
  quantity: moreThan(20),
  unit: 'usd-bn' as never,
  measure: 'booked-revenue' as never,
  period: { kind: 'duration', from: '2025-01-01', to: '2025-12-31', inferred: true },
  status: 'reported',
  claimant: 'Acme',
  citations: [{ source: '100', asPrinted: '超過200億美元', line: 23 }, { source: 'wire', asPrinted: 'more than $20bn' }],
  note: 'A floor, says "Acme",\nand no more.',
}

const ceiling: Figure & { compute: unknown } = {
  id: 'acme.coverage',
  label: 'Coverage',
  quantity: atMost(3),
  unit: 'ratio' as never,
  measure: 'coverage' as never,
  period: { kind: 'instant', asOf: '2025-12-31' },
  status: 'derived',
  citations: [],
  from: ['acme.contract', 'acme.revenue'],
  formula: 'contract ÷ revenue',
  compute: divide,
}

const two = [floor, ceiling]

/** Reads CSV after RFC 4180, so that what is written is judged by another hand than the writer's. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n')
      rows.push([])
  }
  return rows.slice(0, -1)
}

describe('figures.json', () => {
  const written = JSON.parse(figuresJson(two, units)) as Record<string, unknown>[]

  it('holds what a reader needs of a figure, with its value in words and the place in the article', () => {
    expect(written[0]).toEqual({
      id: 'acme.revenue',
      label: 'Acme’s revenue, “booked”',
      text: 'more than $20bn',
      quantity: { kind: 'bound', op: 'atLeast', value: 20, exclusive: true },
      unit: 'usd-bn' as never,
      measure: 'booked-revenue' as never,
      period: { kind: 'duration', from: '2025-01-01', to: '2025-12-31', inferred: true },
      status: 'reported',
      claimant: 'Acme',
      citations: [{ source: '100', asPrinted: '超過200億美元', locator: 'line 23' }, { source: 'wire', asPrinted: 'more than $20bn' }],
      note: 'A floor, says "Acme",\nand no more.',
    })
  })

  it('says how a derived figure follows, and calls its ceiling "at most"', () => {
    expect(written[1]).toMatchObject({ text: 'at most 3 times', from: ['acme.contract', 'acme.revenue'], formula: 'contract ÷ revenue' })
    expect(written[1]).not.toHaveProperty('compute')
  })

  it('holds every figure of the talk', () => {
    const all = JSON.parse(figuresJson(figures, talk.vocabulary.units)) as { id: string }[]
    expect(all.map(({ id }) => id)).toEqual(figures.map(({ id }) => id))
    expect(all.find(({ id }) => id === 'library.sunday-visits.2024')).toMatchObject({ text: 'more than 24,000 visits', citations: [{ source: 'gazette', asPrinted: 'more than 24,000', locator: 'line 7' }] })
  })
})

describe('figures.csv', () => {
  it('has a header, one record a figure, and quotes what holds a comma, a quote or a line break', () => {
    const [header, first, second, ...more] = readCsv(figuresCsv(two, units))
    expect(more).toEqual([])
    const at = (row: string[], column: string) => row[header!.indexOf(column)]
    expect(at(first!, 'label')).toBe('Acme’s revenue, “booked”')
    expect(at(first!, 'note')).toBe('A floor, says "Acme",\nand no more.')
    expect([at(first!, 'low'), at(first!, 'high'), at(first!, 'exclusive')]).toEqual(['20', '', 'yes'])
    expect([at(second!, 'low'), at(second!, 'high'), at(second!, 'exclusive')]).toEqual(['', '3', ''])
    expect(at(second!, 'inputs')).toBe('acme.contract acme.revenue')
    expect(at(first!, 'citations')).toBe('100 · line 23 · 超過200億美元 | wire · more than $20bn')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('gives a spreadsheet nothing to run: %j', (label) => {
    const [header, row] = readCsv(figuresCsv([{ ...floor, label, quantity: point(-3) }], units))
    expect(row![header!.indexOf('label')]).toBe(`'${label}`)
    expect(row![header!.indexOf('low')]).toBe('-3')
  })

  it('puts a point into both ends and a range into its own', () => {
    const [header, a, b] = readCsv(figuresCsv([{ ...floor, quantity: point(4.3) }, { ...floor, quantity: range(20, 30) }], units))
    const ends = (row: string[]) => ['low', 'high'].map(column => row[header!.indexOf(column)])
    expect([ends(a!), ends(b!)]).toEqual([['4.3', '4.3'], ['20', '30']])
  })

  it('gives every figure of the talk as many fields as the header', () => {
    const rows = readCsv(figuresCsv(figures, talk.vocabulary.units))
    expect(rows).toHaveLength(figures.length + 1)
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([rows[0]!.length]))
    expect(rows.slice(1).map(([id]) => id)).toEqual(figures.map(({ id }) => id))
  })
})

describe('the summary', () => {
  const all: Figure[] = [...two, { ...floor, quantity: range(1, 2) }, { ...floor, quantity: { ...point(1), approximate: true } }]
  const source = (id: string, kind: string, name: string) => ({ id, kind, name })
  const summary = summarise({
    vocabulary: words,
    asOf: {},
    modules: [{ module: 'data/a.ts', subject: 'Acme', figures: [] }, { module: 'data/b.ts', subject: 'Results', figures: all as never[] }],
    records: [
      { kind: 'article', module: 'data/s.ts', records: [source('100', 'article', 'The Gazette'), source('200', 'article', 'The Herald')] as never[] },
      { kind: 'report', module: 'data/s.ts', records: [source('wire', 'report', '')] as never[] },
    ],
  })

  it('counts by subject, article, status and kind, and leaves out what there is none of', () => {
    expect(summary).toEqual({
      'subject': [['Results', 4]],
      'article cited': [['100 The Gazette', 3], ['outside reports', 3]],
      'status': [['reported', 3], ['derived', 1]],
      'kind of quantity': [['point', 1], ['range', 1], ['bound, at least', 1], ['bound, at most', 1], ['of these “about”', 1]],
      'records': [['figures', 4], ['articles', 2], ['reports', 1]],
    })
  })

  it('prints numbers in one column', () => {
    const lines = summaryText(summary).split('\n').filter(line => /\d$/.test(line))
    expect(new Set(lines.map(line => line.length)).size).toBe(1)
    expect(summaryText(summary)).toContain('By subject\n  Results')
  })
})
