import { describe, expect, it } from 'vitest'
import { articlesOf, REMARKS, scoreRows } from '../../components/epilogue/scorecard'
import { articles } from '../../data'

const score = (question: string) => scoreRows().find(row => row.question === question)!.scores

describe('who was right about what', () => {
  it('scores the claim of an article by its outcome', () => {
    expect(score('Size of its stake')['002']).toBe('right') // 20–30, and it came to 30
    expect(score('Size of the round')['002']).toBe('partly') // 100 sought, 122 committed
    expect(score('Oracle’s job cuts')['004']).toBe('right')
  })

  it('finds the essay wrong on shares, revenue and payers', () => {
    for (const question of ['Nvidia takes shares', 'Revenue of 2025', 'People who pay'])
      expect(score(question)['004'], question).toBe('wrong')
  })

  it('says that those who reported shares were right', () => {
    expect(score('Nvidia takes shares')).toMatchObject({ '000': 'right', '001': 'right', '002': 'right', '003': 'right' })
  })

  it('leaves out who did not say', () => {
    expect(score('Oracle’s job cuts')).toEqual({ '004': 'right' })
    expect(score('Size of the round')['001']).toBeUndefined()
  })

  it('finds who makes a claim, and refuses one that there is not', () => {
    expect(articlesOf('openai.run-rate-revenue.2025')).toEqual(['002'])
    expect(articlesOf('claim.stake.cash-only')).toEqual(['004'])
    expect(() => articlesOf('claim.of.nobody')).toThrow(RangeError)
  })

  it('bears out its headline: the article with most hits has most scores, the one with most misses has the essay’s', () => {
    const count = (id: typeof articles[number]['id'], wanted: string) => scoreRows().filter(({ scores }) => scores[id] === wanted).length
    const most = (wanted: string) => articles.map(({ id }) => id).reduce((a, b) => count(b, wanted) > count(a, wanted) ? b : a)
    expect(most('right')).toBe('002')
    expect(most('wrong')).toBe('004')
  })

  it('has a line for and against each article', () => {
    expect(Object.keys(REMARKS)).toEqual(articles.map(({ id }) => id))
  })
})
