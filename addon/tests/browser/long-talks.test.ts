import type { Page } from 'playwright-core'
import type { Deck } from '../../browser/deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck, openPage } from '../../browser/deck'
import { linkFigures } from '../../print/page-state'
import { openPrintPage, PRINTED_SLIDE } from '../../print/print-page'
import { EXAMPLE } from '../support/copy'

// All slides stand on the page that is printed: what is done for one of them must not be done for all of them again.
let deck: Deck
beforeAll(async () => {
  deck = await openDeck(EXAMPLE)
})
afterAll(() => deck?.close())

/** How many elements the browser styles anew, at most, at a time. */
async function restyled(page: Page, change: () => Promise<unknown>): Promise<number> {
  await deck.browser.startTracing(page, { categories: ['devtools.timeline'] })
  await change()
  const { traceEvents } = JSON.parse(String(await deck.browser.stopTracing())) as { traceEvents: { name: string, args?: { elementCount?: number } }[] }
  return Math.max(0, ...traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args?.elementCount ?? 0))
}

describe('the page that is printed', () => {
  it('is not styled anew as a whole when something comes to one slide', async () => {
    const numbers = Array.from({ length: deck.slides }, (_, i) => i + 1)
    const { page, elements } = await openPrintPage(deck.browser, deck.url, { timeout: 60_000, appendix: true }, numbers)
    const count = await restyled(page, async () => await page.evaluate((pages) => {
      document.querySelector(`${pages} [data-slidev-no]`)!.append(document.createElement('p'))
      return document.body.offsetHeight
    }, PRINTED_SLIDE))
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(elements / 4)
    await page.context().close()
  })

  it('is laid out no oftener for many figures than for few', async () => {
    const { page } = await openPage(deck)
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable')
    const layouts = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!.value
    const slides = Array.from({ length: 20 }, (_, i) => `<div class="print-slide-container" id="${i}" style="position:relative"><p data-slidev-no="${i}"><b data-figure="a">1</b> <b data-figure="b">2</b></p></div>`)
    await page.setContent(`${slides.join('')}<i id="figure:a"></i><i id="figure:b"></i>`)
    const before = await layouts()
    await page.evaluate(linkFigures, PRINTED_SLIDE)
    expect(await page.locator('a[href]').count()).toBe(40)
    expect(await layouts() - before).toBeLessThan(5)
    await page.context().close()
  })
})
