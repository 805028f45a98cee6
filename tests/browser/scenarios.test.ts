import type { Page } from 'playwright-core'
import type { Deck } from '../../addon/browser/deck'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide, slideReady } from '../../addon/browser/deck'
import { scriptsOfFirstSlide } from '../../addon/tests/support/first-slide'
import { handOn } from '../../addon/tests/support/shared-page'
import { coverageScenario } from '../../data/scenarios/coverage'
import { loopScenario } from '../../data/scenarios/loop-stress'
import { runwayScenario } from '../../data/scenarios/runway'
import { slides } from '../deck'

const models = slides.filter(({ frontmatter }) => frontmatter.layout === 'scenario').map(({ frontmatter, index }) => ({ name: String(frontmatter.routeAlias), no: index + 1, from: slides.findIndex(slide => slide.frontmatter.model === frontmatter.routeAlias) + 1 }))
const first = models[0]!

let deck: Deck
/** One page for all tests that need no window of their own: each has its what-if as nobody has touched it. */
let page: Page
let trouble: string[]

async function open(): Promise<void> {
  ({ page, trouble } = await openPage(deck))
  await showSlide(page, deck, 1)
}

beforeAll(async () => {
  deck = await openDeck()
  await open()
})
afterEach(async test => await handOn(test, { page, trouble }, open))
afterAll(() => deck?.close())

/** Shows a what-if as it is from the sources. */
async function untouched(no: number): Promise<void> {
  await moveToSlide(page, 1)
  await moveToSlide(page, no)
  // The first takes a case back to its own values, the next to those of the sources.
  await expect.poll(async () => {
    await page.keyboard.press('r')
    return [new URL(page.url()).search, await page.locator('#slide-content [data-scenario]:visible .control.changed').count()]
  }).toEqual(['', 0])
}

const panel = (page: Page, name: string) => page.locator(`#slide-content [data-scenario="${name}"]`)
const sentence = (page: Page, name: string) => panel(page, name).locator('.sentence')
const range = (page: Page, name: string) => panel(page, name).locator('input[type=range]').first()
const field = (page: Page, name: string) => panel(page, name).locator('input[type=text]').first()
const place = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)

async function until(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read).toEqual(wanted)
}

describe.each(models)('the what-if “$name”', ({ name, no, from }) => {
  it('is reached by m from the slide that names it, and m leads back to the click that was left', async () => {
    expect(from).toBeGreaterThan(0)
    await moveToSlide(page, from)
    await page.keyboard.press('m')
    await panel(page, name).waitFor()
    expect(place(page)).toBe(name)
    await page.keyboard.press('m')
    await slideReady(page, from)
    expect(place(page)).toBe(String(from))
    await page.locator('#slide-content [data-what-if]:visible').click()
    await panel(page, name).waitFor()
  })

  it('answers with another sentence when a slider moves by key, keeps it in the address, and goes back by r', async () => {
    await untouched(no)
    const base = await sentence(page, name).textContent()
    await range(page, name).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await until(() => sentence(page, name).textContent().then(text => text === base), false)
    expect(place(page)).toBe(String(no))
    expect(await panel(page, name).locator('.control.changed').count()).toBe(1)
    const changed = await sentence(page, name).textContent()
    await until(async () => new URL(page.url()).searchParams.has(name), true)
    await until(() => panel(page, name).locator('[role=status]').textContent().then(text => Boolean(text && changed!.replaceAll(/\s|ƒ/g, '').includes(text.replaceAll(/\s/g, '')))), true)
    await page.reload()
    await slideReady(page, no)
    expect(await sentence(page, name).textContent()).toBe(changed)
    await panel(page, name).locator('.sentence [data-result]').first().press('Enter')
    await panel(page, name).getByRole('dialog').locator('[data-figure]').first().click()
    // The list grows while slides are drawn: what is read must be what is clicked.
    const to = await page.locator('[data-figure-card]:not([data-scenario] *) .slides').getByRole('link').first().evaluate((link: HTMLElement) => {
      link.click()
      return link.textContent!.trim()
    })
    await until(async () => place(page), to)
    // A link of a card leaves what was changed where it is.
    await page.goto(`${deck.url}${no}${new URL(page.url()).search}`)
    await slideReady(page, no)
    await until(() => sentence(page, name).textContent(), changed)
    await page.keyboard.press('r')
    await until(() => sentence(page, name).textContent(), base)
    await until(async () => new URL(page.url()).searchParams.has(name), false)
  })

  it('shows every case, and tells of each result how it follows, with its figures to be asked in turn', async () => {
    await untouched(no)
    const cases = panel(page, name).locator('[data-case-button]')
    for (let i = 0; i < await cases.count(); i++) {
      await cases.nth(i).click()
      await until(() => panel(page, name).getAttribute('data-case'), await cases.nth(i).getAttribute('data-case-button'))
      expect(await sentence(page, name).textContent()).not.toMatch(/NaN|undefined|Infinity/)
    }
    const result = panel(page, name).locator('.sentence [data-result]').first()
    await result.press('Enter')
    const card = panel(page, name).getByRole('dialog')
    await card.waitFor()
    expect(await card.locator('tbody tr').count()).toBeGreaterThan(1)
    await card.locator('[data-figure]').first().click()
    await page.locator('[data-figure-card]:not([data-scenario] *)').waitFor()
    await page.keyboard.press('Escape')
    await card.focus()
    await page.keyboard.press('Escape')
    await until(() => card.count(), 0)
    expect(await result.evaluate(element => element === document.activeElement)).toBe(true)
  })
})

