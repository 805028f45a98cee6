import { describe, expect, it } from 'vitest'
import { placeCard } from '../../evidence/card-place'

const CARD = { width: 400, height: 300 }
const VIEW = { width: 1280, height: 720 }

const at = (left: number, top: number, width = 80, height = 30) => ({ left, top, right: left + width, bottom: top + height })

function covers({ left, top, maxHeight }: ReturnType<typeof placeCard>, anchor: ReturnType<typeof at>): boolean {
  const height = Math.min(CARD.height, maxHeight)
  return left < anchor.right && left + CARD.width > anchor.left && top < anchor.bottom && top + height > anchor.top
}

describe('the place of a card', () => {
  it('is beside the number and in the window, wherever the number is', () => {
    for (let x = 0; x <= 1200; x += 100) {
      for (let y = 0; y <= 690; y += 69) {
        const anchor = at(x, y)
        for (const inText of [false, true]) {
          const place = placeCard(CARD, VIEW, anchor, inText)
          expect(covers(place, anchor), `${x}, ${y}`).toBe(false)
          expect(place.left).toBeGreaterThanOrEqual(0)
          expect(place.left + CARD.width).toBeLessThanOrEqual(VIEW.width)
          expect(place.top).toBeGreaterThanOrEqual(0)
          expect(place.top + Math.min(CARD.height, place.maxHeight)).toBeLessThanOrEqual(VIEW.height)
        }
      }
    }
  })

  it('leaves the sentence of a number in view', () => {
    expect(placeCard(CARD, VIEW, at(60, 80), true).side).toBe('below')
    expect(placeCard(CARD, VIEW, at(60, 600), true).side).toBe('above')
    expect(placeCard(CARD, VIEW, at(60, 80)).side).toBe('right')
  })

  it('is where the card is whole, before where it has to scroll', () => {
    expect(placeCard({ width: 400, height: 650 }, VIEW, at(60, 300), true).side).toBe('right')
  })

  it('is the edge of the window where there is no number, or no room beside it', () => {
    expect(placeCard(CARD, VIEW).side).toBe('middle')
    expect(placeCard(CARD, VIEW, at(0, 0, 1280, 720)).side).toBe('middle')
  })
})
