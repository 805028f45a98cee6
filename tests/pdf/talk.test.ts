import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Deck } from '../../addon/browser/deck'
import type { ScreenSlide } from '../../addon/testing/screen'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../../addon/browser/deck'
import { cacheFolder } from '../../addon/cli/cache'
import { formatMoment } from '../../addon/model/moment'
import { recordsOf } from '../../addon/model/talk'
import { bitmaps, outlineOf, pageText, readAloud, readPdf, squeeze } from '../../addon/testing/pdf'
import { paperAround } from '../../addon/testing/pixels'
import { readScreen } from '../../addon/testing/screen'
import { runCommand } from '../../addon/tests/support/command'
import data from '../../data'

// The one file that `npm run export` makes of the real talk, held against what the browser shows.
const folder = cacheFolder(process.cwd(), 'test-exports')
const file = path.join(folder, 'talk.pdf')

let deck: Deck
let screen: ScreenSlide[]
let content: Uint8Array
let pdf: PDFDocumentProxy
let texts: string[]
let stdout: string

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  deck = await openDeck()
  // A busy machine takes longer, and nobody waits for this one.
  const result = await runCommand('export', ['--output', file, '--timeout', '300'], process.cwd())
  expect(result.stderr).toBe('')
  stdout = result.stdout
  content = readFileSync(file)
  pdf = await readPdf(content)
  texts = []
  for (let page = 1; page <= pdf.numPages; page++)
    texts.push(await pageText(await pdf.getPage(page)))
  screen = await readScreen(deck)
})

afterAll(async () => {
  await pdf?.destroy()
  await deck?.close()
})

/** `[slide, what]` for each of a slide’s texts that its page does not have. */
function missing(of: (slide: ScreenSlide) => string[]): [slide: number, text: string][] {
  return screen.flatMap(slide => of(slide)
    .filter(text => !texts[slide.no - 1]!.includes(squeeze(text)))
    .map((text): [number, string] => [slide.no, text]))
}

describe('the command', () => {
  it('leaves the one file, and says how large it is', () => {
    expect(readdirSync(folder)).toEqual(['talk.pdf'])
    expect(stdout.trim().split('\n').at(-1)).toContain(`: ${pdf.numPages} pages, `)
  })
})

describe('text', () => {
  it('has one page a slide and then what stands behind them, none empty', () => {
    expect(pdf.numPages).toBeGreaterThan(deck.slides)
    expect(texts.map((text, index) => [index + 1, text.length]).filter(([, length]) => length! < 10)).toEqual([])
  })

  it('has every headline', () => {
    expect(screen.filter(slide => !slide.headline).map(slide => slide.no)).toEqual([])
    expect(missing(slide => [slide.headline])).toEqual([])
  })

  it('has every figure that the screen shows', () => {
    expect(screen.flatMap(slide => slide.figures).length).toBeGreaterThan(0)
    expect(missing(slide => slide.figures)).toEqual([])
  })

  it('has every text that the screen shows after the last click, whether it has a figure or not', () => {
    expect(screen.filter(slide => slide.texts.length === 0)).toEqual([])
    expect(missing(slide => slide.texts)).toEqual([])
  })

  it('has no id in braces where a figure or an event ought to be written out', () => {
    expect(texts.flatMap((text, i) => (text.match(/\{[\w.-]+\}/g) ?? []).map(id => [i + 1, id]))).toEqual([])
  })

  it('has everything that happened and that was said: when, and who says so', () => {
    const behind = texts.slice(deck.slides).join('')
    const told = [...recordsOf(data, 'event').map(({ label, ...event }) => ({ what: label, ...event })), ...recordsOf(data, 'statement').map(({ speaker, reportedBy, ...statement }) => ({ what: speaker + (reportedBy ? `, as told by ${reportedBy}` : ''), ...statement }))]
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(({ what, ...moment }) => !behind.includes(squeeze(formatMoment(moment) + (moment.inferred ? ', inferred' : '') + ('planned' in moment ? ', ahead' : '') + what))).map(({ id }) => id)).toEqual([])
  })

  it('has every label that a chart draws', () => {
    expect(screen.flatMap(slide => slide.chartLabels).length).toBeGreaterThan(0)
    expect(missing(slide => slide.chartLabels)).toEqual([])
  })
})

describe('pictures', () => {
  it('are vectors: no bitmap is larger than an icon', async () => {
    const large: [page: number, width: number, height: number][] = []
    for (let no = 1; no <= pdf.numPages; no++) {
      for (const { width, height } of await bitmaps(await pdf.getPage(no))) {
        if (Math.max(width, height) > 64)
          large.push([no, width, height])
      }
    }
    expect(large).toEqual([])
  })

  it('leave the slide’s background as it is, under and around a chart', async () => {
    const charts = screen.flatMap(slide => slide.charts.filter(chart => chart.canvas).map(chart => ({ ...chart, no: slide.no, paper: slide.paper })))
    expect(charts.length).toBeGreaterThan(0)
    for (const { no, name, box, paper } of charts) {
      const { inside, outside } = await paperAround(await pdf.getPage(no), box, paper)
      expect({ no, name, inside: inside > 0.5, outside: outside > 0.5 }).toEqual({ no, name, inside: true, outside: true })
    }
  })
})

