import type { AddressInfo } from 'node:net'
import type { CDPSession, Page } from 'playwright-core'
import type { Deck } from '../../addon/browser/deck'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import process from 'node:process'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveToSlide, openDeck, openPage, showSlide, slideReady } from '../../addon/browser/deck'
import { ensureBuilt } from '../../addon/print/build'
import { serve } from '../../addon/print/serve'
import { leaksIn } from '../../addon/testing/leaks'
import { temporaryFolder } from '../../addon/tests/support/folder'
import { last, slides, spoken } from '../deck'

const models = slides.filter(({ frontmatter }) => frontmatter.layout === 'scenario').map(({ frontmatter }) => String(frontmatter.routeAlias))

type App = HTMLElement & { __vue_app__: { config: { globalProperties: { $router: { push: (address: string) => Promise<unknown> } } } } }

let deck: Deck
let dist: string

beforeAll(async () => {
  dist = (await ensureBuilt(process.cwd(), { notes: false })).dist
  deck = await openDeck(process.cwd(), { notes: false })
})
afterAll(() => deck?.close())

describe('the public site', () => {
  it('holds nothing of the speaker’s notes, and no path of the machine that built it', () => {
    expect(spoken.length).toBeGreaterThan(20)
    expect(leaksIn(dist, spoken)).toEqual([])
  })

  it('keeps the records from slides that do not need them: what all slides share asks for none', () => {
    const assets = path.join(dist, 'assets')
    const shared = readdirSync(assets).filter(file => /^(?:frame|packages|shared|pictures)-(?!with-records).*\.js$/.test(file))
    expect(shared).toHaveLength(4)
    expect(shared.filter(file => readFileSync(path.join(assets, file), 'utf8').includes('"./records-'))).toEqual([])
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

  it('says so to who waits where its code does not come', async () => {
    const { page } = await openPage(deck)
    await page.route('**/*.js', route => route.abort())
    await page.goto(deck.url)
    const words = page.getByText('The talk has not come yet')
    await expect.poll(() => words.evaluate(element => getComputedStyle(element).opacity)).toBe('1')
    await page.context().close()
  })

  it('tells what it is in plain words, and has a name for each slide', async () => {
    const { page } = await openPage(deck)
    await showSlide(page, deck, 1)
    const title = await page.title()
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(slides[0]!.frontmatter.info)
    await moveToSlide(page, 5)
    await page.waitForFunction(before => document.title !== before, title)
    expect(await page.title()).toContain(title)
    expect(await page.getByRole('status').filter({ hasText: 'Slide 5' }).textContent()).toContain('Slide 5: ')
    await page.context().close()
  })
})

/**
 * Waits until the talk is on the machine, and the page has asked for all slides: a worker with work to do stays in its place
 * for as long as five minutes. Where there is nothing that could keep the talk, no wait would end.
 */
async function kept(page: Page, site: string) {
  expect(existsSync(path.join(site, 'sw.js')), 'the build has written the service worker, sw.js').toBe(true)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), { message: `${page.url()} registers the service worker` }).toBe(1)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise<void>(resolve => active?.addEventListener('statechange', () => active.state === 'activated' && resolve()))
  })
  await expect.poll(() => page.locator('#slide-content [data-slidev-no]').count(), { message: 'slides that are held ready' }).toBe(slides.length)
}

/** The addresses of all that is kept of the talk, with the hash of each file. */
async function namesKept(page: Page): Promise<string[]> {
  return await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat())
}

