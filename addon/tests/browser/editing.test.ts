import type { Browser, Page } from 'playwright-core'
import type { ProjectCopy } from '../authoring/project-copy'
import type { DevServer } from './support/dev-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../browser/launch'
import { copyProject } from '../authoring/project-copy'
import { startDevServer } from './support/dev-server'

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

# There was <Fig id="openai.cash" />

What is measured

<LossesChart />

<!--
Say <Fig id="openai.net-loss.last-year" />.
-->

---
layout: picture
---

# A slide that comes later

Words
`
/** The slide that is shown all along, with its second click. */
const SHOWN = '/3?clicks=1'
const LOSSES = 'data/openai-losses.ts'
const SOON = { timeout: 15_000, interval: 100 }

let project: ProjectCopy
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
const chart = async () => plain(await slide('[data-chart="losses"]').getAttribute('aria-label'))
/** What the overlay says, or nothing where there is none. */
const overlay = () => page.evaluate('document.querySelector("vite-error-overlay")?.shadowRoot.querySelector(".message").textContent ?? ""')
/** True where the page is the one that was opened, on the same slide and click. */
const untouched = async () => await page.evaluate('window.opened === true') && new URL(page.url()).pathname + new URL(page.url()).search === SHOWN

const look = async (): Promise<[string, string]> => [await headline(), await chart()]

async function open(): Promise<void> {
  await page.goto(`${server.url}${SHOWN.slice(1)}`, { timeout: 60_000 })
  await slide('[data-chart-ready="true"]').first().waitFor({ timeout: 60_000 })
}

function change(file: string, from: string, to: string): void {
  undo.push(project.edit(file, from, to))
}

function mend(): void {
  for (const put of undo.splice(0).reverse())
    put()
}

beforeAll(async () => {
  project = copyProject()
  project.write('slides.md', DECK)
  project.edit('vite.config.ts', 'host: \'localhost\'', 'host: \'localhost\', fs: { strict: false }') // packages are linked
  ;[server, browser] = await Promise.all([startDevServer(project.root), launchBrowser()])
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.grantPermissions(['screen-wake-lock']).catch(() => {})
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await open()
  await page.waitForTimeout(2000) // the packages that are found on the way make the page load once more
  await page.evaluate('window.opened = true')
  sound = await look()
})

afterEach(async () => {
  mend()
  await expect.poll(overlay, SOON).toBe('')
  await expect.poll(look, SOON).toEqual(sound)
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
    change(file, from, to)
    for (const word of words)
      await expect.poll(overlay, SOON).toContain(word)
    expect(await look()).toEqual(sound)
    await page.waitForTimeout(200) // nobody saves twice in the blink of an eye, and the watcher passes that over
    mend()
    await expect.poll(overlay, SOON).toBe('')
    await expect.poll(look, SOON).toEqual(sound)
    expect(await untouched()).toBe(true)
  })
}

describe('data while the talk is shown', () => {
  it('changes the chart and the notes; slide and click stay', async () => {
    expect(await chart()).toContain('more than $5bn')
    change(LOSSES, 'moreThan(5),', 'moreThan(7),')
    await expect.poll(overlay, SOON).toContain('openai.net-loss.last-year')
    change(LOSSES, '超过50亿美元', '超过70亿美元')
    await expect.poll(chart, SOON).toContain('more than $7bn')
    expect(await untouched()).toBe(true)
    const note = async () => (await (await fetch(`${server.url}__slidev/slides/3.json`)).json() as { note: string }).note
    await expect.poll(note, SOON).toContain('$7bn')
  })

  refuses([
    ['an unknown unit', LOSSES, 'unit: \'usd-bn\'', 'unit: \'eur-bn\'', LOSSES, 'openai.net-loss.2025', 'found "eur-bn"'],
    ['a name that nobody has', LOSSES, 'range(9, 17)', 'rnage(9, 17)', LOSSES, 'rnage is not defined'],
    ['half a line', LOSSES, 'status: \'estimated\',', 'status: \'estima', LOSSES, 'Unterminated string'],
  ])
})

describe('a page that is loaded while the data is broken', () => {
  it('shows the last good talk, with the overlay over it', async () => {
    change(LOSSES, 'unit: \'usd-bn\'', 'unit: \'eur-bn\'')
    await expect.poll(overlay, SOON).toContain('eur-bn')
    await open()
    await expect.poll(overlay, SOON).toContain('eur-bn')
    expect(await look()).toEqual(sound)
    await page.evaluate('window.opened = true')
  })
})

describe('slides while they are shown', () => {
  it('change in place', async () => {
    change('slides.md', '# There was', '# At last there was')
    await expect.poll(headline, SOON).toContain('At last there was')
    expect(await untouched()).toBe(true)
  })

  refuses([
    ['an unknown figure', 'slides.md', 'id="openai.cash"', 'id="openai.cahs"', 'slides.md:27:22', '"openai.cahs"', 'openai.cash'],
    ['an unknown component', 'slides.md', '<LossesChart />', '<LosesChart />', 'slides.md:31:1', '<LosesChart>', '<LossesChart>'],
    ['frontmatter that is no YAML', 'slides.md', 'clicks: 2', 'clicks: [2', 'slides.md:25:1', 'no YAML'],
    ['half a tag', 'slides.md', '<LossesChart />', '<div><LossesChart />', 'slides.md:31:1 · Element is missing end tag'],
    ['types in an expression', 'slides.md', 'What is measured', 'What is {{ $page as number }}', 'slides.md · slide 3'],
    ['half an expression', 'slides.md', 'What is measured', 'What is {{ 1 + }}', 'slides.md:29'],
  ])

  it('come back when half the file was saved', async () => {
    const whole = project.read('slides.md')
    change('slides.md', whole, whole.slice(0, whole.indexOf('\n---\nlayout: picture')))
    await page.waitForTimeout(1500)
    mend()
    await expect.poll(() => slide('[data-chart="losses"]').count(), SOON).toBe(1)
    await expect.poll(look, SOON).toEqual(sound)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(SHOWN)
    await open()
    await page.evaluate('window.opened = true')
  })
})

describe('charts while they are shown', () => {
  const MODULE = 'components/charts/losses-chart.ts'

  it('change in place', async () => {
    change('components/charts/LossesChart.vue', 'OpenAI’s loss of a period', 'Another sentence')
    await expect.poll(chart, SOON).toContain('Another sentence')
    expect(await untouched()).toBe(true)
  })

  refuses([
    ['half a module', MODULE, 'export const', 'export cons', MODULE],
    ['a figure that nobody has', MODULE, '\'openai.net-loss.last-year\'', '\'openai.net-loss.lst-year\'', 'openai.net-loss.lst-year'],
    ['half a template', 'components/charts/LossesChart.vue', '<template>', '<template><div>', 'LossesChart.vue', 'missing end tag'],
  ])
})

describe('a server that finds mistakes when it starts', () => {
  it('comes up, says what is wrong one after the other, and goes on when it is mended', async () => {
    await server.stop()
    const mendData = project.edit(LOSSES, 'range(9, 17)', 'rnage(9, 17)')
    const mendSlides = project.edit('slides.md', 'id="openai.cash"', 'id="openai.cahs"')
    undo.push(mendData, mendSlides)
    server = await startDevServer(project.root)
    expect(server.output()).toContain('rnage is not defined')

    await page.goto(`${server.url}${SHOWN.slice(1)}`)
    await expect.poll(overlay, SOON).toContain(`${LOSSES}:`)
    expect(await overlay()).toContain('rnage is not defined')
    mendData()
    await expect.poll(overlay, SOON).toContain('slides.md:27:22 · no figure has the id "openai.cahs"')
    mendSlides()
    await expect.poll(overlay, SOON).toBe('')
    await expect.poll(() => slide('h1').count(), SOON).toBe(1)
    await expect.poll(look, SOON).toEqual(sound)
  })
})
