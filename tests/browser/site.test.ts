import type { Deck } from '../../addon/browser/deck'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseSync } from '@slidev/parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide, slideReady } from '../../addon/browser/deck'
import { ensureBuilt } from '../../addon/print/build'
import { serve } from '../../addon/print/serve'

const { slides } = parseSync(readFileSync('slides.md', 'utf8'), path.resolve('slides.md'))

/** The text of every file of a site that is text. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:js|css|html|json|csv|webmanifest)$/.test(file))
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}

/** A few words of each note that no figure stands in: what a build would have letter by letter. */
const spoken = slides.flatMap(({ note = '' }) => note.replace(/^Time:.*$/m, '').split(/<[^>]*>|\[click\]|[\n.:,;“”"’']/).map(part => part.trim()).filter(part => part.length > 40).slice(0, 1))

let deck: Deck
let dist: string

beforeAll(async () => {
  dist = (await ensureBuilt(process.cwd())).dist
  deck = await openDeck(process.cwd(), { notes: false })
})
afterAll(() => deck?.close())

describe('the public site', () => {
  it('holds nothing of the speaker’s notes, and no path of the machine that built it', () => {
    const text = textOf(dist)
    expect(spoken.length).toBeGreaterThan(20)
    expect(spoken.filter(words => text.includes(words))).toEqual([])
    expect(text).not.toContain(process.cwd())
  })

  it('lets no page ask another host for anything', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 1)
    const blocked = await page.evaluate(async () => {
      const violation = new Promise<string>(resolve => document.addEventListener('securitypolicyviolation', event => resolve(event.blockedURI)))
      await fetch('https://elsewhere.example/').catch(() => {})
      return await violation
    })
    expect(blocked).toContain('elsewhere.example')
    await page.context().close()
  })

  it('tells what it is in plain words, and has a name for each slide', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 1)
    const title = await page.title()
    expect(await page.locator('meta[name="description"]').getAttribute('content')).not.toMatch(/^"|"$/)
    await moveToSlide(page, 5)
    await page.waitForFunction(before => document.title !== before, title)
    expect(await page.title()).toContain(title)
    expect(await page.getByRole('status').filter({ hasText: 'Slide 5' }).textContent()).toContain('Slide 5: ')
    await page.context().close()
  })
})

describe('without a network', () => {
  it('shows every slide to somebody who has opened the talk once', async () => {
    const site = await serve(dist)
    const context = await deck.browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${site.url}1`)
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      if (active?.state !== 'activated')
        await new Promise<void>(resolve => active?.addEventListener('statechange', () => active.state === 'activated' && resolve()))
    })
    await site.close()
    await context.setOffline(true)
    for (const { index } of slides) {
      await page.goto(`${site.url}${index + 1}`)
      await slideReady(page, index + 1)
    }
    await page.goto(`${site.url}figures`)
    await page.getByRole('searchbox').first().waitFor()
    await context.close()
  })

  it('says so where the code of a slide does not come, and shows the slide when the network is back', async () => {
    const far = slides.length
    const asked: string[] = []
    const files = new Set<string>()
    const scout = await deck.browser.newPage({ serviceWorkers: 'block' } as never)
    scout.on('request', request => asked.push(new URL(request.url()).pathname))
    await scout.goto(`${deck.url}1`)
    await slideReady(scout, 1)
    const first = new Set(asked.splice(0))
    await scout.goto(`${deck.url}${far}`)
    await slideReady(scout, far)
    for (const file of asked)
      first.has(file) || !file.endsWith('.js') || files.add(file)
    await scout.close()
    expect(files.size).toBeGreaterThan(0)

    const context = await deck.browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(url => files.has(url.pathname), route => route.abort())
    await page.goto(`${deck.url}${far}`)
    await page.getByText('Failed to fetch this slide').first().waitFor()
    await page.unrouteAll()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await slideReady(page, far)
    await context.close()
  })
})

describe('for hours', () => {
  it('keeps no chart, node or listener of slides that were left', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 1)
    const session = await page.context().newCDPSession(page)
    const talk = slides.findIndex(({ frontmatter }) => frontmatter.layout === 'spare')

    /** Goes through the talk, click by click at its first and last, and returns what the page then holds. */
    async function rounds(times: number) {
      await page.evaluate(async ({ times, last }) => {
        interface App { config: { globalProperties: { $router: { push: (address: string) => Promise<unknown> } } } }
        const { $router } = document.querySelector<HTMLElement & { __vue_app__: App }>('#app')!.__vue_app__.config.globalProperties
        for (let round = 0; round < times; round++) {
          for (let no = 1; no <= last; no++) {
            await $router.push(`/${no}`)
            await $router.push(`/${no}?clicks=9`)
          }
        }
        await $router.push('/1')
      }, { times, last: talk })
      await slideReady(page, 1)
      await session.send('HeapProfiler.collectGarbage')
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
      return { nodes, listeners: jsEventListeners, canvases: await page.locator('canvas').count() }
    }

    // Slides are loaded ahead: the first rounds bring all of them.
    await page.waitForLoadState('networkidle')
    await rounds(1)
    const before = await rounds(1)
    const after = await rounds(6)
    expect(after.canvases).toBe(before.canvases)
    expect(after.nodes).toBeLessThan(before.nodes * 1.1)
    expect(after.listeners).toBeLessThan(before.listeners * 1.1)
    await page.context().close()
  })
})
