import type { Locator, Page } from 'playwright-core'
import type { Deck } from '../../addon/browser/deck'
import type { ExportedFigure } from '../../addon/model/exports'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide, slideReady } from '../../addon/browser/deck'
import { fillProse } from '../../addon/model/prose'
import { recordsOf } from '../../addon/model/talk'
import { recordCanvasText } from '../../addon/testing/audit'
import { barriers } from '../../addon/testing/axe'
import { handOn } from '../../addon/tests/support/shared-page'
import talk from '../../data'
import { last, slides } from '../deck'

/** Which figures can be seen on which slide, after its last click; a place in a drawing or on a chart is of its own kind. */
interface Seen { id: string, slide: number, where: 'headline' | 'prose' | 'drawing' | 'chart' }

let deck: Deck
/** One page for all tests that do not need a fresh one: each shows the slide that it is about. */
let page: Page
let trouble: string[]
let figures: Map<string, ExportedFigure>
let seen: Seen[]
/** Digits in pictures that do not answer, whatever they are. */
let mute: string[]

const CARD = '[data-figure-card]'
const card = () => page.locator(CARD)
const twin = () => page.getByRole('region', { name: 'The figures on this slide' })
const slideBox = (no: number) => page.locator(`#slide-content [data-slidev-no="${no}"]`)
const numberOn = (slide: number, id: string): Locator => slideBox(slide).locator(`[data-figure="${id}"]:visible`).first()

async function focused(): Promise<string | undefined> {
  return await page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? undefined)
}

async function open(): Promise<void> {
  ({ page, trouble } = await openPage(deck))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(recordCanvasText)
  await showSlide(page, deck, 1)
}

/** Shows a slide after its last click, with nothing open over it. */
async function show(slide: number): Promise<void> {
  for (const open of [card(), twin()]) {
    if (await open.count() === 0)
      continue
    await page.keyboard.press('Escape')
    await open.waitFor({ state: 'detached' })
  }
  await moveToSlide(page, slide, 99)
}

/** What can be seen and asked on the slide that is shown. */
async function readSlide(slide: number): Promise<Seen[]> {
  return await slideBox(slide).evaluate((root, slide) => [...root.querySelectorAll<HTMLElement>('[data-figure]')]
    .filter(element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 0)
    .map(element => ({
      id: element.dataset.figure!,
      slide,
      where: element.closest('h1') ? 'headline' as const : element.closest('[data-chart-ready]') ? 'chart' as const : element.closest('svg') ? 'drawing' as const : 'prose' as const,
    })), slide)
}

beforeAll(async () => {
  deck = await openDeck()
  figures = new Map((await (await fetch(`${deck.url}figures.json`)).json() as ExportedFigure[]).map(figure => [figure.id, figure]))
  await open()
  seen = []
  mute = []
  for (let slide = 1; slide <= last; slide++) {
    await show(slide)
    seen.push(...await readSlide(slide))
    mute.push(...await readMute(slide))
  }
})
afterEach(async test => await handOn(test, { page, trouble }, open))
afterAll(() => deck?.close())

const disputes = recordsOf(talk, 'dispute')
const outcomes = recordsOf(talk, 'outcome')
const events = new Map(recordsOf(talk, 'event').map(({ id, label }) => [id as string, label]))

/** Prose of a record as one reads it. */
const written = (text: string) => fillProse(text, id => figures.get(id)?.text ?? events.get(id) ?? id)
/** What a part of the page says, in plain spaces, without the sign of what is derived. */
const wordsOf = async (place: Locator) => (await place.textContent())!.replaceAll('\u00A0', ' ').replaceAll('ƒ', '')
/** An id where its figure or event ought to be written out. */
const ID_IN_BRACES = /\{[\w.-]+\}/

/** The first figure to be seen that has a property. */
function pick(has: (figure: ExportedFigure, seen: Seen) => boolean): Seen {
  const found = seen.find(place => has(figures.get(place.id)!, place))
  if (!found)
    throw new Error('no figure on any slide has this property')
  return found
}

