import type { Deck } from '../../browser/deck'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDeck, openPage } from '../../browser/deck'
import { EXAMPLE } from '../support/copy'

let deck: Deck
beforeAll(async () => {
  deck = await openDeck(EXAMPLE)
})
afterAll(() => deck?.close())

it('the slide beside the first comes by itself, once the first stands there with its fonts', async () => {
  const { page } = await openPage(deck)
  await page.addInitScript(() => {
    const slide = (no: number) => document.querySelector(`#slide-content [data-slidev-no="${no}"]`)
    const watcher = new MutationObserver(() => {
      if (!slide(2))
        return
      watcher.disconnect()
      Object.assign(globalThis, { firstSlide: { words: slide(1)?.querySelector('h1')?.textContent?.trim(), fonts: document.fonts.status } })
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  await page.goto(deck.url)
  const { words, fonts } = await (await page.waitForFunction(() => (globalThis as { firstSlide?: unknown }).firstSlide)).jsonValue() as { words?: string, fonts: string }
  expect(words).toBeTruthy()
  expect(fonts).toBe('loaded')
  await page.context().close()
})
