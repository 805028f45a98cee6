import type { Browser } from 'playwright-core'
import type { BuiltSite } from '../print/build'
import type { Measure } from './result'
import fs from 'node:fs/promises'
import path from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { launchBrowser } from '../browser/launch'
import { cacheFolder } from '../cli/cache'
import { ensureBuilt } from '../print/build'
import { ExportError } from '../print/errors'
import { printPdf } from '../print/pdf'
import { openPrintPage, PRINTED_SLIDE } from '../print/print-page'
import { serve } from '../print/serve'
import { compare } from './result'

const PRINT = { timeout: 300_000 }
const GOAL = 0.3

/** Chromium prints a canvas of this kind as a bitmap of its own pixels. */
const AS_BITMAPS = 'canvas { image-rendering: pixelated !important }'
const WITHOUT = 'canvas { visibility: hidden !important }'

/** The built site with one more style, served while `work` goes on. */
async function withStyle<T>({ dist, stamp }: BuiltSite, style: string, work: (url: string) => Promise<T>): Promise<T> {
  const folder = cacheFolder(path.dirname(dist), 'bench', 'site')
  await fs.rm(folder, { recursive: true, force: true })
  await fs.cp(dist, folder, { recursive: true })
  const page = path.join(folder, 'index.html')
  await fs.writeFile(page, (await fs.readFile(page, 'utf8')).replace('</head>', `<style>${style}</style></head>`))
  const site = await serve(folder, { base: stamp.base })
  try {
    return await work(site.url)
  }
  finally {
    await site.close()
  }
}

/** Numbers of the slides that show a chart. */
async function chartSlides(browser: Browser, url: string, all: number[]): Promise<number[]> {
  const { page, slides } = await openPrintPage(browser, url, PRINT, all)
  const drawn = await page.locator(PRINTED_SLIDE).evaluateAll(pages => pages.map(page => page.querySelector('canvas') !== null))
  await page.context().close()
  return slides.filter((_, index) => drawn[index]).map(({ no }) => no)
}

/** How many bitmaps a PDF holds. */
async function bitmapsIn(content: Uint8Array): Promise<number> {
  const pdf = await PDFDocument.load(content)
  return pdf.context.enumerateIndirectObjects().filter(([, object]) =>
    object instanceof PDFRawStream && object.dict instanceof PDFDict && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')).length
}

/** Bytes of a PDF of some slides of the built site with one more style, and how many bitmaps it holds. */
async function printed(browser: Browser, built: BuiltSite, style: string, range: number[]): Promise<{ bytes: number, bitmaps: number }> {
  return await withStyle(built, style, async (url) => {
    const { content } = await printPdf(browser, url, { ...PRINT, range }, range)
    return { bytes: content.byteLength, bitmaps: await bitmapsIn(content) }
  })
}

/**
 * Holds the size of our PDF, charts as vectors, against the same with its charts as bitmaps, two pixels to a CSS pixel.
 * Fonts, text, tags and diagrams are the same in both; the last measure leaves them out.
 *
 * @throws {ExportError} where a slide is not in order, or the charts could not be made bitmaps
 */
export async function benchSize(root: string): Promise<Measure[]> {
  const built = await ensureBuilt(root, { notes: false })
  const all = Array.from({ length: built.stamp.slides }, (_, index) => index + 1)
  const browser = await launchBrowser()
  try {
    const charts = await withStyle(built, '', async url => await chartSlides(browser, url, all))
    const beside = async (name: string, range: number[]): Promise<Measure> => {
      const vectors = await printed(browser, built, '', range)
      const bitmaps = await printed(browser, built, AS_BITMAPS, range)
      if (bitmaps.bitmaps - vectors.bitmaps < charts.length)
        throw new ExportError(`Only ${bitmaps.bitmaps} bitmaps came of the charts on ${charts.length} slides: this browser prints them otherwise.`)
      return compare('size', name, 'kB', vectors.bytes / 1000, bitmaps.bytes / 1000, GOAL)
    }
    const whole = await beside(`the PDF of ${all.length} slides, beside bitmaps for charts`, all)
    const slides = await beside(`only the ${charts.length} slides with charts`, charts)
    const rest = (await printed(browser, built, WITHOUT, charts)).bytes / 1000
    return [whole, slides, compare('size', 'only what the charts add to those', 'kB', slides.ours - rest, slides.other! - rest, GOAL)]
  }
  finally {
    await browser.close()
  }
}