const KINDS: [kind: string, has: (figure: ExportedFigure, seen: Seen) => boolean][] = [
  ['a point', ({ quantity }) => quantity.kind === 'point'],
  ['a range', ({ quantity }) => quantity.kind === 'range'],
  ['a bound', ({ quantity }) => quantity.kind === 'bound'],
  ['a disputed one', ({ id }) => disputes.some(({ claims }) => (claims as readonly string[]).includes(id))],
  ['one with an outcome', ({ id }) => outcomes.some(({ claim }) => claim === id)],
  ['a derived one', ({ from }) => from !== undefined],
  ['a number in a headline', (_, { where }) => where === 'headline'],
  ['a number in a drawing', (_, { where }) => where === 'drawing'],
  ['a mark of a chart', (_, { where }) => where === 'chart'],
]

/** Moves the presenter’s cursor, and waits until it is seen in the audience’s window: what was sent before has come, too. */
async function followCursor(audience: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('#slide-content').boundingBox())!
  await page.mouse.move(x + width / 3, y + height / 3)
  await page.mouse.move(x + width / 2, y + height / 2)
  await audience.locator('svg.stroke-white').waitFor()
}

/** How many cards a window shows, and whether it has asked for what draws one. */
async function cardsOf(window: Page): Promise<[shown: number, asked: boolean]> {
  return [await window.locator(CARD).count(), await window.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('FigureCard')))]
}

