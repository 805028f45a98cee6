import { extent, figure } from 'slidev-addon-sourced-figures/client'
import { describe, expect, it, vi } from 'vitest'
import { lossBars } from '../../components/epilogue/four-losses'

vi.mock('@slidev/client', () => ({}))

const bars = lossBars()
/** Accounts are rounded to tens of millions, line by line. */
const ROUNDING = 0.025

describe('the waterfall of losses', () => {
  it('draws each bar as long as its figure', () => {
    for (const { id, from, to } of bars)
      expect(Math.abs(to - from - extent(figure(id).quantity)), id).toBeLessThanOrEqual(ROUNDING)
  })

  it('starts each result at zero, and each step where a bar before it ends', () => {
    for (const [i, { kind, from, to, label }] of bars.entries()) {
      const ends = [0, ...bars.slice(0, i).flatMap(bar => [bar.from, bar.to])]
      expect(kind !== 'step' ? from === 0 : ends.includes(from) || ends.includes(to), label).toBe(true)
    }
  })
})
