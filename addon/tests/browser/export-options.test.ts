import type { Deck } from '../../browser/deck'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../../browser/deck'
import { printPdf } from '../../print/pdf'
import { runScript } from '../browser/support/command'
import { HEADMATTER, makeProject } from '../browser/support/project'
import { renderPage } from './pixels'
import { outlineOf, readAloud, readPdf } from './support'

const SLIDES = `---
${HEADMATTER}
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

const TIMEOUT = 10_000
let root: string
let deck: Deck

beforeAll(async () => {
  root = makeProject('options', { 'slides.md': SLIDES })
  deck = await openDeck(root)
})

afterAll(async () => {
  await deck?.close()
})

async function print(options: { range?: number[], withClicks?: boolean, dark?: boolean } = {}): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const { content } = await printPdf(deck.browser, deck.url, { timeout: TIMEOUT, ...options }, options.range ?? [1, 2, 3])
  return await readPdf(content)
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

  it.each([[false, [255, 255, 255]], [true, [18, 18, 18]]])('with dark %s have that background', async (dark, colour) => {
    const { data } = await renderPage(await (await print({ dark })).getPage(3))
    expect([...data.slice(0, 3)]).toEqual(colour)
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

describe('pictures', () => {
  it('are a file a slide, at twice the size', async () => {
    const result = await runScript('export', ['--format', 'png', '--output', 'exports/pictures', '--range', '2-3', '--with-clicks'], root)
    expect(result.stderr).toBe('')
    const folder = path.join(root, 'exports/pictures')
    expect(readdirSync(folder)).toEqual(['02-2.png', '02-3.png', '02.png', '03.png'])
    const picture = readFileSync(path.join(folder, '03.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1960, 1104])
  })
})

describe('powerpoint', () => {
  it('is made by Slidev, with a slide a page', async () => {
    const result = await runScript('export', ['--format', 'pptx'], root)
    expect(result.stderr).toBe('')
    expect(result.stdout).toMatch(/talk\.pptx: 3 pages, \d+ kB/)
    expect(readFileSync(path.join(root, 'exports/talk.pptx')).subarray(0, 2).toString()).toBe('PK')
  })
})