describe('a number that is clicked', () => {
  it.each(KINDS)('opens its card: %s', async (_, has) => {
    const { id, slide } = pick(has)
    await show(slide)
    await numberOn(slide, id).click()
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(id)
    expect(await card().getAttribute('role')).toBe('dialog')
    const text = await wordsOf(card())
    expect(text).not.toMatch(ID_IN_BRACES)
    const { label, text: value, citations, claimant, formula, note } = figures.get(id)!
    for (const said of [label, value, claimant, formula, note, ...citations.map(({ asPrinted }) => asPrinted)])
      expect(text).toContain(said ?? '')
    for (const { claims, question, verdict } of disputes.filter(({ claims }) => (claims as readonly string[]).includes(id))) {
      expect(claims.length).toBeGreaterThan(1)
      expect(text).toContain(written(question))
      expect(text).toContain(written(verdict))
    }
    for (const { label } of outcomes.filter(({ claim }) => claim === id))
      expect(text).toContain(label)
  })

  it('shows its card beside it, and not over it, on every slide', async () => {
    for (const slide of new Set(seen.map(({ slide }) => slide))) {
      const { id } = seen.find(place => place.slide === slide)!
      await show(slide)
      const number = numberOn(slide, id)
      await number.click({ force: true }) // a mark of a chart may lie under another
      await expect.poll(() => card().count(), { message: `slide ${slide}, ${id}` }).toBe(1)
      await expect.poll(async () => {
        const [a, b] = [(await number.boundingBox())!, (await card().boundingBox())!]
        return Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) + 1 && Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) + 1
      }, { message: `slide ${slide}, ${id}` }).toBe(false)
    }
  })

  it('leads on to its inputs, two levels deep, and back', async () => {
    const { id, slide } = pick(({ from }) => from?.some(input => figures.get(input)!.from) ?? false)
    const input = figures.get(id)!.from!.find(input => figures.get(input)!.from)!
    const deeper = figures.get(input)!.from![0]!
    await show(slide)
    await numberOn(slide, id).click()
    await card().locator(`[data-inputs] [data-figure="${input}"]`).click()
    await expect.poll(() => card().getAttribute('data-figure-card')).toBe(input)
    await card().locator(`[data-inputs] [data-figure="${deeper}"]`).click()
    await expect.poll(() => card().getAttribute('data-figure-card')).toBe(deeper)
    await card().getByRole('button', { name: '←' }).click()
    await card().getByRole('button', { name: '←' }).click()
    await expect.poll(() => card().getAttribute('data-figure-card')).toBe(id)
    expect(await card().getByRole('button', { name: '←' }).count()).toBe(0)
  })

  it('by keyboard: Enter and Space open, Escape closes and gives the focus back, and the slide stays', async () => {
    const { id, slide } = pick((_, { where }) => where !== 'chart')
    await show(slide)
    const address = page.url()
    for (const key of ['Enter', 'Space']) {
      await numberOn(slide, id).focus()
      await page.keyboard.press(key)
      await card().waitFor()
      expect(await card().evaluate(element => element.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('Escape')
      await card().waitFor({ state: 'detached' })
      expect(await focused()).toBe(id)
      expect(page.url()).toBe(address)
    }
  })

  it('by touch, on the page that a phone shows: a sheet from below', async () => {
    const { id, slide } = pick((_, { where }) => where === 'headline')
    const context = await deck.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
    const phone = await context.newPage()
    await phone.goto(`${deck.url}${slide}`)
    const number = phone.locator(`[data-reader-slide="${slide}"] h2 [data-figure="${id}"]`).first()
    await number.tap()
    const sheet = phone.locator(`[data-figure-card="${id}"]`)
    await sheet.waitFor()
    const box = (await sheet.boundingBox())!
    expect([box.x, box.width, box.y + box.height]).toEqual([0, 390, 844])
    expect(box.y).toBeGreaterThan((await number.boundingBox())!.y)
    await context.close()
  })

  it('in a note of the presenter’s view', async () => {
    const noted = slides.findIndex(({ note }) => note?.includes('<Fig'))
    await page.goto(`${deck.url}presenter/${noted + 1}`)
    const number = page.locator('.slidev-note [data-figure]').first()
    const id = await number.getAttribute('data-figure')
    await number.click()
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(id)
    await card().getByText('in this window only').waitFor()
  })

  it('by the presenter opens its card in the presenter’s window, and in the audience’s when it is shown to them', async () => {
    const { id, slide } = pick((_, { slide }) => slide < last)
    const audience = await page.context().newPage()
    await audience.goto(`${deck.url}${slide}?clicks=99`)
    await slideReady(audience, slide)
    await page.goto(`${deck.url}presenter/${slide}?clicks=99`)
    await numberOn(slide, id).click()
    await card().waitFor()
    await followCursor(audience)
    expect(await cardsOf(audience)).toEqual([0, false])
    for (const [times, button] of [[1, 'Show to the audience'], [2, 'Show to the audience']] as const) {
      await card().getByRole('button', { name: button }).click()
      await audience.locator(`[data-figure-card="${id}"]`).waitFor()
      expect(await card().getByText('The audience sees this card now.').count()).toBe(1)
      // The keys stay with the talk: nobody in the audience has asked.
      expect(await audience.evaluate(() => document.activeElement === document.body), `${times}`).toBe(true)
      expect(await audience.locator(CARD).getByRole('button', { name: button }).count()).toBe(0)
      await audience.keyboard.press('Escape')
      await audience.locator(CARD).waitFor({ state: 'detached' })
      expect(await card().count(), 'the presenter’s own stays').toBe(1)
    }
    await card().getByRole('button', { name: 'Show to the audience' }).click()
    await audience.locator(CARD).waitFor()
    await page.keyboard.press('PageDown')
    await audience.waitForURL(url => url.pathname === `/${slide + 1}`)
    await audience.locator(CARD).waitFor({ state: 'detached' })
    await audience.close()
  })

  it('by the presenter is no news to a window that opens later, and news again after the presenter’s was opened anew', async () => {
    const one = pick(({ id }, { slide }) => seen.some(other => other.slide === slide && other.id !== id))
    const two = seen.find(({ id, slide }) => slide === one.slide && id !== one.id)!
    const audience = await page.context().newPage()
    await audience.goto(`${deck.url}${one.slide}?clicks=99`)
    await slideReady(audience, one.slide)
    async function send({ slide, id }: Seen): Promise<void> {
      await page.goto(`${deck.url}presenter/${slide}?clicks=99`)
      await numberOn(slide, id).click()
      await card().getByRole('button', { name: 'Show to the audience' }).click()
      await audience.locator(`[data-figure-card="${id}"]`).waitFor()
    }
    await send(one)
    await send(two)
    await audience.goto(`${deck.url}${two.slide}?clicks=99`)
    await slideReady(audience, two.slide)
    await followCursor(audience)
    expect(await cardsOf(audience)).toEqual([0, false])
    await audience.close()
  })
})