it('takes a span that is typed, and refuses with a sentence what it cannot take', async () => {
  await untouched(first.no)
  const base = await sentence(page, first.name).textContent()
  await field(page, first.name).fill('nonsense')
  await field(page, first.name).press('Enter')
  await until(() => panel(page, first.name).locator('[role=alert]').count(), 1)
  await field(page, first.name).fill('-1e9')
  await field(page, first.name).press('Enter')
  await until(() => panel(page, first.name).locator('[role=alert]').textContent().then(text => /cannot be less/.test(text ?? '')), true)
  expect(await sentence(page, first.name).textContent()).toBe(base)
  await field(page, first.name).fill('10-30')
  await field(page, first.name).press('Enter')
  await until(() => panel(page, first.name).locator('[role=alert]').count(), 0)
  expect(await panel(page, first.name).locator('.control').first().locator('input[type=range]').count()).toBe(2)
})

it('the keys of the talk work after a slider was dragged, and while one has the focus a clicker still turns the page', async () => {
  await untouched(first.no)
  const box = (await range(page, first.name).boundingBox())!
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2)
  await until(() => panel(page, first.name).locator('.control.changed').count(), 1)
  await page.keyboard.press('ArrowRight')
  await slideReady(page, first.no + 1)
  await moveToSlide(page, first.no)
  await range(page, first.name).focus()
  await page.keyboard.press('PageDown')
  await slideReady(page, first.no + 1)
})

it('a number that was typed counts for the arrow key that comes next', async () => {
  await untouched(first.no)
  const input = field(page, first.name)
  await input.fill('21.25')
  await input.press('Enter')
  await input.press('ArrowUp')
  const stepped = await input.inputValue()
  await input.fill('30')
  await input.press('Enter')
  await input.fill('21.25')
  await input.press('ArrowUp')
  await until(() => input.inputValue(), stepped)
  expect(Number(stepped)).toBeGreaterThan(21.25)
})

it('the field gives the keys back to the talk once it has its number, goes on to the slider where Tab led to it, and leaves a clicker to the talk', async () => {
  const input = field(page, first.name)
  const focus = () => page.evaluate(() => (document.activeElement as HTMLInputElement).type ?? document.activeElement?.tagName)
  await untouched(first.no)
  await moveToSlide(page, first.from)
  await page.keyboard.press('m')
  await panel(page, first.name).waitFor()
  await input.click()
  await panel(page, first.name).locator('label').first().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('nonsense')
  await page.keyboard.press('Enter')
  await until(() => panel(page, first.name).locator('[role=alert]').count(), 1)
  expect(await focus()).toBe('text')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('21.25')
  await page.keyboard.press('Enter')
  await until(() => panel(page, first.name).locator('.control.changed').count(), 1)
  await page.keyboard.press('r')
  await until(() => panel(page, first.name).locator('.control.changed').count(), 0)
  await page.keyboard.press('m')
  await slideReady(page, first.from)

  await moveToSlide(page, first.no)
  await range(page, first.name).focus()
  await page.keyboard.press('Shift+Tab')
  expect(await focus()).toBe('text')
  await page.keyboard.type('21.25')
  await page.keyboard.press('Enter')
  expect(await focus()).toBe('range')
  await page.keyboard.press('m')
  await slideReady(page, first.from)

  await moveToSlide(page, first.no)
  await input.fill('30')
  await page.keyboard.press('PageDown')
  await slideReady(page, first.no + 1)
  await page.keyboard.press('ArrowLeft')
  await slideReady(page, first.no)
  expect(await input.inputValue()).toBe('30')
})

