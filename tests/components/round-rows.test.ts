import { describe, expect, it, vi } from 'vitest'
import { roundRows, rowTiles, tileX } from '../../components/epilogue/round-rows'

vi.mock('@slidev/client', () => ({}))

describe('an amount in tiles', () => {
  it('is cut where whole tiles end', () => {
    expect(rowTiles(0, 1.5, 'committed')).toEqual([
      { column: 0, start: 0, share: 1, state: 'committed' },
      { column: 1, start: 0, share: 0.5, state: 'committed' },
    ])
  })

  it('goes on in the tile that is begun', () => {
    const [rest, whole] = rowTiles(1.5, 3, 'not-yet')
    expect(rest).toEqual({ column: 1, start: 0.5, share: 0.5, state: 'not-yet' })
    expect(whole).toEqual({ column: 2, start: 0, share: 1, state: 'not-yet' })
    expect(tileX(rest!)).toBe(94) // one pitch of 64 and half a tile of 60
  })
})

describe('the round as committed', () => {
  it('leaves what has conditions dashed, and nothing else', () => {
    for (const { name, tiles, conditional } of roundRows())
      expect(tiles.some(({ state }) => state === 'not-yet'), name).toBe(conditional !== undefined)
  })
})