/** Digits that are no figure, and why. */
const NO_FIGURE: [why: string, what: RegExp][] = [
  ['the base of an index', /\b\d{4} = 1\b/g],
  ['years and dates', /\b(?:\d{1,2} )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )?(?:19|20)\d\d(?:–\d\d)?\b/g],
  ['days', /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g],
  ['quarters', /\bQ[1-4]\b/g],
  ['the scale of a picture', /\btile(?: is|:|,)? \$10\s?(?:bn|billion)/gi],
  ['places in an order', /^\d (?=\p{Lu})/gu],
  ['names of things', /\b(?:GPT-|Rubin |Maia |MI|TPU v|Gemini |CUDA )\d+/g],
]

/** A tick of an axis is a bare round number with its unit. */
const TICK = /^slide \d+: (?:\$?\d+(?:bn|×|%)?(?: a year)?|year \d+)$/

/** Texts with digits on the slide that is shown which are no figure and do not answer. */
async function readMute(slide: number): Promise<string[]> {
  const texts = await slideBox(slide).evaluate((root) => {
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen, footer, .section, [data-event], title, desc')
    const found: { text: string, box?: { x: number, y: number } }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      if (/\d/.test(node.textContent!) && isSeen(element) && !element.closest('[data-figure]'))
        found.push({ text: node.textContent! })
    }
    interface Drawn { text: string, left: number, top: number, right: number, bottom: number, opacity: number }
    const { canvasTexts } = window as unknown as { canvasTexts: WeakMap<HTMLCanvasElement, Drawn[]> }
    for (const canvas of root.querySelectorAll('canvas')) {
      const at = canvas.getBoundingClientRect()
      const scale = at.width / canvas.clientWidth
      for (const { text, left, right, top, bottom } of (canvasTexts.get(canvas) ?? []).filter(({ text, opacity }) => opacity > 0.05 && /\d/.test(text)))
        found.push({ text, box: { x: at.left + (left + right) / 2 * scale, y: at.top + (top + bottom) / 2 * scale } })
    }
    return found
  })
  const found: string[] = []
  for (const { text, box } of texts) {
    const words = text.replaceAll('\u00A0', ' ').trim()
    if (!/\d/.test(NO_FIGURE.reduce((rest, [, what]) => rest.replace(what, ''), words)))
      continue
    if (box) {
      await page.mouse.move(box.x, box.y)
      if (await page.evaluate(({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('[data-figure], .hit')), box))
        continue
    }
    found.push(`slide ${slide}: ${words.slice(0, 80)}`)
  }
  return found
}

describe('every number that one sees in a picture', () => {
  it('answers, but for years, dates, scales and axis ticks', () => {
    expect(mute.filter(text => !TICK.test(text))).toEqual([])
  })

  it('on a chart opens its card, one mark of each chart', async () => {
    for (const slide of new Set(seen.filter(({ where }) => where === 'chart').map(({ slide }) => slide))) {
      await show(slide)
      const charts = await slideBox(slide).locator('[data-chart-ready="true"]:visible').all()
      expect(charts.length).toBeGreaterThan(0)
      for (const chart of charts) {
        const { x, y, width, height } = (await chart.locator('[data-figure]').first().boundingBox())!
        await page.mouse.click(x + width / 2, y + height / 2)
        await card().waitFor()
        expect((await chart.getAttribute('data-figures'))!.split(' ')).toContain(await card().getAttribute('data-figure-card'))
        await page.keyboard.press('Escape')
        await card().waitFor({ state: 'detached' })
      }
    }
  })
})

const rows = () => page.locator('#all-figures tbody tr')

