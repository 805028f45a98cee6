import { describe, expect, it, vi } from 'vitest'
import { roundRows } from '../../components/epilogue/round-rows'

vi.mock('@slidev/client', () => ({}))

describe('the round as committed', () => {
  it('leaves what has conditions dashed, and nothing else', () => {
    for (const { name, tiles, conditional } of roundRows())
      expect(tiles.some(({ sure }) => !sure), name).toBe(conditional !== undefined)
  })
})
