import type { Page } from 'playwright-core'
import type { Deck } from '../../browser/deck'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide } from '../../browser/deck'
import { MARKS } from '../../evidence/marks'
import { EXAMPLE } from '../support/copy'
import { scriptsOfFirstSlide } from '../support/first-slide'

/** The slide of the example with a chart; the one after it has a drawing and a click. */
const CHART = 2
const DRAWING = 3

let deck: Deck
let page: Page

beforeAll(async () => {
  deck = await openDeck(EXAMPLE)
})
afterEach(() => page?.context().close())
afterAll(() => deck?.close())

async function open(slide: number, look: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  ({ page } = await openPage(deck, look))
  await showSlide(page, deck, slide)
  return page
}

const spots = () => page.locator('#slide-content [data-chart] .spot:visible')
const idsOf = (all: ReturnType<typeof spots>) => all.evaluateAll(elements => elements.map(element => (element as HTMLElement).dataset.figure!))
const card = (id: string) => page.locator(`[data-figure-card="${id}"]`)
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.figure)
const shown = () => Number(new URL(page.url()).pathname.split('/').at(-1))

describe('a chart', () => {
  it('opens the card of the number over a column, at any scale of the slide', async () => {
    for (const look of [{ width: 1280, height: 720 }, { width: 900, height: 700 }]) {
      await open(CHART, look)
      const [id] = await idsOf(spots())
      const box = (await spots().first().boundingBox())!
      const label = { x: box.x + box.width / 2, y: box.y - 16 * box.width / 119 }
      await page.mouse.click(label.x, label.y)
      await card(id!).waitFor()
      await page.keyboard.press('Escape')
      await card(id!).waitFor({ state: 'detached' })
      await page.context().close()
    }
  })

  it('leaves the arrows to the speaker after a click on a mark', async () => {
    await open(CHART)
    const [id] = await idsOf(spots())
    await spots().first().click()
    await card(id!).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.pathname.endsWith(`/${DRAWING}`))
  })

  it('is one stop for Tab; arrows go from mark to mark and Enter opens, and the slide stays', async () => {
    await open(CHART)
    const ids = await idsOf(spots())
    await spots().first().evaluate(element => (element.closest('.slidev-layout')!.querySelector('h1 [data-figure]') as HTMLElement).focus())
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(ids[0])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(ids[2])
    await page.keyboard.press('End')
    expect(await focused()).toBe(ids.at(-1))
    await page.keyboard.press('Enter')
    await card(ids.at(-1)!).waitFor()
    await page.keyboard.press('Escape')
    await card(ids.at(-1)!).waitFor({ state: 'detached' })
    expect([await focused(), shown()]).toEqual([ids.at(-1), CHART])
  })

  it('gives the arrows back to who comes to a mark by Tab after a click', async () => {
    await open(CHART)
    const ids = await idsOf(spots())
    await page.locator('#slide-content [data-chart]:visible').click({ position: { x: 2, y: 2 } })
    await spots().first().evaluate(element => (element.closest('.slidev-layout')!.querySelector('h1 [data-figure]') as HTMLElement).focus())
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect([await focused(), shown()]).toEqual([ids[1], CHART])
  })

  it.each(['fails', 'stalls'])('is drawn when one of its fonts %s', async (how) => {
    ({ page } = await openPage(deck))
    let asked = 0
    await page.route(/inter-latin-700\b.*\.woff2/, (route) => {
      asked++
      return how === 'fails' ? route.abort() : undefined
    })
    await page.goto(`${deck.url}${CHART}`, { waitUntil: 'commit' })
    await page.locator('#slide-content [data-chart-ready="true"]').first().waitFor()
    expect(await page.locator('#slide-content [data-chart] canvas').first().evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0))).toBe(true)
    expect(asked).toBeGreaterThan(0)
  })

  it('is drawn before somebody comes to it, as it is once it is shown', async () => {
    await open(CHART - 1)
    const chart = page.locator(`[data-slidev-no="${CHART}"] [data-chart]`).first()
    const places = () => chart.locator('.spot').evaluateAll(all => all.map(spot => spot.getAttribute('style')))
    await chart.and(page.locator('[data-chart-ready="true"]')).waitFor({ state: 'attached' })
    expect(await chart.isVisible()).toBe(false)
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    const [canvas, before] = [await chart.locator('canvas').elementHandle(), await places()]
    expect(before.length).toBeGreaterThan(0)
    await moveToSlide(page, CHART)
    expect(await places()).toEqual(before)
    expect(await canvas!.evaluate(canvas => canvas.isConnected && canvas.checkVisibility())).toBe(true)
  })

  it('does not come with a slide that has none', async () => {
    ({ page } = await openPage(deck))
    const scripts = await scriptsOfFirstSlide(page, deck.url)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter(text => text.includes('datasetElementType'))).toEqual([])
  })
})

describe('the key', () => {
  const key = () => page.locator('#slide-content [data-key]:visible').textContent()

  it('lists the marks of a chart, and those of a drawing at the click that it shows', async () => {
    await open(CHART)
    await expect.poll(key).toMatch(new RegExp(`${MARKS.there.label}\\s*${MARKS.projected.label}\\s*ƒ`))
    await open(DRAWING)
    await expect.poll(key).toContain(MARKS['may-come'].label)
    expect(await key()).not.toContain(MARKS.projected.label)
  })
})