describe('an address', () => {
  it('opens the card of its figure, which copies the same address', async () => {
    const { id, slide } = pick(() => true)
    await page.goto(`${deck.url}${slide}?figure=${id}`)
    await slideReady(page, slide) // the card goes beside its number once that is drawn
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(id)
    await card().getByRole('button', { name: 'Copy address' }).click()
    await card().getByText('copied').waitFor()
    expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(`${deck.url}${slide}?figure=${id}`)
  })

  it('of a card on the index opens it there again', async () => {
    await page.goto(`${deck.url}figures`)
    await rows().first().waitFor()
    const id = (await rows().first().getAttribute('data-row'))!
    await rows().first().locator('th').click()
    await card().getByRole('button', { name: 'Copy address' }).click()
    await card().getByText('copied').waitFor()
    await page.goto(await page.evaluate(async () => await navigator.clipboard.readText()))
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(id)
    expect(new URL(page.url()).pathname).toBe('/figures')
  })

  it.each(['3?figure=there.is.none', 'figures?figure=there.is.none'])('of an unknown figure gets a sentence and the index: %s', async (address) => {
    await page.goto(`${deck.url}${address}`)
    await page.getByText('No figure has the id “there.is.none”').waitFor()
    expect(await rows().count()).toBe(figures.size)
  })
})

describe('the keyboard stays the presenter’s', () => {
  /** Things that a presenter clicks, by what they are called. */
  const CLICKED: [what: string, click: (slide: number, id: string) => Promise<void>][] = [
    ['"says who?"', async (slide) => {
      await slideBox(slide).getByRole('button', { name: 'says who?' }).click()
      await twin().waitFor()
    }],
    ['"says who?" twice', async slide => await slideBox(slide).getByRole('button', { name: 'says who?' }).click({ clickCount: 2, delay: 50 })],
    ['a number', async (slide, id) => await numberOn(slide, id).click()],
    ['a button of the card', async (slide, id) => {
      await numberOn(slide, id).click()
      await card().getByRole('button', { name: 'Copy address' }).click()
    }],
    ['a button of the bar', async () => {
      await page.mouse.move(20, 700)
      await page.getByRole('button', { name: 'Show slide overview' }).first().dispatchEvent('click')
      await page.keyboard.press('Escape')
    }],
  ]

  it.each(CLICKED)('after a click on %s', async (_, click) => {
    const { id, slide } = pick((_, { where, slide }) => where === 'headline' && slide > 1 && slide < last - 1)
    await show(slide)
    await click(slide, id)
    for (const [key, to] of [['PageDown', slide + 1], ['PageUp', slide], ['ArrowRight', slide + 1], ['ArrowLeft', slide]] as const) {
      await page.keyboard.press(key)
      await page.waitForURL(url => url.pathname === `/${to}`)
    }
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    const before = await dark()
    await page.keyboard.press('d')
    await expect.poll(dark).toBe(!before)
    await page.keyboard.press('d')
    await expect.poll(dark).toBe(before)
    const open = await twin().count()
    await page.keyboard.press('t')
    await expect.poll(() => twin().count()).toBe(1 - open)
    await page.keyboard.press('b')
    await page.waitForURL(url => url.pathname === '/figures')
    await page.keyboard.press('b')
    await page.waitForURL(url => url.pathname === `/${slide}`)
  })

  it.each(['Control', 'Meta', 'Alt'])('and a key with %s is the browser’s', async (modifier) => {
    const { slide } = pick((_, { slide }) => slide > 1 && slide < last - 1)
    await show(slide)
    for (const key of ['s', 'b', 't'])
      await page.keyboard.press(`${modifier}+${key}`)
    await page.keyboard.press('PageDown')
    await page.waitForURL(url => url.pathname === `/${slide + 1}`)
    expect(await twin().count()).toBe(0)
  })

  it('also where a button has the focus by keyboard, which it keeps', async () => {
    const { slide } = pick((_, { where, slide }) => where === 'headline' && slide < last - 1)
    await show(slide)
    const button = slideBox(slide).getByRole('button', { name: 'says who?' })
    await button.focus()
    await page.keyboard.press('d')
    await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('d')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.pathname === `/${slide + 1}`)
  })

  it.each(['', 'presenter/'])('and the talk ends with its last slide, by key, by button and by swipe: /%s', async (view) => {
    await page.goto(`${deck.url}${view}${last}?clicks=99`)
    await slideBox(last).locator('footer, .slidev-layout').first().waitFor()
    const next = page.getByRole('button', { name: 'Go to next slide' }).first()
    await expect.poll(() => next.getAttribute('class')).toContain('disabled')
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown'])
      await page.keyboard.press(key)
    await next.dispatchEvent('click')
    await page.locator('#slide-container').evaluate((element) => {
      Element.prototype.setPointerCapture = () => {} // which knows real fingers only
      const swipe = (type: string, clientX: number) => element.dispatchEvent(new PointerEvent(type, { clientX, clientY: 300, pointerId: 7, pointerType: 'touch', button: 0, buttons: 1, isPrimary: true, bubbles: true }))
      swipe('pointerdown', 900)
      swipe('pointermove', 600)
      swipe('pointermove', 300)
      swipe('pointerup', 300)
    })
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
    expect(new URL(page.url()).pathname).toBe(`/${view}${last}`)
    if (view) {
      await page.getByText('End of the presentation').waitFor()
      expect((await page.locator('nav').last().textContent())!.replace(/\s+/g, ' ')).toContain(`${last} / ${last}`)
    }
  })
})

