import type { Browser, Page } from 'playwright-core'
import type { TalkCopy } from '../support/copy'
import type { DevServer } from '../support/dev-server'
import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../browser/launch'
import { copyTalk } from '../support/copy'
import { startDevServer } from '../support/dev-server'

const DECK = `---
theme: default
title: A talk that is being edited
colorSchema: light
favicon: 'data:,'
fonts:
  provider: none
mdc: false
layout: cover
---

# A talk that is being edited

---
layout: picture
---

# A slide on the way

Words

---
layout: picture
clicks: 2
---

# They are open <Fig id="library.opening-hours" />

What is measured

<VisitsChart />

<!--
Say <Fig id="library.visits.2023" />.
-->

---
layout: picture
---

# A slide that comes later

Words
`
/** The slide that is shown all along, with its second click. */
const SHOWN = '/3?clicks=1'
const VISITS = 'data/figures/visits.ts'
const ARTICLE = '180,000'
const SOON = { timeout: 60_000, interval: 100 }

let project: TalkCopy
let server: DevServer
let browser: Browser
let page: Page
/** Headline and chart of the slide as the sound project has them. */
let sound: [string, string]
/** What puts the files back that a test has changed. */
const undo: (() => void)[] = []

const slide = (selector: string) => page.locator(`#slide-content [data-slidev-no="3"] ${selector}`)
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? ''
const headline = async () => plain(await slide('h1').textContent())
/** What the chart shows, in words: drawn from the same figures as the canvas. */
const chart = async () => plain(await slide('[data-chart="visits"]').evaluate(element => element.querySelector('.unseen')?.textContent ?? ''))
/** What the overlay says, or nothing where there is none. */
const overlay = async () => await page.evaluate('document.querySelector("vite-error-overlay")?.shadowRoot.querySelector(".message").textContent ?? ""')
const address = () => new URL(page.url()).pathname + new URL(page.url()).search
/** True where the page is the one that was opened, on the same slide and click. */
const untouched = async () => await page.evaluate('window.opened === true').catch(() => false) && address() === SHOWN

const look = async (): Promise<[string, string]> => [await headline(), await chart()]

/** Loads the slide: again where a page that loads itself anew meanwhile breaks it off. */
async function load(options: Parameters<Page['goto']>[1] = {}): Promise<void> {
  await vi.waitFor(async () => await page.goto(server.url + SHOWN.slice(1), options), { timeout: 180_000 })
}

/** Opens the talk, and again where the page loads itself anew meanwhile: for packages that are found on the way, or a mend that came late. */
async function open(): Promise<void> {
  await vi.waitFor(async () => {
    await page.goto(`${server.url}${SHOWN.slice(1)}`, { timeout: 60_000 })
    await page.evaluate('window.opened = true')
    await slide('[data-chart-ready="true"]').first().waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    expect(await untouched()).toBe(true)
  }, { timeout: 180_000 })
}

function change(file: string, from: string, to: string): void {
  undo.push(project.edit(file, from, to))
}

/** Polls what comes of the changes. */
function soon<T>(look: () => T | Promise<T>) {
  return expect.poll(look, SOON)
}

/** Puts all files back. */
async function mend(): Promise<void> {
  undo.splice(0).reverse().forEach(put => put())
  await soon(overlay).toBe('')
  await soon(look).toEqual(sound)
}

/**
 * Does what must leave the page as it is. A page that a mend before has loaded anew late has that behind it then: what
 * is done once more must find it in peace.
 */
async function inPlace(work: () => Promise<void>): Promise<void> {
  const failure: unknown = await work().then(() => undefined, error => error)
  if (await untouched()) {
    if (failure)
      throw failure
    return
  }
  await mend()
  await open()
  await work()
  expect(await untouched()).toBe(true)
}

beforeAll(async () => {
  // Packages are linked from elsewhere.
  project = copyTalk(undefined, { 'slides.md': DECK, 'vite.config.ts': 'export default { server: { fs: { strict: false } } }\n' })
  ;[server, browser] = await Promise.all([startDevServer(project.root), launchBrowser()])
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.grantPermissions(['screen-wake-lock']).catch(() => {})
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await open()
  sound = await look()
})

afterEach(async () => {
  if (undo.length > 0)
    await mend()
  // What was mended may have the page loaded anew: one that comes later still is no matter, see `inPlace`.
  if (!await untouched())
    await open()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  project?.remove()
})

/** What is spoilt, how, and the words that the overlay must have. */
type Mistake = [what: string, file: string, from: string, to: string, ...words: string[]]

function refuses(mistakes: Mistake[]) {
  it.each(mistakes)('%s: the overlay says so, the last good talk stays, and all is well once it is mended', async (_, file, from, to, ...words) => {
    async function refusedAndMended(): Promise<void> {
      change(file, from, to)
      for (const word of words)
        await soon(overlay).toContain(word)
      await soon(look).toEqual(sound)
      await mend()
    }
    // What the data changes may reach every module of the page, which is then loaded anew.
    if (!file.startsWith('data/'))
      return await inPlace(refusedAndMended)
    await refusedAndMended()
    expect(address()).toBe(SHOWN)
  })
}