/** Serves one version of the site after another at the same address, whose port would be free to others in between. */
async function openHost() {
  const folder = temporaryFolder()
  const versions = [dist]
  const served = () => sirv(versions.at(-1)!, { single: true, etag: true })
  let files = served()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** False where it answers nothing. */
    isUp: true,
    /** Publishes the last version changed. */
    publish(...changes: ((site: string) => void)[]) {
      const next = path.join(folder, String(versions.length))
      cpSync(versions.at(-1)!, next, { recursive: true })
      changes.forEach(change => change(next))
      versions.push(next)
      files = served()
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  server.on('request', (request, response) => host.isUp ? files(request, response) : response.destroy())
  return host
}

/** Gives the page of a site another title, of which its service worker knows. */
function changePage(site: string, title: string) {
  for (const [file, find, replacement] of [['index.html', /<title>.*?<\/title>/, `<title>${title}</title>`], ['sw.js', /("index\.html":")\w+/, `$1${title.replaceAll(' ', '-')}`]] as const) {
    const text = readFileSync(path.join(site, file), 'utf8')
    expect(text).toMatch(find)
    writeFileSync(path.join(site, file), text.replace(find, replacement))
  }
}

/** Puts another name before that of each file that the build has named, as a build of other sources does. */
function renameAssets(site: string) {
  const assets = readdirSync(path.join(site, 'assets'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (const file of [...assets.map(({ parentPath, name }) => path.join(parentPath, name)), path.join(site, 'index.html'), path.join(site, 'sw.js')]) {
    if (/\.(?:js|css|html)$/.test(file))
      writeFileSync(file, assets.reduce((text, { name }) => text.replaceAll(name, `next-${name}`), readFileSync(file, 'utf8')))
  }
  for (const { parentPath, name } of assets)
    renameSync(path.join(parentPath, name), path.join(parentPath, `next-${name}`))
}

/** Has a page look for a new version, and waits until its worker has taken over. */
async function takeIn(page: Page) {
  await page.evaluate(async () => {
    const next = new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    await (await navigator.serviceWorker.ready).update()
    await next
  })
}

describe('without a network', () => {
  it('shows every slide to somebody who has opened the talk once', async () => {
    const site = await serve(dist)
    const { page, trouble } = await openPage({ browser: deck.browser, url: site.url }, { ahead: true })
    await page.goto(`${site.url}1`)
    await kept(page, dist)
    // Who closes it takes back what was still on its way.
    await page.goto('about:blank')
    await site.close()
    await page.context().setOffline(true)
    // From the last to the first: nothing of them has been shown.
    await showSlide(page, site, slides.length)
    for (let no = slides.length - 1; no > 0; no--)
      await moveToSlide(page, no)
    await page.goto(`${site.url}figures`)
    await page.getByRole('searchbox').first().waitFor()
    // As a player asks for a video.
    expect(await page.evaluate(async () => {
      const part = await fetch('/index.html', { headers: { range: 'bytes=2-8' } })
      return [part.status, await part.text()]
    })).toEqual([206, 'DOCTYPE'])
    await page.context().close()
    expect(trouble).toEqual([])
  })

  it('asks a visitor who saves data for no more than the slides beside the one that is shown, and keeps nothing', async () => {
    const asked: string[] = []
    const { page } = await openPage(deck)
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await showSlide(page, deck, 5)
    const held = async () => await page.locator('#slide-content [data-slidev-no]').evaluateAll(slides => slides.map(slide => Number((slide as HTMLElement).dataset.slidevNo)).sort((a, b) => a - b))
    await expect.poll(held).toEqual([4, 5, 6])
    // As often as the browser has nothing to do, one more slide would come.
    await page.evaluate(async () => {
      for (let i = 0; i < 30; i++)
        await new Promise(resolve => requestIdleCallback(resolve))
    })
    expect(await held()).toEqual([4, 5, 6])
    expect(asked.filter(file => file.endsWith('/sw.js'))).toEqual([])
    await page.context().close()
  })

  it('takes in a new version, of which it fetches what has changed and drops what was before', async () => {
    const host = await openHost()
    const { page } = await openPage({ browser: deck.browser, url: host.url }, { ahead: true })
    await page.goto(`${host.url}1`)
    await kept(page, dist)
    const names = () => namesKept(page)
    const before = await names()

    host.publish(site => changePage(site, 'The next version'))
    const asked: string[] = []
    page.context().on('request', request => request.serviceWorker() && asked.push(new URL(request.url()).pathname))
    await takeIn(page)
    host.isUp = false
    await page.context().setOffline(true)
    expect(await (await page.goto(`${host.url}2`))!.text()).toContain('<title>The next version</title>')
    await slideReady(page, 2)
    const after = await names()
    expect(after.filter(name => !before.includes(name)).map(name => new URL(name).pathname)).toEqual(['/index.html'])
    expect(after).toHaveLength(before.length)
    await expect.poll(() => asked).toContain('/index.html')
    expect(asked.filter(file => file !== '/sw.js' && file !== '/index.html')).toEqual([])
    await page.context().close()
    host.close()
  })

  it('leaves an open page all that it has not loaded yet, however often the talk is published anew meanwhile, and drops it once the page is left', async () => {
    const host = await openHost()
    const { page, trouble } = await openPage({ browser: deck.browser, url: host.url }, { ahead: true })
    await showSlide(page, host, 1)
    await kept(page, dist)
    async function publish(title: string) {
      host.publish(renameAssets, site => changePage(site, title))
      await takeIn(page)
    }
    await publish('The second version')
    await publish('The third version')

    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.locator('#slide-content [data-slidev-no="1"] [data-figure]:visible').first().click()
    await page.locator('[data-figure-card]').waitFor()
    await page.keyboard.press('Escape')
    host.isUp = false
    await page.context().setOffline(true)
    await moveToSlide(page, last)
    await page.evaluate(async () => await document.querySelector<App>('#app')!.__vue_app__.config.globalProperties.$router.push('/figures'))
    await page.getByRole('searchbox').first().waitFor()
    expect(asked.filter(file => /FigureCard.*\.js$|FiguresPage.*\.js$/.test(file))).toHaveLength(2)
    expect(asked.filter(file => file.includes('next-'))).toEqual([])

    await page.context().setOffline(false)
    host.isUp = true
    expect(await (await page.goto(`${host.url}2`))!.text()).toContain('<title>The third version</title>')
    await slideReady(page, 2)
    await publish('The fourth version')
    // Of the first two, whose pages are left, nothing stays. A worker drops them once it has taken over.
    const versions = async () => new Set((await namesKept(page)).flatMap(name => /\/assets\/(?:.*\/)?((?:next-)*)/.exec(name)?.[1] ?? []))
    await expect.poll(versions).toEqual(new Set(['next-next-', 'next-next-next-']))
    await page.context().close()
    host.close()
    expect(trouble).toEqual([])
  })

  it('says so where the code of a slide does not come, and shows the slide when the network is back', async () => {
    const far = slides.length
    const asked: string[] = []
    const files = new Set<string>()
    const { page: scout } = await openPage(deck)
    scout.on('request', request => asked.push(new URL(request.url()).pathname))
    await scout.goto(`${deck.url}1`)
    await slideReady(scout, 1)
    const first = new Set(asked.splice(0))
    await scout.goto(`${deck.url}${far}`)
    await slideReady(scout, far)
    for (const file of asked)
      first.has(file) || !file.endsWith('.js') || files.add(file)
    await scout.context().close()
    expect(files.size).toBeGreaterThan(0)

    const { page } = await openPage(deck)
    await page.route(url => files.has(url.pathname), route => route.abort())
    await page.goto(`${deck.url}${far}`)
    await page.locator(`[data-slidev-no="${far}"]`).getByText('Failed to fetch this slide').waitFor()
    await page.unrouteAll()
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => dispatchEvent(new Event('online')))])
    await page.locator(`[data-slidev-no="${far}"] .slidev-layout`).first().waitFor()
    await slideReady(page, far)
    expect(await page.getByText('Failed to fetch this slide').count()).toBe(0)
    await page.context().close()
  })
})

describe('for hours', () => {
  it('leaves no listener of what was opened, moved or left: card, table, what-if, index and presenter’s view', async () => {
    const { page, trouble } = await openPage(deck)
    const session = await page.context().newCDPSession(page)
    const goTo = (address: string) => page.evaluate(async address => await document.querySelector<App>('#app')!.__vue_app__.config.globalProperties.$router.push(address), address)
    const number = page.locator('#slide-content [data-slidev-no="1"] [data-figure]:visible').first()
    const card = page.locator('[data-figure-card]')
    const table = page.getByRole('region', { name: 'The figures on this slide' })
    async function use() {
      await number.click()
      await card.waitFor()
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'detached' })
      await page.keyboard.press('t')
      await table.waitFor()
      await page.keyboard.press('t')
      await table.waitFor({ state: 'detached' })
      await goTo(`/${models[0]}`)
      await page.locator(`[data-scenario="${models[0]}"] input[type=range]:visible`).first().press('ArrowRight')
      await goTo('/figures')
      await page.locator('#all-figures tbody tr').first().waitFor()
      await goTo('/presenter/1')
      await page.locator('.slidev-presenter').waitFor()
      await goTo('/1')
      await number.waitFor()
      // What comes last.
      await page.locator('#slidev-goto-dialog').waitFor({ state: 'attached' })
    }
    /** How many listeners there are on what stays as long as the page, by object and event. */
    async function listeners() {
      const counts = new Map<string, number>()
      for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await session.send('Runtime.evaluate', { expression })
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! })
        for (const { type } of listeners)
          counts.set(`${expression}: ${type}`, (counts.get(`${expression}: ${type}`) ?? 0) + 1)
      }
      return counts
    }
    await showSlide(page, deck, 1)
    await use()
    // What comes a little later than it is looked for may be counted as more once; what is never let go is more each time.
    await expect.poll(async () => {
      const before = await listeners()
      await use()
      return [...await listeners()].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name)
    }).toEqual([])
    await page.context().close()
    expect(trouble).toEqual([])
  })

  /** Goes through the talk as often as is asked, uses card, table, what-ifs and index each time, and says what the page then holds. */
  async function rounds(page: Page, session: CDPSession, times: number) {
    await page.evaluate(async ({ times, last, models }) => {
      const { $router } = document.querySelector<App>('#app')!.__vue_app__.config.globalProperties
      const drawn = async () => await new Promise(requestAnimationFrame)
      const until = async (is: () => unknown) => {
        while (!is())
          await drawn()
      }
      const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const number = () => [...document.querySelectorAll<HTMLElement>('#slide-content [data-slidev-no="1"] [data-figure]')].find(element => element.checkVisibility())
      for (let round = 0; round < times; round++) {
        for (let no = 1; no <= last; no++) {
          await $router.push(`/${no}`)
          await drawn()
          if (round % 5 === 0)
            await $router.push(`/${no}?clicks=9`)
        }
        if (round % 5 > 0)
          continue
        for (const model of models) {
          await $router.push(`/${model}`)
          await until(() => document.querySelector(`#slide-content [data-scenario="${model}"] input[type=range]`)?.checkVisibility())
          const range = document.querySelector<HTMLInputElement>(`#slide-content [data-scenario="${model}"] input[type=range]`)!
          range.value = range.max
          range.dispatchEvent(new Event('input', { bubbles: true }))
          await drawn()
        }
        await $router.push('/1')
        await until(number)
        number()!.click()
        await until(() => document.querySelector('[data-figure-card]'))
        press('Escape')
        await until(() => !document.querySelector('[data-figure-card]'))
        await $router.push('/figures')
        await until(() => document.querySelector('#all-figures tbody tr'))
      }
      await $router.push('/1')
      await until(number)
    }, { times, last, models })
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return await session.send('Memory.getDOMCounters')
    }
    // What a slide leaves is let go in several steps.
    let held = await count()
    await expect.poll(async () => {
      const before = held
      held = await count()
      return held.nodes === before.nodes && held.jsEventListeners === before.jsEventListeners
    }).toBe(true)
    const { nodes, jsEventListeners } = held
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { nodes, listeners: jsEventListeners, bytes: usedSize, charts: await page.locator('canvas').count() }
  }

  it.each([
    { motion: false, changes: 1000 },
    { motion: true, changes: 60 },
  ])('keeps nothing of slides that were left after $changes changes with cards, models and index used; motion: $motion', async ({ motion, changes }) => {
    // What is kept does not depend on the size, and a small window is painted sooner.
    const { page, trouble } = await openPage(deck, { width: 720, height: 405, ahead: true })
    if (motion)
      await page.emulateMedia({ reducedMotion: 'no-preference' })
    await showSlide(page, deck, 1)
    // Slides are loaded ahead: the first rounds bring all of them, and what each keeps for good.
    await page.waitForLoadState('networkidle')
    const session = await page.context().newCDPSession(page)
    await rounds(page, session, 1)
    const before = await rounds(page, session, motion ? 1 : 6)
    const after = await rounds(page, session, Math.ceil(changes / last))
    await page.context().close()
    expect(after.charts).toBe(before.charts)
    expect(after.nodes).toBeLessThan(before.nodes * 1.1)
    // One slide that was just left, with some hundred listeners, may still be there; one listener a change would be seen.
    expect(after.listeners).toBeLessThan(before.listeners * 1.1 + 150)
    expect(after.bytes).toBeLessThan(before.bytes * 1.25)
    expect(trouble).toEqual([])
  })
})
