import type { Deck } from '../../browser/deck'
import type { TalkCopy } from '../support/copy'
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../../browser/deck'
import { exportTalk } from '../../print/export'
import { parseExportOptions } from '../../print/options'
import { printPdf } from '../../print/pdf'
import { ADDON_ROOT } from '../../root'
import { outlineOf, readAloud, readPdf } from '../../testing/pdf'
import { renderPage } from '../../testing/pixels'
import { tokensOf } from '../../testing/tokens'
import { copyTalk } from '../support/copy'

const SLIDES = `---
theme: default
title: A fixture
routerMode: hash
favicon: 'data:,'
fonts:
  provider: none
---

# Cover

<Link to="3">to the third</Link> <Link to="2">to the second</Link>

[elsewhere](https://example.com/2) [data](/figures.json)

---

<h1 data-part="The deal">Steps</h1>

<p v-click>one</p>
<p v-click>two</p>

---

<h1 data-part="The deal">Last words</h1>

An end
`

const TIMEOUT = 60_000
let copy: TalkCopy
let deck: Deck

beforeAll(async () => {
  copy = copyTalk(undefined, { 'slides.md': SLIDES })
  deck = await openDeck(copy.root)
})

afterAll(async () => {
  await deck?.close()
  copy?.remove()
})

const printed = new Map<string, ReturnType<typeof readPdf>>()

/** The talk printed so, once for all tests. */
async function print(options: { range?: number[], withClicks?: boolean, dark?: boolean } = {}): ReturnType<typeof readPdf> {
  const key = JSON.stringify(options)
  if (!printed.has(key))
    printed.set(key, printPdf(deck.browser, deck.url, { timeout: TIMEOUT, ...options }, options.range ?? [1, 2, 3]).then(({ content }) => readPdf(content)))
  return await printed.get(key)!
}

async function texts(pdf: Awaited<ReturnType<typeof readPdf>>): Promise<string[]> {
  return await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await readAloud(await pdf.getPage(index + 1))).text))
}

describe('pages', () => {
  it('are one a slide, after its last click', async () => {
    expect(await texts(await print())).toEqual(['Covertothethirdtothesecondelsewheredata', 'Stepsonetwo', 'LastwordsAnend'])
  })

  it('are one a click with --with-clicks, and one bookmark a slide', async () => {
    const pdf = await print({ withClicks: true })
    expect(pdf.numPages).toBe(5)
    const deal = { title: 'The deal', page: 2, children: [{ title: 'Steps', page: 2, children: [] }, { title: 'Last words', page: 5, children: [] }] }
    expect(await outlineOf(pdf)).toEqual([{ title: 'Cover', page: 1, children: [] }, deal])
  })

  it('are those of --range', async () => {
    expect(await texts(await print({ range: [1, 3] }))).toEqual(['Covertothethirdtothesecondelsewheredata', 'LastwordsAnend'])
  })

  it.each([['light', {}], ['dark', { dark: true }]] as const)('have the paper of their scheme: %s', async (scheme, options) => {
    const { data } = await renderPage(await (await print(options)).getPage(3))
    expect(`#${Buffer.from(data.slice(0, 3)).toString('hex')}`).toBe(tokensOf(readFileSync(path.join(ADDON_ROOT, 'styles/tokens.css'), 'utf8'))[scheme].paper)
  })
})

describe('links', () => {
  it('lead to the page of the slide, and are gone where it is not in the file', async () => {
    const pdf = await print({ range: [1, 3] })
    const links = await (await pdf.getPage(1)).getAnnotations()
    expect(links).toHaveLength(2)
    const target = await pdf.getDestination(links[0].dest)
    expect(await pdf.getPageIndex(target![0]) + 1).toBe(2)
    expect(links[1]).toMatchObject({ url: 'https://example.com/2' })
  })
})

/** Exports with the browser that is open, as the command does. */
async function exported(...args: string[]) {
  return await exportTalk(copy.root, parseExportOptions(args), () => {}, deck.browser)
}

describe('pictures', () => {
  it('are a file a slide, at twice the size', async () => {
    await exported('--format', 'png', '--output', 'exports/pictures', '--range', '2-3', '--with-clicks')
    const folder = copy.at('exports/pictures')
    expect(readdirSync(folder)).toEqual(['02-2.png', '02-3.png', '02.png', '03.png'])
    const picture = readFileSync(path.join(folder, '03.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1960, 1104])
  })
})

describe('powerpoint', () => {
  it('is made by Slidev, with a slide a page', async () => {
    const { made } = await exported('--format', 'pptx')
    expect(made.pages).toBe(3)
    expect(copy.read('exports/talk.pptx').slice(0, 2)).toBe('PK')
  })
})