describe('the table twin', () => {
  it('comes and goes by key, goes through its rows by key, and follows the slide', async () => {
    const [one, two] = [seen.find(({ slide }) => slide > 1)!, seen.findLast(({ slide }) => slide < last)!]
    await show(one.slide)
    await page.keyboard.press('t')
    await twin().locator(`[data-row="${one.id}"]`).waitFor()
    await page.keyboard.press('ArrowDown')
    const row = await focused()
    expect(row).toBeDefined()
    await page.keyboard.press('Enter')
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(row)
    await page.keyboard.press('Escape')
    expect(await focused()).toBe(row)
    await moveToSlide(page, two.slide, 99)
    await twin().locator(`[data-row="${two.id}"]`).waitFor()
    await page.keyboard.press('Escape')
    await twin().waitFor({ state: 'detached' })
  })

  it('leads to the index, which leads back to slide, click and view', async () => {
    const { slide } = pick((_, { slide }) => slide > 1 && slide < last)
    for (const view of ['', 'presenter/']) {
      await page.goto(`${deck.url}${view}${slide}?clicks=1`)
      await slideBox(slide).waitFor()
      await page.keyboard.press('t')
      await twin().getByRole('link', { name: 'All figures' }).click()
      await page.waitForURL(url => url.pathname === '/figures')
      // No slide is shown: neither the page’s name nor what a screen reader hears is that of one.
      await expect.poll(() => page.locator('.unseen[role=status]').allTextContents()).toEqual([''])
      await page.getByRole('button', { name: 'Back to the talk' }).click()
      await page.waitForURL(url => url.pathname + url.search === `/${view}${slide}?clicks=1`)
      await page.keyboard.press('Escape')
    }
  })

  it('has the row that was asked for in view, however small the window', async () => {
    const most = [...new Set(seen.map(({ slide }) => slide))].map(no => seen.filter(({ slide }) => slide === no)).sort((a, b) => b.length - a.length)[0]!
    const { slide } = most[0]!
    await show(slide)
    await page.setViewportSize({ width: 1366, height: 768 })
    for (const { id } of most) {
      await numberOn(slide, id).dispatchEvent('click')
      await card().waitFor()
      await page.keyboard.press('t')
      const row = page.locator(`[data-figure-twin] [data-row="${id}"][aria-current]`)
      await row.waitFor()
      await expect.poll(() => row.evaluate((element) => {
        const [a, b] = [element.querySelector('.value')!.getBoundingClientRect(), element.closest('[data-scrolls]')!.getBoundingClientRect()]
        return a.top >= b.top - 1 && a.bottom <= b.bottom + 1
      }), { message: id }).toBe(true)
      await page.keyboard.press('t')
      await row.waitFor({ state: 'detached' })
    }
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  it('gives the pictures away as SVG and PNG, and the figures as a table', async () => {
    const { slide, id } = pick((_, { where }) => where === 'chart')
    await show(slide)
    await page.keyboard.press('t')
    const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save picture as SVG' }).click()])
    const drawing = readFileSync(await svg.path(), 'utf8').replace(/<style>.*?<\/style>/s, '')
    const headline = (await slideBox(slide).locator('h1').textContent())!.replace(/\s+/g, ' ').trim()
    const words = await page.evaluate(svg => [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(text => text.textContent!.trim()).join(' '), drawing)
    expect(words).toContain(headline)
    expect(words).toContain('Source')
    expect(words).toMatch(/saved on \d+ \w+ \d{4}/)
    expect(drawing, 'vectors').not.toContain('<image')
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'as PNG' }).click()])
    expect(readFileSync(await png.path()).subarray(1, 4).toString()).toBe('PNG')
    await page.getByRole('button', { name: 'Copy as table' }).click()
    await page.getByText('The table is copied.').waitFor()
    const table = (await page.evaluate(async () => await navigator.clipboard.readText())).split('\n').map(line => line.split('\t'))
    expect(table[0]).toContain('Value')
    expect(table.find(row => row.includes(id))).toContain(figures.get(id)!.text)
  })
})

