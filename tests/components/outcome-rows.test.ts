import { describe, expect, it } from 'vitest'
import { OPEN, outcome, outcomeRows, span, VERDICTS } from '../../components/epilogue/outcome-rows'
import { VERDICT_MARKS } from '../../components/shared/verdict-marks'

describe('claim and outcome on a scale from zero', () => {
  it('draws a range as a stretch, a value as a point, and leaves a floor open', () => {
    expect(span({ kind: 'range', low: 20, high: 30 }, 30, 300)).toEqual({ from: 200, to: 300, open: false })
    expect(span({ kind: 'point', value: 13 }, 20, 200)).toEqual({ from: 130, to: 130, open: false })
    expect(span({ kind: 'bound', op: 'atLeast', value: 20, exclusive: true }, 20, 200)).toEqual({ from: 200, to: 200, open: true })
  })

  it('scales a row to the largest of its own values', () => {
    const full = Object.fromEntries(outcomeRows().map(row => [row.id, row.full]))
    expect(full['afterwards.nvidia-stake']).toBe(30)
    expect(full['afterwards.round']).toBe(122)
    expect(full['afterwards.loss-2025']).toBe(38.5)
    expect(full['afterwards.payers-fear']).toBe(50_000_000)
  })
})

describe('the rows', () => {
  it('tell of the stake, the round, revenue, the loss by three rulers, commitments, jobs and payers', () => {
    expect(outcomeRows().map(({ verdict }) => verdict)).toEqual(['true', 'higher', 'depends', 'depends', 'lower', 'true', 'false'])
    expect(outcomeRows()[3]!.shows.map(({ is }) => is)).toEqual(['cash', 'operating', 'net'])
  })

  it('are refused where the reports are not certain, or where a figure is of another outcome', () => {
    expect(() => outcomeRows([{ id: 'afterwards.oracle-debt', name: 'Debt', shows: [], remark: '' }])).toThrow(RangeError)
    expect(() => outcomeRows([{ id: 'afterwards.round', name: 'Round', shows: [{ id: 'outcome.nvidia.openai-stake' }], remark: '' }])).toThrow(RangeError)
  })

  it('name as open only what is open', () => {
    expect(OPEN.map(id => outcome(id).verdict)).toEqual(OPEN.map(() => 'open'))
  })

  it('draw every verdict and word each differently from its opposite', () => {
    for (const { shape } of Object.values(VERDICTS))
      expect(VERDICT_MARKS[shape]).toBeTruthy()
    expect(VERDICTS.higher.shape).not.toBe(VERDICTS.lower.shape)
    expect(VERDICTS.true.shape).not.toBe(VERDICTS.false.shape)
  })
})
