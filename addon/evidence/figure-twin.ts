import type { FigureId } from '../model/register'
import { shallowRef } from 'vue'
import { closeCard, openCard, shownFigure } from './figure-card'

/** The table of the figures on a slide, which stands in the place of its picture. */
export interface OpenTwin {
  /** The row that was asked for. */
  readonly asked?: FigureId
  /** True where it was opened by a key: the focus goes into the table. */
  readonly byKey: boolean
}

/** The table of this window, or undefined while it is closed. It follows the slide. */
export const openTwin = shallowRef<OpenTwin>()

/** What had the focus before the table. */
let returnTo: Element | null = null

/**
 * Opens the table of the figures on the slide, or closes it. Where a card is open, its figure is the row asked for, and
 * the table takes its place.
 */
export function toggleTwin(byKey = true): void {
  if (openTwin.value)
    return closeTwin()
  const card = openCard.value
  const asked = card && shownFigure(card)
  returnTo = card?.returnTo ?? document.activeElement
  closeCard(false)
  openTwin.value = { byKey, ...(asked && { asked }) }
}

/** Closes the table, if it is open, and gives the focus back where it had been taken. */
export function closeTwin(): void {
  const twin = openTwin.value
  openTwin.value = undefined
  if (twin?.byKey && returnTo?.isConnected && returnTo !== document.body)
    (returnTo as HTMLElement).focus({ preventScroll: true })
  returnTo = null
}
