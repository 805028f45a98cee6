import type { Buffer } from 'node:buffer'
import type { Deck } from '../browser/deck'
import { moveToSlide, openPage, showSlide } from '../browser/deck'

/** A slide’s picture has half as many dots each way as the slide has pixels: small to keep, and a label is still seen to move. */
const LOOK = { width: 980, height: 552, scale: 0.5 }

/** `07.png`, the name of the picture of slide 7. */
export function pictureName(slide: number): string {
  return `${String(slide).padStart(2, '0')}.png`
}

/** A small picture of every slide after its last click, by the name of its file. */
export async function takePictures(deck: Deck): Promise<Map<string, Buffer>> {
  const { page } = await openPage(deck, LOOK)
  const taken = new Map<string, Buffer>()
  await showSlide(page, deck, 1)
  for (let slide = 1; slide <= deck.slides; slide++) {
    await moveToSlide(page, slide, 99)
    taken.set(pictureName(slide), await page.screenshot({ animations: 'disabled' }))
  }
  await page.context().close()
  return taken
}
