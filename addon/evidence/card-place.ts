/** A box of the page, in pixels of the window. */
export interface Box { left: number, top: number, right: number, bottom: number }

export interface Size { width: number, height: number }

/** Where the card stands; no taller than `maxHeight`, with what does not fit behind a scroll bar. */
export interface Place { left: number, top: number, maxHeight: number, side: 'right' | 'left' | 'below' | 'above' | 'middle' }

/** Between the card and the number, and between the card and the edge of the window. */
export const GAP = 12

/** Less than this is no room for a card. */
const LOWEST = 160

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/**
 * Finds a place beside a number that does not cover it: to its right, its left, below or above (or, for a number in a
 * sentence, below or above first), whichever holds the card whole; else the one that shows most of it. Where no side has
 * room, or there is no number, the middle of the right edge.
 *
 * @param card size of the card when nothing is cut
 * @param view size of the window
 * @param anchor the number
 * @param inText true for a number in a sentence
 */
export function placeCard(card: Size, view: Size, anchor?: Box, inText = false): Place {
  const whole = view.height - 2 * GAP
  const height = Math.min(card.height, whole)
  const atEdge: Place = { left: view.width - card.width - GAP, top: Math.max(GAP, (view.height - height) / 2), maxHeight: whole, side: 'middle' }
  if (!anchor)
    return atEdge
  const top = clamp((anchor.top + anchor.bottom - height) / 2, GAP, Math.max(GAP, view.height - height - GAP))
  const left = clamp((anchor.left + anchor.right - card.width) / 2, GAP, Math.max(GAP, view.width - card.width - GAP))
  const below = view.height - anchor.bottom - 2 * GAP
  const above = anchor.top - 2 * GAP
  const beside: (Place & { fits: boolean })[] = [
    { side: 'right', left: anchor.right + GAP, top, maxHeight: whole, fits: anchor.right + card.width + 2 * GAP <= view.width },
    { side: 'left', left: anchor.left - GAP - card.width, top, maxHeight: whole, fits: anchor.left - card.width - 2 * GAP >= 0 },
  ]
  const underOrOver: typeof beside = [
    { side: 'below', left, top: anchor.bottom + GAP, maxHeight: below, fits: below >= LOWEST },
    { side: 'above', left, top: anchor.top - GAP - Math.min(height, above), maxHeight: above, fits: above >= LOWEST },
  ]
  const free = (inText ? [...underOrOver, ...beside] : [...beside, ...underOrOver]).filter(({ fits }) => fits)
  const { fits: _, ...best } = free.find(({ maxHeight }) => maxHeight >= height)
    ?? free.toSorted((a, b) => b.maxHeight - a.maxHeight)[0]
    ?? { ...atEdge, fits: true }
  return best
}