describe('the index', () => {
  /** The index as a reader opens it who has seen no slide in this window. */
  async function openIndex(): Promise<void> {
    await page.goto(`${deck.url}figures`)
    await rows().first().waitFor()
  }

  /** The index as it is when one comes from the talk: nothing is looked for. */
  async function toIndex(): Promise<void> {
    await show(1)
    await page.keyboard.press('b')
    await expect.poll(() => rows().count()).toBe(figures.size)
  }

  it('has every figure, says on which slides each stands, and holds no slide once it knows', async () => {
    await openIndex()
    expect(await rows().count()).toBe(figures.size)
    await rows().getByRole('link').first().waitFor({ timeout: 120_000 })
    const said = await rows().evaluateAll(rows => rows.flatMap(row => [...row.querySelectorAll('a')].map(link => `${row.getAttribute('data-row')} on ${link.textContent!.trim()}`)))
    expect(seen.map(({ id, slide }) => `${id} on ${slide}`).filter(place => !said.includes(place))).toEqual([])
    expect(await page.locator('.slidev-layout').count()).toBe(0)
    expect(await wordsOf(page.locator('main'))).not.toMatch(ID_IN_BRACES)
    const { id, slide } = pick(() => true)
    await page.locator(`[data-row="${id}"]`).getByRole('link', { name: `Slide ${slide}`, exact: true }).click()
    await page.waitForURL(url => url.pathname === `/${slide}`)
  })

  it('finds by words, by value, by token as printed, by company, status, article and slide', async () => {
    await toIndex()
    const { id, slide } = pick(({ citations }) => citations.some(({ asPrinted }) => /\p{Script=Han}/u.test(asPrinted)))
    const { label, text, citations, status } = figures.get(id)!
    const printed = citations.find(({ asPrinted }) => /\p{Script=Han}/u.test(asPrinted))!
    const search = page.getByRole('searchbox')
    for (const words of [label.toUpperCase(), text, printed.asPrinted]) {
      await search.fill(words)
      await page.locator(`[data-row="${id}"]`).waitFor()
      expect(await rows().count()).toBeLessThan(figures.size)
    }
    await search.fill('no figure says this')
    await page.getByText('No figure fits').waitFor()
    await search.fill('')
    for (const [filter, value] of [['Status', status], ['Article', printed.source], ['Slide', String(slide)]] as const) {
      await expect.poll(() => page.getByRole('combobox', { name: filter }).locator(`option[value="${value}"]`).count()).toBe(1)
      await page.getByRole('combobox', { name: filter }).selectOption(value)
      await page.locator(`[data-row="${id}"]`).waitFor()
      expect(await rows().count()).toBeLessThan(figures.size)
      await page.getByRole('combobox', { name: filter }).selectOption('')
    }
    const party = await page.getByRole('combobox', { name: 'Company' }).locator('option').nth(1).getAttribute('value')
    await page.getByRole('combobox', { name: 'Company' }).selectOption(party)
    await expect.poll(() => rows().count()).toBeLessThan(figures.size)
    expect(await rows().count()).toBeGreaterThan(0)
  })

  it('is sorted by a column, up and down', async () => {
    await toIndex()
    await page.getByRole('button', { name: 'Figure' }).click()
    const labels = async () => (await rows().locator('th').allTextContents()).map(label => label.trim())
    const up = await labels()
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })))
    await page.getByRole('button', { name: 'Figure' }).click()
    expect(await labels()).toEqual(up.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })))
    expect(await page.getByRole('columnheader', { name: 'Figure' }).getAttribute('aria-sort')).toBe('descending')
  })

  it('opens cards on which what is asked and answered in a dispute is written out', async () => {
    await toIndex()
    const ofFigures = disputes.filter(({ claims }) => claims.some(claim => figures.has(claim)))
    expect(ofFigures.length).toBeGreaterThan(0)
    const withIds = ofFigures.filter(({ question, verdict }) => ID_IN_BRACES.test(question + verdict))
    for (const { claims, question, verdict } of withIds.length > 0 ? withIds : ofFigures.slice(0, 1)) {
      const id = claims.find(claim => figures.has(claim))
      await page.locator(`[data-row="${id}"] th`).click()
      await page.locator(`[data-figure-card="${id}"]`).waitFor()
      const words = await wordsOf(card())
      expect(words).not.toMatch(ID_IN_BRACES)
      for (const text of [question, verdict])
        expect(words).toContain(written(text))
    }
  })

  it('opens the card from a row, and gives both files away', async () => {
    await toIndex()
    await rows().nth(3).locator('th').click()
    await card().waitFor()
    expect(await card().getAttribute('data-figure-card')).toBe(await rows().nth(3).getAttribute('data-row'))
    for (const file of ['figures.json', 'figures.csv'])
      expect((await fetch(new URL((await page.getByRole('link', { name: file }).getAttribute('href'))!, page.url()))).ok).toBe(true)
  })
})

