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
      row('cash', cell('a', 'open'), cell('b', 'wrong')),
    ],
  })
  const places = (stack: typeof a, is: (score: string) => boolean) => stack!.units.filter(({ score }) => is(score)).map(({ word, row, lane }) => [word, row, lane])

  it('stacks what is right upwards, then what is partly right', () => {
    expect(places(a, score => score !== 'wrong')).toEqual([['plan', 0, 0], ['shares', 1, 0], ['round', 2, 0]])
  })

  it('stacks what is wrong from the line down', () => {
    expect(places(b, score => score === 'wrong')).toEqual([['shares', 0, 0], ['cash', 1, 0]])
  })

  it('keeps what is open off the line', () => {
    expect(a!.open.map(({ word }) => word)).toEqual(['cash'])
  })

  it('sets a stack that would be too tall in two lanes', () => {
    const [tall] = unitStacks({ columns: columns.slice(0, 1), rows: Array.from({ length: 6 }, (_, i) => row(`claim-${i}`, cell('a', i < 3 ? 'right' : 'partly'))) })
    expect(tall!.lanes).toBe(2)
    expect(places(tall, () => true)).toEqual([['claim-0', 0, 0], ['claim-1', 0, 1], ['claim-2', 1, 0], ['claim-3', 1, 1], ['claim-4', 2, 0], ['claim-5', 2, 1]])
  })

  it('answers with the first figure that the claim or its reason names', () => {
    const claim = { ...cell('a', 'right'), says: 'off', reason: 'Shares for {some.figure} took its place, not {another.one}.' }
    expect(unitStacks({ columns: columns.slice(0, 1), rows: [{ id: 'plan', label: 'plan', cells: [claim] }] })[0]!.units[0]).toMatchObject({ figure: 'some.figure' })
  })

  it('refuses a mark that has no place', () => {
    expect(() => unitStacks({ columns, rows: [row('plan', cell('a', 'maybe'))] })).toThrow(/A has a mark/)
  })

  it('draws every claim of the talk once, with a word for it', () => {
    const scores = record('judgement.scores')
    const drawn = unitStacks(scores).flatMap(({ units, open }) => [...units, ...open])
    expect(drawn).toHaveLength(scores.rows.flatMap(({ cells }) => cells).length)
    expect(scores.rows.filter(({ short }) => !short)).toEqual([])
  })
})
