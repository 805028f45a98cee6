import type { Page } from 'playwright-core'
import type { Deck } from '../../addon/browser/deck'
import type { Fault } from './audit'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@slidev/parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck, openPage, showSlide, slideReady } from '../../addon/browser/deck'
import { auditSlide, recordCanvasText } from './audit'
import { ROOT } from './support/project'

const PICTURES = path.join(ROOT, 'exports', 'faults')
const CANVAS = { slideWidth: 980, smallest: 12 }
const LOOKS = [
  { dark: false, width: 1280, height: 720 },
  { dark: true, width: 1280, height: 720 },
  { dark: false, width: 1024, height: 768 },
  { dark: true, width: 1024, height: 768 },
]

interface Place { slide: number, click: number }

function placeOf(page: Page): Place {
  const url = new URL(page.url())
  return { slide: Number(url.pathname.split('/').at(-1)), click: Number(url.searchParams.get('clicks') ?? 0) }
}

/** Goes on with the arrow key, as a presenter does, calls `look` on every slide and click, and stops where the key does. */
async function walk(page: Page, look: (place: Place) => Promise<void>): Promise<void> {
  for (let before = ''; before !== page.url();) {
    before = page.url()
    const place = placeOf(page)
    await slideReady(page, place.slide)
    await look(place)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.href !== before, { timeout: 3000 }).catch(() => {}) // the last step leads nowhere
  }
}

/** The slides of `slides.md` itself; what it takes in from other files is the back matter. */
async function slidesOfTalk(): Promise<number> {
  const { slides } = await parse(readFileSync(path.join(ROOT, 'slides.md'), 'utf8'), 'slides.md')
  return slides.filter(slide => slide.frontmatter.src === undefined).length
}

let deck: Deck

beforeAll(async () => {
  rmSync(PICTURES, { recursive: true, force: true })
  deck = await openDeck()
})
afterAll(() => deck?.close())

/** Every fault with its slide, click and scheme; a picture of each lies in exports/faults. */
async function faultsOf(page: Page, place: Place, scheme: string): Promise<string[]> {
  const faults: Fault[] = await page.evaluate(auditSlide, CANVAS)
  if (faults.length > 0) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: path.join(PICTURES, `${place.slide}-${place.click}-${scheme}.png`) })
  }
  return faults.map(({ kind, what }) => `slide ${place.slide}, click ${place.click}, ${scheme}: ${kind}: ${what}`)
}

describe('the built talk, slide by slide and click by click', () => {
  it.each(LOOKS)('has nothing cut, overlapping, small or blank at $width×$height, dark: $dark', async (look) => {
    const { page, trouble } = await openPage(deck, look)
    await page.addInitScript(recordCanvasText)
    const scheme = `${look.dark ? 'dark' : 'light'}-${look.width}`
    const faults: string[] = []
    const seen: number[] = []
    const note = async (place: Place) => {
      seen.push(place.slide)
      faults.push(...await faultsOf(page, place, scheme))
    }
    await showSlide(page, deck, 1)
    await walk(page, note)
    const talk = new Set(seen).size
    await page.keyboard.press('b')
    await page.waitForURL(url => Number(url.pathname.split('/').at(-1)) > talk)
    await walk(page, note)
    await page.context().close()
    expect([...faults, ...trouble]).toEqual([])
    expect(talk, 'slides that the arrow key reaches').toBe(await slidesOfTalk())
    expect(new Set(seen).size, 'all slides, with those behind the key').toBe(deck.slides)
  }, 120_000)

  it('takes as many clicks on each slide as its notes have marks', async () => {
    const { page } = await openPage(deck)
    const clicks = new Map<number, number>()
    await showSlide(page, deck, 1)
    await walk(page, async ({ slide, click }) => {
      clicks.set(slide, Math.max(click, clicks.get(slide) ?? 0))
    })
    await page.context().close()
    const { slides } = await parse(readFileSync(path.join(ROOT, 'slides.md'), 'utf8'), 'slides.md')
    const marks = slides.slice(0, clicks.size).map((slide, i) => [i + 1, (slide.note ?? '').split('[click]').length - 1])
    expect([...clicks]).toEqual(marks)
  })

  it.each(['presenter/1', 'overview'])('opens %s without an error', async (address) => {
    const { page, trouble } = await openPage(deck)
    await page.goto(`${deck.url}${address}`)
    await page.getByText('The hundred-billion promise').first().waitFor()
    await page.waitForTimeout(1500)
    await page.context().close()
    expect(trouble).toEqual([])
  })

  it('shows a slide again when its address is reloaded', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 3)
    const headline = await page.locator('#slide-content [data-slidev-no="3"] h1').textContent()
    await page.reload()
    await slideReady(page, 3)
    expect(await page.locator('#slide-content [data-slidev-no="3"] h1').textContent()).toBe(headline)
    await page.context().close()
  })

  it('answers "says who?" for a figure and for the whole slide', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 2)
    await page.keyboard.press('t')
    const panel = page.getByRole('region', { name: 'The figures on this slide' })
    await panel.waitFor()
    expect(await panel.textContent()).toContain('最高1000億美元')
    await page.keyboard.press('t')
    await expect.poll(() => panel.count()).toBe(0)
    await page.context().close()
  })
})
