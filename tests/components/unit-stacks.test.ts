import { record } from 'slidev-addon-sourced-figures/records'
import { describe, expect, it, vi } from 'vitest'
import { unitStacks } from '../../components/epilogue/unit-stacks'

vi.mock('@slidev/client', () => ({}))

const cell = (column: string, mark: string) => ({ column, mark, says: mark, citations: [] })
const row = (id: string, ...cells: ReturnType<typeof cell>[]) => ({ id, label: `about ${id}`, short: id, cells })
const columns = [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }]

describe('claims as boxes on one line', () => {
  const [a, b] = unitStacks({
    columns,
    rows: [
      row('plan', cell('a', 'right'), cell('b', 'right')),
      row('round', cell('a', 'partly')),
      row('shares', cell('a', 'right'), cell('b', 'wrong')),
      row('value', cell('a', 'partly')),
      row('cash', cell('a', 'open'), cell('b', 'wrong')),
    ],
  })

  it('stacks what is right upwards, then halves two to a row, then what is open', () => {
    expect(a!.units).toEqual([
      { word: 'plan', score: 'right', row: 0, start: 0, width: 1 },
      { word: 'shares', score: 'right', row: 1, start: 0, width: 1 },
      { word: 'round', score: 'partly', row: 2, start: 0, width: 0.5 },
      { word: 'value', score: 'partly', row: 2, start: 0.5, width: 0.5 },
      { word: 'cash', score: 'open', row: 3, start: 0, width: 1 },
    ])
  })

  it('stacks what is wrong from the line down', () => {
    expect(b!.units.filter(({ score }) => score === 'wrong').map(({ word, row: depth }) => [word, depth])).toEqual([['shares', 0], ['cash', 1]])
  })

  it('refuses a mark that has no place', () => {
    expect(() => unitStacks({ columns, rows: [row('plan', cell('a', 'maybe'))] })).toThrow(/A has a mark/)
  })

  it('draws every claim of the talk once, with a word for it', () => {
    const scores = record('judgement.scores')
    const drawn = unitStacks(scores).flatMap(({ units }) => units)
    expect(drawn).toHaveLength(scores.rows.flatMap(({ cells }) => cells).length)
    expect(scores.rows.filter(({ short }) => !short)).toEqual([])
  })
})
