import type { Browser, Page } from 'playwright-core'
import type { Site } from '../print/serve'
import process from 'node:process'
import { ensureBuilt } from '../print/build'
import { serve } from '../print/serve'
import { launchBrowser } from './launch'

/** The built talk, served, and a browser to look at it with. */
export interface Deck {
  browser: Browser
  /** Address of the site, with a slash at the end. */
  url: string
  /** How many slides it has. */
  slides: number
  close: () => Promise<void>
}

export interface Look {
  dark?: boolean
  width?: number
  height?: number
  scale?: number
  /**
   * Whether the page holds all slides ready and keeps the talk for when there is no network, as a visitor’s does who does not
   * save data: seconds of work beside what is looked at.
   */
  ahead?: boolean
}

/** Opens the built talk, after building it where a source has changed. Several files of tests share one build. */
export async function openDeck(root = process.cwd(), { notes = true } = {}): Promise<Deck> {
  const { dist, stamp } = await ensureBuilt(root, { notes })
  const browser = await launchBrowser()
  const site: Site = await serve(dist, { base: stamp.base })
  return {
    browser,
    url: site.url,
    slides: stamp.slides,
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}

/** A page of its own, and what goes wrong on it: errors, failed requests, requests to other hosts. */
export async function openPage({ browser, url }: Pick<Deck, 'browser' | 'url'>, { dark = false, width = 1280, height = 720, scale = 1, ahead = false }: Look = {}): Promise<{ page: Page, trouble: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.grantPermissions(['screen-wake-lock']).catch(() => {})
  if (!ahead)
    await context.addInitScript('Object.defineProperty(NetworkInformation.prototype, "saveData", { value: true })')
  // The test runner’s compiler wraps named functions in this helper, also those that go to the browser.
  await context.addInitScript('globalThis.__name ??= value => value')
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(`threw: ${error.message}`))
  page.on('console', message => message.type() === 'error' && trouble.push(`reported: ${message.text()}`))
  page.on('request', request => /^(?:data|blob):/.test(request.url()) || request.url().startsWith(url) || trouble.push(`asked for ${request.url()}`))
  page.on('response', response => response.status() >= 400 && trouble.push(`${response.status()} for ${response.url()}`))
  return { page, trouble }
}

/**
 * Waits until the slide that is shown has its fonts, images and charts. A chart that failed is not waited for: it is an
 * error of the page, with its slide and its name.
 */
export async function slideReady(page: Page, no: number): Promise<void> {
  await page.waitForFunction((no) => {
    const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"]`)
    return slide?.checkVisibility({ visibilityProperty: true })
      && (slide.textContent?.trim() || slide.querySelector('canvas, svg, img'))
      && !slide.querySelector('.slidev-slide-loading, [data-chart-ready]:not([data-chart-ready="true"], [data-chart-failed])')
      && [...slide.querySelectorAll('img')].every(image => image.complete)
      && document.fonts.status === 'loaded'
  }, no).catch((error: Error) => {
    throw new Error(`slide ${no} is not ready at ${page.url()}: ${error.message}`, { cause: error })
  })
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/**
 * Shows a slide and waits until it is drawn.
 *
 * @param page a page of {@link openPage}
 * @param deck the talk
 * @param no number of the slide
 * @param click which click; beyond the last one, the last
 */
export async function showSlide(page: Page, deck: Pick<Deck, 'url'>, no: number, click = 0): Promise<void> {
  await page.goto(`${deck.url}${no}${click ? `?clicks=${click}` : ''}`)
  await slideReady(page, no)
}

/** Moves on to another slide as a speaker does, without loading the talk again: many times faster than {@link showSlide}. */
export async function moveToSlide(page: Page, no: number, click = 0): Promise<void> {
  await page.evaluate(async (address) => {
    interface App { config: { globalProperties: { $router: { push: (address: string) => Promise<unknown> } } } }
    const root = document.querySelector<HTMLElement & { __vue_app__: App }>('#app')
    // Slidev trims a click beyond a slide's last by an address of its own, which may call this move off.
    do
      await root!.__vue_app__.config.globalProperties.$router.push(address)
    while (!location.pathname.endsWith(address.split('?')[0]!))
  }, `/${no}${click ? `?clicks=${click}` : ''}`)
  await slideReady(page, no)
}
