import { statements } from 'slidev-addon-sourced-figures/records'
import { describe, expect, it, vi } from 'vitest'
import { EARLIER, LANES, MONTHS, WEEK } from '../../components/opening/months-and-week'
import { VERDICT_LINE, whenWritten } from '../../components/opening/verdict-line'
import { PAPER_NAMES } from '../../components/promise/paper-names'
import { skylinePath } from '../../components/promise/skyline'
import { REASONS, SURENESS } from '../../components/unwinding/reasons-by-sureness'
import { DAYS, GUTTER, REMARKS } from '../../components/unwinding/tie-and-sum'

vi.mock('@slidev/client', () => ({}))

describe('remarks on the tie and on the sum', () => {
  it('stand on a day only where they were made in public; private talk stands in the margin, dotted', () => {
    for (const { id, x, mark } of REMARKS) {
      const isPublic = statements.find(statement => statement.id === id)!.setting === 'public'
      expect(mark === 'told', id).toBe(!isPublic)
      expect(x >= DAYS.left, id).toBe(isPublic)
      expect(x <= GUTTER.right, id).toBe(!isPublic)
    }
  })

  it('cross out what denies or limits, and fill what affirms', () => {
    for (const { id, mark } of REMARKS.filter(({ mark }) => mark !== 'told'))
      expect(mark, id).toBe(statements.find(statement => statement.id === id)!.stance === 'affirm' ? 'yes' : 'no')
  })
})

describe('reasons by how sure they are', () => {
  it('have a place for each column, and each reason is given by somebody', () => {
    for (const { id, by } of REASONS) {
      expect(by, id).toHaveLength(SURENESS.length)
      expect(by.flat(), id).not.toEqual([])
    }
  })

  it('leave the column of the record empty, as the headline says', () => {
    const record = SURENESS.findIndex(({ id }) => id === 'on-record')
    expect(REASONS.flatMap(({ by }) => by[record]!)).toEqual([])
  })
})

describe('names of what was agreed', () => {
  it('are given by every article, and bind in none', () => {
    expect(PAPER_NAMES.map(({ by }) => by.toLowerCase()).sort()).toEqual(VERDICT_LINE.map(({ name }) => name.toLowerCase()).sort())
    expect(PAPER_NAMES.every(({ binds }) => binds === 'no' || binds === 'unsaid')).toBe(true)
  })
})

describe('the day of an article', () => {
  it('is its own, or no more than its text tells', () => {
    expect(whenWritten({ date: '2026-01-31' })).toBe('written 31 Jan')
    expect(whenWritten({ placed: { date: '2026-02-04', by: 'latest-event' } })).toBe('4 Feb or later')
    expect(whenWritten({ placed: { date: '2026-02-04', by: 'context' } })).toBe('around Feb 2026')
    expect(whenWritten({})).toBe('undated')
  })
})

describe('months and the week under the lens', () => {
  it('show every event in the part that it belongs to', () => {
    for (const { x } of Object.values(EARLIER))
      expect(x > MONTHS.left && x < MONTHS.right).toBe(true)
    for (const { x } of LANES.flatMap(({ captions }) => captions))
      expect(x > WEEK.left && x < WEEK.right).toBe(true)
  })
})

describe('skyline', () => {
  it('touches the top of its box with its highest tip, and no more', () => {
    const ys = [...skylinePath({ left: 0, right: 100, top: 20, bottom: 200 }).matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
    expect(Math.min(...ys)).toBe(20)
    expect(ys.filter(y => y === 20)).toHaveLength(1)
  })
})
