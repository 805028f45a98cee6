import type { Page } from 'playwright-core'
import type { Deck } from '../browser/deck'
import type { Fault, Rules } from './audit'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { moveToSlide, showSlide, slideReady } from '../browser/deck'
import { auditSlide } from './audit'

/** A slide and one of its clicks, of how many. */
export interface Place { slide: number, click: number, clicks: number }

/** Where the talk stands, and how many clicks the slide has in all. */
async function position(page: Page): Promise<Place> {
  return await page.evaluate(() => {
    interface App { _context: { provides: Record<string, { nav: { currentSlideNo: number, clicks: number, clicksTotal: number } }> } }
    const { nav } = document.querySelector<HTMLElement & { __vue_app__: App }>('#app')!.__vue_app__._context.provides['$$slidev-context']!
    return { slide: nav.currentSlideNo, click: nav.clicks, clicks: nav.clicksTotal }
  })
}

/**
 * Goes from the first slide to the last click of slide `last` with the arrow key, as a speaker does, and calls `look` at
 * each place once it is drawn. A key that leads nowhere before the end fails the test.
 *
 * @returns how many clicks each slide took, by its number
 */
export async function walk(page: Page, deck: Pick<Deck, 'url'>, last: number, look: (place: Place) => Promise<void>): Promise<Map<number, number>> {
  const clicks = new Map<number, number>()
  await showSlide(page, deck, 1)
  for (;;) {
    const at = await position(page)
    clicks.set(at.slide, at.clicks)
    await look(at)
    if (at.slide === last && at.click === at.clicks)
      return clicks
    const before = page.url()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.href !== before)
    await slideReady(page, Number(new URL(page.url()).pathname.split('/').at(-1)))
  }
}

/** Calls `look` on slides that no arrow key leads to, each after its last click. */
export async function visit(page: Page, slides: readonly number[], look: (place: Place) => Promise<void>): Promise<void> {
  for (const slide of slides) {
    await moveToSlide(page, slide, 99)
    await look(await position(page))
  }
}

/** Gives the window another size, and waits until the page has it. */
export async function resize(page: Page, size: { width: number, height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}

/** Calls `look` on the slide that is shown at each of some sizes of the window, and goes back to the size that it had. */
export async function atSizes(page: Page, { slide }: Place, sizes: readonly (readonly [width: number, height: number])[], look: () => Promise<void>): Promise<void> {
  const own = page.viewportSize()!
  for (const [width, height] of sizes) {
    await resize(page, { width, height })
    await slideReady(page, slide)
    await look()
  }
  await resize(page, own)
  await slideReady(page, slide)
}

/**
 * What a reader would call broken at the place that is shown, see {@link auditSlide}, and what went wrong on the page
 * since it was asked last. Each is told with slide, click, scheme and size, and a picture is left in a folder.
 *
 * @param opened a page of `openPage`, whose list of what goes wrong is emptied
 * @param opened.page shows the slide
 * @param opened.trouble what went wrong on it
 * @param place which slide and click it is
 * @param pictures folder for the pictures
 * @param scheme what the looks of the page are called, in words
 * @param rules where this slide is judged otherwise
 */
export async function faultsAt({ page, trouble }: { page: Page, trouble: string[] }, place: Place, pictures: string, scheme: string, rules: Partial<Rules> = {}): Promise<string[]> {
  const faults: Fault[] = await page.evaluate(auditSlide, { slideWidth: 980, smallest: 12, ...rules })
  const found = [...faults.map(({ kind, what }) => `${kind}: ${what}`), ...trouble.splice(0)]
  const { width, height } = page.viewportSize()!
  const size = `${width}×${height}`
  if (found.length > 0) {
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: path.join(pictures, `${place.slide}-${place.click}-${scheme}-${size}.png`) })
  }
  return found.map(what => `slide ${place.slide}, click ${place.click}, ${scheme}, ${size}: ${what}`)
}