it('a sentence of many spans keeps to its place', async () => {
  const { page } = await openPage(deck)
  const { name, no } = models.find(({ name }) => name === coverageScenario.name)!
  await page.goto(`${deck.url}${no}?${name}=growth:-20.5..20.5,share:40.5..60.5,raised:10.5..30.5,ramp:0,delay:0,revenue:10..20,contract:350..450,term:5`)
  await slideReady(page, no)
  const room = () => panel(page, name).evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element.querySelector('.sentence')!)
    return element.querySelector('.cases')!.getBoundingClientRect().top - words.getBoundingClientRect().bottom
  })
  await expect.poll(room).toBeGreaterThan(0)
  await page.context().close()
})

it('a refusal goes with the number that it is about: by r, with another case, and when the slide is left', async () => {
  await untouched(first.no)
  const refusals = () => panel(page, first.name).locator('[role=alert]').count()
  const ends = [
    async () => await page.keyboard.press('r'),
    async () => await panel(page, first.name).locator('[data-case-button]').last().click(),
    async () => {
      await moveToSlide(page, first.no + 1)
      await moveToSlide(page, first.no)
    },
  ]
  for (const end of ends) {
    await field(page, first.name).fill('nonsense')
    await field(page, first.name).blur()
    await until(refusals, 1)
    await end()
    await until(refusals, 0)
  }
})

it('the card of a result closes by Escape, whatever was clicked since it opened, and by leaving the slide', async () => {
  const { page } = await openPage(deck)
  // A sentence with two results, whatever the figures are.
  const { name, no } = models.find(({ name }) => name === coverageScenario.name)!
  await page.goto(`${deck.url}${no}?${name}=growth:0,share:100,raised:0,ramp:0,delay:0,revenue:1,contract:100,term:5`)
  await slideReady(page, no)
  const card = panel(page, name).getByRole('dialog')
  const results = sentence(page, name).locator('[data-result]')
  for (const result of [results.first(), results.last()]) {
    await result.click()
    await card.and(page.locator(`[data-figure-card="${await result.getAttribute('data-result')}"]`)).waitFor()
    await until(() => card.evaluate(element => element === document.activeElement), true)
  }
  await page.keyboard.press('Escape')
  await until(() => card.count(), 0)
  await results.first().click()
  await card.waitFor()
  await page.mouse.click(4, 4)
  await page.keyboard.press('Escape')
  await until(() => card.count(), 0)
  await results.first().click()
  await card.waitFor()
  await moveToSlide(page, no + 1)
  await moveToSlide(page, no)
  expect(await card.count()).toBe(0)
  await page.context().close()
})

it('presenter and audience show the same, and a second audience does not follow', async () => {
  const { page } = await openPage(deck)
  const [presenter, other] = await Promise.all([page.context().newPage(), page.context().newPage()])
  await showSlide(page, deck, first.no)
  await presenter.goto(`${deck.url}presenter/${first.no}`)
  await other.goto(`${deck.url}${first.no}`)
  const [mine, theirs, others] = [page, presenter, other].map(each => each.locator(`[data-scenario="${first.name}"] .sentence`).first())
  await Promise.all([theirs!.waitFor(), others!.waitFor()])
  const base = await others!.textContent()
  await range(page, first.name).focus()
  await page.keyboard.press('End')
  await until(() => mine!.textContent().then(text => text === base), false)
  await until(() => theirs!.textContent(), await mine!.textContent())
  expect(await others!.textContent()).toBe(base)
  await page.context().close()
})

it('print shows the base case and says so, whatever the address asks for, with every assumption and the names of the other cases', async () => {
  const { page, trouble } = await openPage(deck)
  await page.goto(`${deck.url}print?print=true&${first.name}=case:none&range=${first.no}-${first.no + models.length - 1}`)
  await page.locator('[data-scenario]').nth(models.length - 1).waitFor()
  expect(await page.locator('[data-scenario] [data-base-case]').count()).toBe(models.length)
  expect(await page.locator('[data-scenario] input:not(:disabled)').count()).toBe(0)
  expect(await page.locator('[data-scenario] .control.changed').count()).toBe(0)
  for (const { name, assumptions, cases } of [runwayScenario, coverageScenario, loopScenario]) {
    const words = await page.locator(`[data-scenario="${name}"]`).textContent()
    for (const { label } of [...Object.values(assumptions), ...cases])
      expect(words).toContain(label)
  }
  await page.context().close()
  expect(trouble).toEqual([])
})

it('costs the first slide nothing', async () => {
  const { page } = await openPage(deck)
  const scripts = await scriptsOfFirstSlide(page, deck.url)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter(text => text.includes('data-scenario'))).toEqual([])
  await page.context().close()
})
