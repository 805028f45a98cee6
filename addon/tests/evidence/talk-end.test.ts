import { describe, expect, it } from 'vitest'
import { lastOfTalk, spareJump, stopsAtEnd } from '../../evidence/talk-end'

const slide = (no: number, layout = 'picture') => ({ no, meta: { layout } })
const deck = [slide(1), slide(2), slide(3), slide(4, 'spare'), slide(5, 'spare')]

describe('the end of the talk', () => {
  it('is its last slide before the spare ones, or the last of all', () => {
    expect(lastOfTalk(deck)).toBe(3)
    expect(lastOfTalk(deck.slice(0, 3))).toBe(3)
  })

  it('stops a step after the last click, and a whole slide before it', () => {
    expect(stopsAtEnd({ slide: 3, clicks: 0, clicksTotal: 1 }, deck)).toBe(false)
    expect(stopsAtEnd({ slide: 3, clicks: 0, clicksTotal: 1 }, deck, true)).toBe(true)
    expect(stopsAtEnd({ slide: 3, clicks: 1, clicksTotal: 1 }, deck)).toBe(true)
  })

  it('stops nothing among the spare slides', () => {
    expect(stopsAtEnd({ slide: 4, clicks: 0, clicksTotal: 0 }, deck)).toBe(false)
  })

  it('leads to the spare slides and back to where the talk was left', () => {
    expect(spareJump({ slide: 2, clicks: 1 }, deck)).toEqual({ slide: 4, clicks: 0 })
    expect(spareJump({ slide: 5, clicks: 0 }, deck)).toEqual({ slide: 2, clicks: 1 })
    expect(spareJump({ slide: 5, clicks: 0 }, deck), 'once').toEqual({ slide: 3, clicks: 0 })
    expect(spareJump({ slide: 2, clicks: 0 }, deck.slice(0, 3))).toBeUndefined()
  })
})