describe('the file', () => {
  it('has pages of 16:9, 980 px wide', async () => {
    for (let no = 1; no <= deck.slides; no++) {
      const { width, height } = (await pdf.getPage(no)).getViewport({ scale: 1 })
      expect([no, width, height]).toEqual([no, 735, 413.4375])
    }
  })

  it('has title, language and author', async () => {
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info }
    expect(info).toMatchObject({ Title: 'The hundred-billion promise', Language: 'en' })
    expect(info.Author).toMatch(/\w/)
  })

  it('is tagged: a heading on each page, and the alternative text of each picture', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const wanting: [slide: number, what: string][] = []
    for (const { no, charts } of screen) {
      const { roles, alternatives } = await readAloud(await pdf.getPage(no))
      if (!roles.has('H1') && !roles.has('H2'))
        wanting.push([no, 'heading'])
      for (const { name, alternative } of charts) {
        if (alternative && !alternatives.includes(squeeze(alternative)))
          wanting.push([no, name])
      }
    }
    const pictures = screen.flatMap(slide => slide.charts.filter(chart => chart.alternative))
    expect([true, false].filter(canvas => !pictures.some(chart => chart.canvas === canvas))).toEqual([])
    expect(wanting).toEqual([])
  })

  it('has nothing to be read in a see-through group, where its tags do not find it', async () => {
    const pages = (await PDFDocument.load(content)).getPages()
    const groups = pages.flatMap(({ node }, i) => {
      const objects = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
      return (objects?.keys() ?? []).map(name => [i + 1, objects!.lookup(name)] as const)
    }).filter((object): object is [number, PDFRawStream] => object[1] instanceof PDFRawStream && object[1].dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
    expect(groups.filter(([, group]) => new TextDecoder('latin1').decode(decodePDFRawStream(group).decode()).includes('/MCID')).map(([page]) => page)).toEqual([])
  })

  it('reads aloud in order: headline, then sources', async () => {
    const wrong: number[] = []
    for (const { no, headline } of screen) {
      const { text } = await readAloud(await pdf.getPage(no))
      const [head, source] = [text.indexOf(squeeze(headline)), text.search(/Sources?:/)]
      if (head < 0 || (source >= 0 && head > source))
        wrong.push(no)
    }
    expect(wrong).toEqual([])
  })

  it('reads the link of a figure where the figure is, by label and value', async () => {
    const wrong: [slide: number, what: string][] = []
    let read = 0
    for (const { no } of screen) {
      const { all, alternatives } = await readAloud(await pdf.getPage(no))
      const asked = alternatives.filter(alternative => alternative.endsWith(squeeze(': where it comes from')))
      read += asked.length
      const sources = all.search(/Sources?:/)
      wrong.push(...asked.filter(alternative => !/^[^:].*,/.test(alternative) || (sources >= 0 && all.indexOf(alternative) > sources)).map((alternative): [number, string] => [no, alternative]))
    }
    expect(read).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  it('has a bookmark for each slide, in order, under its part', async () => {
    const outline = await outlineOf(pdf)
    const parts = outline.filter(entry => entry.children.length)
    const all = outline.flatMap(entry => entry.children.length ? entry.children : [entry])
    const slides = all.filter(entry => entry.page <= deck.slides)
    expect(all.length).toBeGreaterThan(slides.length)
    expect(slides.map(entry => entry.page)).toEqual(screen.map(slide => slide.no))
    expect(slides.map(entry => squeeze(entry.title))).toEqual(screen.map(slide => squeeze(slide.headline)))
    expect(parts.map(part => part.page)).toEqual(parts.map(part => part.children[0]!.page))
  })

  it('embeds the talk’s own fonts and no other, cut down to the letters used, and none as drawings', async () => {
    const document = await PDFDocument.load(content)
    const dictionaries = document.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict)
    const typed = (type: string): PDFDict[] => dictionaries.filter(dictionary => dictionary.get(PDFName.of('Type')) === PDFName.of(type))
    const descriptors = typed('FontDescriptor')
    expect(descriptors.length).toBeGreaterThan(0)
    for (const descriptor of descriptors) {
      expect(['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(PDFName.of(key)))).toBe(true)
      expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/^\/[A-Z]{6}\+(?:Inter|SourceSerif4|NotoSans[TS]C)/)
    }
    expect(typed('Font').filter(font => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toEqual([])
  })

  it('has a name for each link on a slide, and no field of a form', async () => {
    let links = 0
    for (let no = 1; no <= deck.slides; no++) {
      const page = await pdf.getPage(no)
      const { roles, named, unnamed } = await readAloud(page)
      links += named
      expect([no, unnamed, roles.has('Form')]).toEqual([no, 0, false])
    }
    expect(links).toBeGreaterThan(0)
  })

  it('leads from each source under a slide to that source, and from a count of reports to their list', async () => {
    const targets = new Set<string>()
    for (let no = 1; no <= deck.slides; no++) {
      for (const { dest } of await (await pdf.getPage(no)).getAnnotations()) {
        if (typeof dest === 'string' && dest.startsWith('behind:'))
          targets.add(dest)
      }
    }
    const missing: string[] = []
    for (const target of targets) {
      if (!await pdf.getDestination(target))
        missing.push(target)
    }
    expect(missing).toEqual([])
    expect([...targets].some(target => target.startsWith('behind:reports'))).toBe(true)
    expect(targets.size).toBeGreaterThan(2)
  })

  it('links to its own pages and to the web only', async () => {
    for (let no = 1; no <= pdf.numPages; no++) {
      const links = (await (await pdf.getPage(no)).getAnnotations()).filter(annotation => annotation.subtype === 'Link')
      const wrong = links.filter(link => !link.dest && !/^https?:\/\/(?!127\.|localhost)/.test(link.url ?? ''))
      expect([no, wrong.map(link => link.url)]).toEqual([no, []])
    }
  })
})
