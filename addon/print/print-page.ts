import type { Browser, Page, Request } from 'playwright-core'
import type { PrintState } from './page-state'
import { ExportError } from './errors'
import { findPaintedImages, linkFigures, readPrintState, turnLinksInward } from './page-state'

export interface PrintOptions {
  /** Slide numbers, in order. All where undefined. */
  range?: number[]
  /** A page for each click. */
  withClicks?: boolean
  dark?: boolean
  /** How long the slides may take to be ready, in milliseconds. */
  timeout: number
  /** Pixels of the picture for each CSS pixel. */
  scale?: number
  /** Also what stands behind the talk: disputes, figures, sources. */
  appendix?: boolean
  /** Path of the page below the site’s address. `print` where undefined. */
  route?: string
}

/** A page that is ready to be printed, every slide of it drawn in full. */
export interface PrintPage extends PrintState {
  page: Page
}

/** CSS selector of one page of the print. */
export const PRINTED_SLIDE = '.print-slide-container'

/** Slide size in CSS pixels. Slidev rounds the height up to a whole pixel, on screen too. */
export const SLIDE = { width: 980, height: 552, exactHeight: 551.25 } as const

/** Numbers as a range for people and for Slidev: 3, 4, 5, 12 → `3-5,12`. */
export function formatRange(numbers: number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1)
      last[1] = number
    else
      runs.push([number, number])
  }
  return runs.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(',')
}

function printAddress(site: string, { range, withClicks, appendix, route = 'print' }: Pick<PrintOptions, 'range' | 'withClicks' | 'appendix' | 'route'>): string {
  const query = new URLSearchParams({ print: withClicks ? 'clicks' : 'true' })
  if (range)
    query.set('range', formatRange(range))
  if (appendix)
    query.set('appendix', '')
  return `${site}${route}?${query}`
}

/** What went wrong while a page loaded and ran. */
interface Trouble {
  /** Complaints for people, each once. */
  complaints: Set<string>
  /** Addresses of pictures that could not be loaded. Slidev loads some ahead that no slide shows. */
  images: Set<string>
}

function watchForTrouble(page: Page): Trouble {
  const complaints = new Set<string>()
  const images = new Set<string>()
  const failed = (request: Request, why: string): void => {
    if (request.resourceType() === 'image')
      images.add(request.url())
    else
      complaints.add(`${request.url()} could not be loaded (${why})`)
  }
  page.on('pageerror', error => complaints.add(`the page threw: ${error.message}`))
  page.on('console', (message) => {
    // A failed request is told better below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.add(`the page reported: ${message.text().split('\n')[0]}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      failed(response.request(), String(response.status()))
  })
  page.on('requestfailed', request => failed(request, request.failure()?.errorText ?? 'failed'))
  return { complaints, images }
}

/** What is wrong with slides that are ready, one line each. */
function faults({ slides }: PrintState, expected: number[] | undefined): string[] {
  const found = slides.flatMap(slide => [
    ...slide.unknownTags.map(tag => `slide ${slide.no}: no component is called <${tag}>`),
    ...slide.brokenImages.map(source => `slide ${slide.no}: the image ${source} is missing`),
  ])
  const missing = expected?.filter(no => !slides.some(slide => slide.no === no)) ?? []
  return [...found, ...missing.map(no => `slide ${no} is missing`)]
}

async function load(browser: Browser, address: string, { dark, timeout, appendix, scale = 2 }: PrintOptions): Promise<{ page: Page, trouble: Trouble }> {
  const context = await browser.newContext({
    viewport: { width: SLIDE.width, height: SLIDE.height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  // The TypeScript runner wraps named functions in this helper, also those that go to the browser.
  await context.addInitScript('globalThis.__name ??= value => value')
  const page = await context.newPage()
  const trouble = watchForTrouble(page)
  await page.emulateMedia({ media: 'screen', colorScheme: dark ? 'dark' : 'light' })
  await page.goto(address, { waitUntil: 'load', timeout: Math.max(timeout, 10_000) })
  if (!appendix)
    await page.addStyleTag({ content: `${PRINTED_SLIDE}:last-child { break-after: auto !important }` })
  return { page, trouble }
}

/** The first slide that shows the same trouble when it is alone on the page. */
async function slideWith(browser: Browser, site: string, numbers: number[], complaints: Set<string>, options: PrintOptions): Promise<number | undefined> {
  for (const no of numbers) {
    const alone = await load(browser, printAddress(site, { ...options, range: [no], appendix: false }), options)
    await alone.page.waitForLoadState('networkidle')
    await alone.page.context().close()
    if ([...alone.trouble.complaints].some(line => complaints.has(line)))
      return no
  }
}

/**
 * Opens the page of a built site that shows all slides under each other, and waits until fonts,
 * images and charts are there.
 *
 * @param browser a running browser
 * @param site address of the served site
 * @param options see {@link PrintOptions}
 * @param expected slide numbers that must be there
 * @throws {ExportError} naming slide and cause, where a slide throws or is empty, a component or an
 * image is missing, a request fails, or something is not ready in time
 */
export async function openPrintPage(browser: Browser, site: string, options: PrintOptions, expected: number[]): Promise<PrintPage> {
  const { page, trouble } = await load(browser, printAddress(site, options), options)
  const { complaints } = trouble
  const deadline = Date.now() + options.timeout
  let state = await page.evaluate(readPrintState, PRINTED_SLIDE)
  let elements = 0
  while (complaints.size === 0 && (state.pending.length || !state.slides.length || state.elements !== elements)) {
    if (Date.now() > deadline) {
      const pending = state.pending.length ? state.pending : ['the page shows no slide']
      throw new ExportError(`Not ready after ${options.timeout / 1000} s:\n${bullets(pending)}`)
    }
    elements = state.elements
    await page.waitForTimeout(50)
    state = await page.evaluate(readPrintState, PRINTED_SLIDE)
  }
  // What is wrong is told in full, and a chart that has just become ready may still report something.
  if (complaints.size)
    await page.waitForLoadState('networkidle', { timeout: options.timeout }).catch(() => {})
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
  state = await page.evaluate(readPrintState, PRINTED_SLIDE)

  const painted = trouble.images.size
    ? await page.evaluate(findPaintedImages, { pages: PRINTED_SLIDE, addresses: [...trouble.images] })
    : []
  const found = [
    ...faults(state, expected),
    ...painted.map(({ no, address }) => `slide ${no}: the image ${address.replace(site, '/')} is missing`),
  ]
  if (found.length)
    throw new ExportError(`The slides are not in order:\n${bullets([...found, ...complaints])}`)
  if (complaints.size) {
    const [, told] = /\bslide (\d+): /.exec([...complaints].join('\n')) ?? []
    const no = told ?? (expected.length > 1 ? await slideWith(browser, site, expected, complaints, options) : expected[0])
    throw new ExportError(`${no ? `Slide ${no} fails` : 'The slides fail'}:\n${bullets([...complaints])}`)
  }
  await page.evaluate(turnLinksInward, PRINTED_SLIDE)
  if (options.appendix)
    await page.evaluate(linkFigures, PRINTED_SLIDE)
  return { page, ...state }
}

function bullets(lines: string[]): string {
  return lines.map(line => `  - ${line}`).join('\n')
}
