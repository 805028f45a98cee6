import type { Browser } from 'playwright-core'
import type { PrintOptions } from './print-page'
import { PDFDocument } from '@cantoo/pdf-lib'
import { ExportError } from './errors'
import { headParts } from './page-state'
import { addOutline, bookmarks, cutToSlide, describePdf, sectionBookmarks } from './pdf-file'
import { openPrintPage, PRINTED_SLIDE } from './print-page'
import { writeMeantCharacters } from './to-unicode'

export interface Printed {
  content: Uint8Array
  pages: number
}

/**
 * Prints slides of a served site: one tagged page for each, text as text and charts as vectors; then, where it is asked
 * for, what stands behind the talk.
 *
 * @throws {ExportError} where a slide is not in order or not ready in time
 */
export async function printPdf(browser: Browser, site: string, options: PrintOptions, expected: number[]): Promise<Printed> {
  const { page, ...state } = await openPrintPage(browser, site, options, expected)
  try {
    await page.evaluate(headParts, PRINTED_SLIDE)
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    const pdf = await PDFDocument.load(printed, { updateMetadata: false })
    if (options.appendix ? pdf.getPageCount() <= state.slides.length : pdf.getPageCount() !== state.slides.length)
      throw new ExportError(`The browser printed ${pdf.getPageCount()} pages for ${state.slides.length} slides.`)
    cutToSlide(pdf, state.slides.length)
    writeMeantCharacters(pdf)
    describePdf(pdf, state)
    addOutline(pdf, [...bookmarks(state.slides), ...sectionBookmarks(pdf, state.sections)])
    return { content: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() }
  }
  finally {
    await page.context().close().catch(() => {})
  }
}
