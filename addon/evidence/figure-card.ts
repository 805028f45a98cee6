import type { FigureId } from '../model/register'
import { shallowRef } from 'vue'

/** Where a figure was asked for: the element or the box of the page that the card opens beside. */
export type Anchor = Element | DOMRect

/** The card as it is open in this window. */
export interface OpenCard {
  /** The figures opened in turn: the first was asked for, each other is an input of the one before; the last is shown. */
  readonly path: readonly [FigureId, ...FigureId[]]
  /** What the card opens beside; without one it finds the figure on the slide itself. */
  readonly anchor?: Anchor
  /** What had the focus, to give it back. */
  readonly returnTo?: HTMLElement | SVGElement
  /** True where another window asked: the focus stays where it is. */
  readonly sent?: boolean
}

/** The card of this window, or undefined while it is closed. */
export const openCard = shallowRef<OpenCard>()

/** The figure that the card shows. */
export function shownFigure(card: OpenCard): FigureId {
  return card.path.at(-1)!
}

function canTakeFocus(value: unknown): value is HTMLElement | SVGElement {
  return (value instanceof HTMLElement || value instanceof SVGElement) && value !== document.body
}

/**
 * Opens the card of a figure, in this window.
 *
 * @param id which figure
 * @param anchor what was asked: the card opens beside it, and gives it the focus back where it can take it
 */
export function askFigure(id: FigureId, anchor?: Anchor): void {
  const asked = canTakeFocus(anchor) && anchor.tabIndex >= 0 ? anchor : document.activeElement
  openCard.value = { path: [id], ...(anchor && { anchor }), ...(canTakeFocus(asked) && { returnTo: asked }) }
}

/** Opens the card because another window has sent it: no focus is taken. */
export function receiveFigure(id: FigureId): void {
  openCard.value = { path: [id], sent: true }
}

/** Opens an input of the figure that the card shows, in its place. */
export function askInput(id: FigureId): void {
  const card = openCard.value
  if (card && shownFigure(card) !== id)
    openCard.value = { ...card, path: [...card.path, id] }
}

/** Goes back to the figure from which the shown one was opened. */
export function backToAsker(): void {
  const card = openCard.value
  if (card && card.path.length > 1)
    openCard.value = { ...card, path: card.path.slice(0, -1) as [FigureId, ...FigureId[]] }
}

/**
 * Closes the card, if it is open.
 *
 * @param focus gives the focus back to the number; false where the slide has moved on
 */
export function closeCard(focus = true): void {
  const card = openCard.value
  openCard.value = undefined
  if (focus && card?.returnTo?.isConnected)
    card.returnTo.focus({ preventScroll: true })
}