describe('data while the talk is shown', () => {
  it('changes the chart and the notes; slide and click stay', async () => {
    expect(await chart()).toContain('180,000')
    change(VISITS, 'point(180_000)', 'point(175_000)')
    await soon(overlay).toContain('library.visits.2023')
    change(VISITS, ARTICLE, '175,000')
    await soon(overlay).toContain('library.visits-growth.2023-2024')
    change('data/figures/derived.ts', 'about(point(16.7))', 'point(20)')
    await soon(chart).toContain('175,000')
    expect(address()).toBe(SHOWN)
    const note = async () => (await (await fetch(`${server.url}__slidev/slides/3.json`)).json() as { note: string }).note
    await soon(note).toContain('175,000')
  })

  refuses([
    ['an unknown unit', VISITS, 'unit: \'visits\'', 'unit: \'guests\'', 'found "guests"', VISITS, 'library.visits.2023'],
    ['a name that nobody has', VISITS, 'range(16_000', 'rnage(16_000', 'rnage is not defined', VISITS],
    ['half a line', VISITS, 'status: \'estimated\',', 'status: \'estima', 'Unterminated string', VISITS],
  ])
})

describe('a page that is loaded while the data is broken', () => {
  it('shows the last good talk, with the overlay over it', async () => {
    change(VISITS, 'unit: \'visits\'', 'unit: \'guests\'')
    await soon(overlay).toContain('guests')
    await open()
    await soon(overlay).toContain('guests')
    await soon(look).toEqual(sound)
  })
})

describe('slides while they are shown', () => {
  it('change in place', async () => {
    await inPlace(async () => {
      change('slides.md', '# They are', '# At last they are')
      await soon(headline).toContain('At last they are')
    })
  })

  refuses([
    ['an unknown figure', 'slides.md', 'id="library.opening-hours"', 'id="library.opening-huors"', 'slides.md:27:26', '"library.opening-huors"', 'library.opening-hours'],
    ['an unknown component', 'slides.md', '<VisitsChart />', '<VisistChart />', 'slides.md:31:1', '<VisistChart>', '<VisitsChart>'],
    ['frontmatter that is no YAML', 'slides.md', 'clicks: 2', 'clicks: [2', 'slides.md:25:1', 'no YAML'],
    ['half a tag', 'slides.md', '<VisitsChart />', '<div><VisitsChart />', 'slides.md:31:1 · Element is missing end tag'],
    ['types in an expression', 'slides.md', 'What is measured', 'What is {{ $page as number }}', 'slides.md · slide 3'],
    ['half an expression', 'slides.md', 'What is measured', 'What is {{ 1 + }}', 'slides.md:29'],
  ])

  it('come back when half the file was saved', async () => {
    const whole = project.read('slides.md')
    change('slides.md', whole, whole.slice(0, whole.indexOf('\n---\nlayout: picture')))
    await soon(address).not.toBe(SHOWN)
    await mend()
    await soon(address).toBe(SHOWN)
    await open()
  })
})

describe('charts while they are shown', () => {
  const MODULE = 'components/visits-chart.ts'

  it('change in place', async () => {
    await inPlace(async () => {
      change('components/VisitsChart.vue', 'Visits to the library', 'Another sentence on it')
      await soon(chart).toContain('Another sentence on it')
    })
  })

  refuses([
    ['half a module', MODULE, 'export function', 'export functio', MODULE],
    ['half a template', 'components/VisitsChart.vue', '<template>', '<template><div>', 'VisitsChart.vue', 'missing end tag'],
  ])

  it('come to a page that was loaded without them', async () => {
    change('components/VisitsChart.vue', '<template>', '<template><div>')
    await soon(overlay).toContain('VisitsChart.vue')
    await load({ waitUntil: 'networkidle' })
    await soon(overlay).toContain('VisitsChart.vue')
    await mend()
  })
})

describe('what is missing while the talk is shown', () => {
  const STAFF = '<template>\n  <p>Who works there</p>\n</template>\n'

  it.each([
    ['a component on a slide', 'slides.md', 'What is measured', '<StaffNote />', 'there is no component <StaffNote>', 'components/StaffNote.vue', STAFF],
    ['a component in a component', 'components/VisitsChart.vue', '<FigureChart', '<StaffNote /><FigureChart', 'there is no component <StaffNote>', 'components/StaffNote.vue', STAFF],
    ['a picture', 'slides.md', 'What is measured', '<img src="/staff.svg" alt="">Who works there', 'there is no file public/staff.svg', 'public/staff.svg', '<svg xmlns="http://www.w3.org/2000/svg" />'],
    ['a layout', 'slides.md', 'layout: picture\nclicks: 2', 'layout: staff\nclicks: 2', 'there is no layout "staff"', 'layouts/staff.vue', '<template>\n  <div class="slidev-layout">\n    Who works there <slot />\n  </div>\n</template>\n'],
  ])('%s: all is well as soon as its file is there', async (_, file, from, to, words, missing, content) => {
    undo.push(() => rmSync(project.at(missing), { force: true }))
    change(file, from, to)
    await soon(overlay).toContain(words)
    project.write(missing, content)
    await soon(overlay).toBe('')
    await soon(() => slide('').textContent()).toContain('Who works there')
  })
})

describe('a server that finds mistakes when it starts', () => {
  it('comes up, says what is wrong one after the other, and goes on when it is mended', async () => {
    await server.stop()
    const mendData = project.edit(VISITS, 'range(16_000', 'rnage(16_000')
    const mendSlides = project.edit('slides.md', 'id="library.opening-hours"', 'id="library.opening-huors"')
    undo.push(mendData, mendSlides)
    server = await startDevServer(project.root)
    await soon(() => server.output()).toContain('rnage is not defined')

    await load()
    await soon(overlay).toContain(`${VISITS}:`)
    await soon(overlay).toContain('rnage is not defined')
    mendData()
    await soon(overlay).toContain('slides.md:27:26 · no figure has the id "library.opening-huors"')
    mendSlides()
    await soon(overlay).toBe('')
    await soon(() => slide('h1').count()).toBe(1)
    await soon(look).toEqual(sound)
  })
})
