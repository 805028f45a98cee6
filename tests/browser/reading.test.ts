import type { Page } from 'playwright-core'
import type { Deck, Look } from '../../addon/browser/deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide } from '../../addon/browser/deck'
import { barriers } from '../../addon/testing/axe'

const PHONE = { width: 390, height: 844 }

let deck: Deck

beforeAll(async () => deck = await openDeck())
afterAll(() => deck?.close())

/** The page to read, at a slide, once its headline and its picture stand there. */
async function read(no: number, look: Look = PHONE): Promise<{ page: Page, trouble: string[] }> {
  const opened = await openPage(deck, look)
  await opened.page.goto(`${deck.url}${no}`)
  await drawn(opened.page, no)
  return opened
}

const passage = (page: Page, no: number) => page.locator(`[data-reader-slide="${no}"]`)

async function drawn(page: Page, no: number): Promise<void> {
  // Its words are those of the drawn slide: a slide of words alone is not drawn any more once they are read.
  await passage(page, no).locator(':scope > :is(h1, h2) > span').waitFor({ state: 'attached' })
}

/** How far the head of a slide is from the top of the window, in windows. */
const away = (page: Page, no: number) => passage(page, no).evaluate(element => Math.abs(element.getBoundingClientRect().top) / innerHeight)

describe('a phone held upright', () => {
  it('shows at the address of a slide a page to read, at that slide, with text that needs no glass', async () => {
    const { page, trouble } = await read(5)
    await expect.poll(() => away(page, 5)).toBeLessThan(0.2)
    const small = await page.evaluate(() => [...document.querySelectorAll('.reader-page :not([data-answers], [data-answers] *)')]
      .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim()) && Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map(element => element.textContent))
    expect(small).toEqual([])
    expect(await passage(page, 5).locator('.note').textContent()).toMatch(/\w{3}/)
    expect(await passage(page, 5).locator('.note').textContent()).not.toMatch(/Time:|\[click\]/)
    expect(trouble).toEqual([])
    await page.context().close()
  })

  it('draws only the slides near the window, and its address follows the reader without a step in the history', async () => {
    const { page } = await read(2)
    const steps = await page.evaluate('history.length')
    for (const no of [4, 6, 8]) {
      await passage(page, no).evaluate(element => element.scrollIntoView())
      await drawn(page, no)
    }
    await page.waitForURL(url => url.pathname.endsWith('/8'))
    expect(await page.evaluate('history.length')).toBe(steps)
    expect(await page.locator('[data-reader-slide] .slidev-layout').count()).toBeLessThan(12)
    await page.context().close()
  })

  it('answers for each number', async () => {
    const { page } = await read(2)
    await passage(page, 2).locator('summary').click()
    const figure = passage(page, 2).locator('li [data-figure]').first()
    await figure.click()
    await page.locator(`[data-figure-card="${await figure.getAttribute('data-figure')}"]`).waitFor()
    await page.context().close()
  })

  it('has no line wider than a window of 320 pixels, on any slide', async () => {
    // So high that all slides are near at once.
    const { page } = await read(1, { width: 320, height: 30_000 })
    const passages = await page.locator('[data-reader-slide]').count()
    await expect.poll(() => page.locator('[data-reader-slide] > :is(h1, h2) > span').count()).toBe(passages)
    await page.waitForFunction(() => document.fonts.status === 'loaded' && !document.querySelector('.slidev-slide-loading, [data-chart-ready]:not([data-chart-ready="true"])'), undefined, { timeout: 120_000 })
    const wide = await page.evaluate(() => [...document.querySelectorAll('.reader-page :not([data-answers], [data-answers] *)')]
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => `${element.closest('[data-reader-slide]')?.getAttribute('data-reader-slide')}: ${element.textContent!.trim().slice(0, 60)}`))
    expect(wide).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.context().close()
  })

  it('shows slides to who wants them, remembers it, and leads back; held across it shows slides', async () => {
    const { page } = await read(3)
    await page.getByRole('button', { name: 'Show slides' }).click()
    await page.locator('#slide-content [data-slidev-no="3"]').waitFor()
    await page.reload()
    await page.locator('#slide-content [data-slidev-no="3"]').waitFor()
    await page.getByRole('button', { name: 'Read as a page' }).click()
    await drawn(page, 3)
    await page.setViewportSize({ width: 844, height: 390 })
    await page.locator('#slide-content [data-slidev-no="3"]').waitFor()
    await page.context().close()
  })
})

describe('a window of 1280 × 720', () => {
  it('shows slides, and at 200 % a page to read in which a picture can be enlarged', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 5)
    expect(await page.locator('.reader-page').count()).toBe(0)
    await page.setViewportSize({ width: 640, height: 360 })
    await drawn(page, 5)
    const before = await passage(page, 5).locator('.window').boundingBox()
    await passage(page, 5).getByRole('button', { name: 'Enlarge the picture' }).click()
    await expect.poll(async () => (await passage(page, 5).locator('.window').boundingBox())!.width).toBeGreaterThan(before!.width * 1.3)
    await page.context().close()
  })
})

describe('barriers', () => {
  it('are none on the page to read, in the presenter’s view and the overview, and no error', async () => {
    const { page, trouble } = await read(3)
    await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('[data-reader-slide]:has(.stage)')].every(slide => slide.querySelector(':scope > :is(h1, h2) > span')))).toBe(true)
    const found = await barriers(page, 'the page to read')
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const [address, slides] of [['presenter/3', 1], ['overview', deck.slides]] as const) {
      await page.goto(deck.url + address)
      await page.locator('main h1').first().waitFor({ state: 'attached' })
      await page.waitForFunction(slides => document.querySelectorAll('[data-slidev-no]').length >= slides && !document.querySelector('.slidev-slide-loading'), slides, { timeout: 120_000 })
      found.push(...await barriers(page, address))
    }
    await page.context().close()
    expect([...found, ...trouble]).toEqual([])
  })
})

describe('a reader who forces colours', () => {
  it.each([false, true])('finds no other on a chart than his own, dark: %s', async (dark) => {
    const { page } = await openPage(deck, { dark })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: dark ? 'dark' : 'light' })
    await page.addInitScript(() => {
      const { fillText } = CanvasRenderingContext2D.prototype
      const inks = new Set<string>()
      Object.assign(window, { inks })
      CanvasRenderingContext2D.prototype.fillText = function (...args) {
        inks.add(String(this.fillStyle))
        fillText.apply(this, args)
      }
    })
    await showSlide(page, deck, 1)
    for (let no = 2; no <= deck.slides; no++) {
      await moveToSlide(page, no, 99)
      if (await page.locator(`#slide-content [data-slidev-no="${no}"] canvas`).count())
        break
    }
    const { inks, own } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      const context = document.createElement('canvas').getContext('2d')!
      const own = ['CanvasText', 'Canvas', 'LinkText', 'GrayText'].map((name) => {
        probe.style.color = name
        context.fillStyle = getComputedStyle(probe).color
        return String(context.fillStyle)
      })
      return { inks: [...(window as unknown as { inks: Set<string> }).inks], own }
    })
    await page.context().close()
    expect(inks.length).toBeGreaterThan(0)
    expect(inks.filter(ink => !own.includes(ink))).toEqual([])
  })
})
