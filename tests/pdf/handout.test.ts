import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Deck } from '../../addon/browser/deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../../addon/browser/deck'
import { printHandout } from '../../addon/print/pdf'
import { bitmaps, outlineOf, pageText, readPdf, squeeze } from '../../addon/testing/pdf'
import { notes, slides } from '../deck'

let deck: Deck
let pdf: PDFDocumentProxy
let texts: string[]

beforeAll(async () => {
  deck = await openDeck()
  // A busy machine takes longer, and nobody waits for this one.
  const { content } = await printHandout(deck.browser, deck.url, { timeout: 300_000 }, Array.from({ length: deck.slides }, (_, index) => index + 1))
  pdf = await readPdf(content)
  texts = []
  for (let page = 1; page <= pdf.numPages; page++)
    texts.push(await pageText(await pdf.getPage(page)))
})

afterAll(async () => {
  await pdf?.destroy()
  await deck?.close()
})

describe('the handout', () => {
  it('is A4, numbered on every page, and none is empty', async () => {
    for (let no = 1; no <= pdf.numPages; no++) {
      const { width, height } = (await pdf.getPage(no)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(texts[no - 1]!).toContain(`${no}/${pdf.numPages}`)
      expect(texts[no - 1]!.length).toBeGreaterThan(60)
    }
  })

  it('has all that is said on every slide', () => {
    const all = squeeze(texts.join('').replaceAll(new RegExp(`\\d+/${pdf.numPages}`, 'g'), ''))
    expect(notes.flat().length).toBeGreaterThan(deck.slides)
    expect(notes.flat().filter(part => !all.includes(squeeze(part)))).toEqual([])
  })

  it('says where figures come from', () => {
    expect(texts.filter(text => text.includes(squeeze('Where the figures come from'))).length).toBeGreaterThan(0)
  })

  it('keeps charts as vectors', async () => {
    for (let no = 1; no <= pdf.numPages; no++) {
      const large = (await bitmaps(await pdf.getPage(no))).filter(({ width, height }) => Math.max(width, height) > 64)
      expect([no, large]).toEqual([no, []])
    }
  })

  it('has a bookmark for each slide', async () => {
    const entries = (await outlineOf(pdf)).flatMap(entry => [entry, ...entry.children])
    expect(entries.length).toBeGreaterThanOrEqual(deck.slides)
    const titles = new Set(entries.map(({ title }) => squeeze(title)))
    const plain = slides.flatMap(({ title }) => title && !/[<{]/.test(title) ? [squeeze(title)] : [])
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.filter(title => !titles.has(title))).toEqual([])
  })
})