describe('what it costs', () => {
  it('is nothing until a figure is asked', async () => {
    const fresh = await openPage(deck, { ahead: true })
    const asked: string[] = []
    fresh.page.on('request', request => asked.push(request.url()))
    await showSlide(fresh.page, deck, 2, 99)
    await fresh.page.waitForLoadState('networkidle')
    expect(asked.filter(url => /FigureCard|FigureTwin|FiguresPage|evidence|save-picture/.test(url))).toEqual([])
    const { id } = seen.find(({ slide }) => slide === 2)!
    await fresh.page.locator(`#slide-content [data-slidev-no="2"] [data-figure="${id}"]:visible`).first().click()
    await fresh.page.locator(CARD).waitFor()
    expect(asked.filter(url => /FigureCard/.test(url))).not.toEqual([])
    expect(fresh.trouble).toEqual([])
    await fresh.page.context().close()
  })
})

describe('axe', () => {
  it.each(['light', 'dark'] as const)('finds nothing on card, twin and index: %s', async (colorScheme) => {
    const { id, slide } = pick(({ from }) => from !== undefined)
    await show(slide)
    await page.emulateMedia({ colorScheme })
    await numberOn(slide, id).click()
    await card().waitFor()
    expect(await barriers(page, 'the card', { within: CARD })).toEqual([])
    await page.keyboard.press('t')
    await twin().locator('table').waitFor()
    expect(await barriers(page, 'the table', { within: '[data-figure-twin]' })).toEqual([])
    // The table stays open where one goes on.
    await page.keyboard.press('t')
    await twin().waitFor({ state: 'hidden' })
    await page.keyboard.press('b')
    await rows().first().waitFor()
    // All rows are made alike: a few stand for the others.
    await page.getByRole('combobox', { name: 'Slide' }).selectOption(String(slide))
    await expect.poll(() => rows().count()).toBeLessThan(figures.size / 4)
    expect(await barriers(page, 'the index')).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  })
})
