import { describe, expect, it } from 'vitest'
import { articlesOf } from '../../components/epilogue/scorecard'
import { matrixFigures, VERDICT_MATRIX } from '../../components/verdict/verdict-matrix'
import { disputes, isFigureId } from '../../data'

type ArticleCells = typeof VERDICT_MATRIX[number]['cells']
const cells = VERDICT_MATRIX.flatMap(row => (Object.keys(row.cells) as (keyof ArticleCells)[]).map(article => ({ row, article, cell: row.cells[article]! })))

describe('the matrix of five articles by eight questions', () => {
  it('asks eight questions, each a dispute of its own', () => {
    expect(VERDICT_MATRIX).toHaveLength(8)
    expect(new Set(VERDICT_MATRIX.map(({ dispute }) => dispute)).size).toBe(8)
  })

  it('shows in each cell only figures which that article prints', () => {
    for (const { article, cell } of cells) {
      const shown = cell.says.flatMap(part => typeof part === 'string' ? [] : [part.figure])
      for (const id of shown)
        expect(articlesOf(id), id).toContain(article)
    }
  })

  it('types no amount into its words', () => {
    for (const { cell } of cells)
      expect(cell.says.filter(part => typeof part === 'string').join(' ').replace(/\b20\d\d\b/g, '')).not.toMatch(/\d/)
  })

  it('never calls wrong what the talk goes by', () => {
    const wrong = cells.filter(({ cell }) => cell.judgement === 'wrong')
    const adopted = disputes.flatMap(d => d.adopted === null ? [] : [d.adopted as string])
    for (const { cell } of wrong) {
      for (const part of cell.says)
        expect(typeof part === 'string' || !adopted.includes(part.figure)).toBe(true)
    }
  })

  it('finds only the weak essay at fault in money, and the talk’s own figures in agreement', () => {
    expect(new Set(cells.filter(({ cell }) => cell.judgement === 'wrong').map(({ article }) => article))).toEqual(new Set(['004']))
    const revenue = VERDICT_MATRIX.find(({ dispute }) => dispute === 'dispute.openai.revenue')!
    expect(revenue.cells['002']!.judgement).toBe('agree')
    expect(revenue.cells['000']).toBeUndefined()
  })

  it('names every figure once', () => {
    const ids = matrixFigures()
    expect(ids.every(isFigureId)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('openai.paying-users.2026-essay')
  })
})
