import type { FigureId } from '../../model/register'
import { describe, expect, it } from 'vitest'
import { filterRows, fold, indexRows, sortRows } from '../../evidence/index-rows'
import { tableText } from '../../evidence/table-text'
import { figures } from '../../evidence/talk'

const rows = indexRows()
const nowhere = () => []

describe('the index', () => {
  it('has a row for every figure', () => {
    expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id))
  })

  it('finds each figure by its label, its value in either style and its id, in any case', () => {
    for (const { id, label, value } of rows) {
      for (const search of [label.toUpperCase(), value, value.replaceAll('\u00A0', ' '), id])
        expect(filterRows(rows, { search }, nowhere).map(row => row.id), search).toContain(id)
    }
  })

  it('wants every word, and finds nothing for one that nobody says', () => {
    const { label } = rows[0]!
    expect(filterRows(rows, { search: `${label} nobodysaysthis` }, nowhere)).toEqual([])
  })

  it('folds wide letters, quotes and spaces', () => {
    expect(fold(' Ｌｉｂｒａｒｙ’s\u00A0cash ')).toBe('library\'s cash')
  })

  it('narrows by status, source and slide together', () => {
    const { id, status, sources: [source] } = rows[0]!
    const slidesOf = (other: FigureId) => other === id ? [2] : [3]
    expect(filterRows(rows, { status, source: source!, slide: 2 }, slidesOf).map(row => row.id)).toEqual([id])
    expect(filterRows(rows, { status, slide: 4 }, slidesOf)).toEqual([])
  })

  it('sorts values within their dimension, and figures on no slide behind those on one', () => {
    const sorted = sortRows(rows, 'value', false, nowhere)
    sorted.slice(1).forEach((row, i) => row.dimension === sorted[i]!.dimension && expect(row.size).toBeGreaterThanOrEqual(sorted[i]!.size))
    const { id } = rows.at(-1)!
    expect(sortRows(rows, 'slides', false, other => other === id ? [1] : [])[0]!.id).toBe(id)
  })
})

describe('a table for the clipboard', () => {
  it('has a line for each figure under its head, and as many cells in each', () => {
    const lines = tableText(rows.map(({ id }) => id)).trimEnd().split('\n').map(line => line.split('\t'))
    expect(lines).toHaveLength(rows.length + 1)
    expect(new Set(lines.map(cells => cells.length)).size).toBe(1)
    expect(lines.slice(1).map(cells => cells.at(-1))).toEqual(rows.map(({ id }) => id))
  })
})
