import type { Deck } from '../../browser/deck'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, slideReady } from '../../browser/deck'
import { EXAMPLE } from '../support/copy'

let deck: Deck
beforeAll(async () => {
  deck = await openDeck(EXAMPLE)
})
afterAll(() => deck?.close())

it('the slide beside the first comes by itself once the first stands there with its fonts, then all others, drawn before one comes to them', async () => {
  const { page } = await openPage(deck, { ahead: true })
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
  await page.waitForFunction(slides => document.querySelectorAll('#slide-content [data-slidev-no] h1').length === slides, deck.slides)
  expect(await page.locator('#slide-content [data-slidev-no]:visible').count()).toBe(1)
  await page.context().close()
})

it('what is left of the window is as dark as the slide beside it, on each slide', async () => {
  const { page } = await openPage(deck, { width: 1280, height: 600 })
  const grounds = async () => await page.evaluate(() => {
    const ground = (element: Element) => getComputedStyle(element).backgroundColor
    const slide = [...document.querySelectorAll('#slide-content .slidev-layout')].find(element => element.checkVisibility())!
    return { slide: ground(slide), beside: ground(document.querySelector('#slide-container')!), isDark: slide.matches('.on-dark') }
  })
  await page.goto(deck.url)
  await slideReady(page, 1)
  const first = await grounds()
  expect(first.isDark).toBe(true)
  expect(first.beside).toBe(first.slide)
  await moveToSlide(page, 2)
  const second = await grounds()
  expect(second.isDark).toBe(false)
  expect(second.beside).toBe(second.slide)
  await moveToSlide(page, 1)
  expect(await grounds()).toEqual(first)
  await page.context().close()
})
