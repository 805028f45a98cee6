import { describe, expect, it } from 'vitest'
import { COLUMNS, standingBlocks } from '../../components/economics/flood-layout'
import { wayAfter } from '../../components/exposure/dollar-ring'
import { TILE, tileParts } from '../../components/tiles/tile-geometry'

describe('blocks that stand in the field', () => {
  const blocks = [{ count: 10, columns: 2 }, { count: 30, columns: 5 }, { count: 33, columns: 5 }]
  const places = standingBlocks(blocks, 10)

  it('have as many tiles as they say, all in the field and none on another', () => {
    expect(places.map(({ length }) => length)).toEqual([10, 30, 33])
    const all = places.flat()
    expect(all.every(({ x, y }) => x >= 0 && x < COLUMNS * TILE.pitchX && y >= 0 && y < 10 * TILE.pitchY)).toBe(true)
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(all.length)
  })

  it('stand on the last row, with a column free between two', () => {
    for (const block of places)
      expect(Math.max(...block.map(({ y }) => y))).toBe(9 * TILE.pitchY)
    for (const [i, block] of places.slice(1).entries())
      expect(Math.min(...block.map(({ x }) => x)) - Math.max(...places[i]!.map(({ x }) => x))).toBe(2 * TILE.pitchX)
  })

  it('are refused where the field is too small for them', () => {
    expect(() => standingBlocks([{ count: 33, columns: 3 }], 10)).toThrow(RangeError)
    expect(() => standingBlocks([...blocks, { count: 4, columns: 4 }], 10)).toThrow(RangeError)
  })
})

describe('parts of tiles', () => {
  it('cover the amount, and no more', () => {
    const parts = tileParts(2.25, 3.5, 8)
    expect(parts.filter(({ sure }) => sure).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(2.25)
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(3.5)
  })

  it('go on within a tile where the sure amount ends in it', () => {
    const [, , sure, open] = tileParts(2.25, 3.5, 8)
    expect(open).toMatchObject({ sure: false, y: sure!.y })
    expect(open!.x).toBeCloseTo(sure!.x + 0.25 * TILE.width)
  })

  it('begin a row where one is full', () => {
    expect(tileParts(3, 0, 2).map(({ x, y }) => [x, y])).toEqual([[0, 0], [TILE.pitchX, 0], [0, TILE.pitchY]])
  })
})

describe('the way round the ring', () => {
  const ring = { width: 892, height: 372, card: { width: 190, height: 66 } }

  /** In percent of the ring, and in canvas units beyond. */
  const way = (passed: number) => wayAfter(ring, passed, 20).match(/-?[\d.]+/g)!.map(Number)

  it('leads on by a quarter at each stop, past the card that it has left', () => {
    expect([1, 2, 3, 4].map(way)).toEqual([[0, 115], [25, 53], [50, 115], [75, 53]])
  })

  it('begins before the first card, and ends a round later where it began', () => {
    expect([0, 5].map(way)).toEqual([[0, -115], [100, -115]])
  })
})
