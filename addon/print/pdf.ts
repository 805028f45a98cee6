import type { Browser } from 'playwright-core'
import type { PrintState } from './page-state'
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

/** Prints a page of a served site, tagged, with text as text and charts as vectors; `finish` gives the file its pages and its words. */
async function print(browser: Browser, site: string, options: PrintOptions, expected: number[], finish: (pdf: PDFDocument, state: PrintState) => void): Promise<Printed> {
  const { page, ...state } = await openPrintPage(browser, site, options, expected)
  try {
    if (options.route === undefined)
      await page.evaluate(headParts, PRINTED_SLIDE)
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    const pdf = await PDFDocument.load(printed, { updateMetadata: false })
    writeMeantCharacters(pdf)
    finish(pdf, state)
    return { content: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() }
  }
  finally {
    await page.context().close().catch(() => {})
  }
}

/**
 * Prints slides of a served site: one page for each; then, where it is asked for, what stands behind the talk.
 *
 * @throws {ExportError} where a slide is not in order or not ready in time
 */
export async function printPdf(browser: Browser, site: string, options: PrintOptions, expected: number[]): Promise<Printed> {
  return await print(browser, site, options, expected, (pdf, state) => {
    if (options.appendix ? pdf.getPageCount() <= state.slides.length : pdf.getPageCount() !== state.slides.length)
      throw new ExportError(`The browser printed ${pdf.getPageCount()} pages for ${state.slides.length} slides.`)
    cutToSlide(pdf, state.slides.length)
    describePdf(pdf, state)
    addOutline(pdf, [...bookmarks(state.slides), ...sectionBookmarks(pdf, state.sections)])
  })
}

/**
 * Prints the handout of a served site: A4, each slide with its notes and with where its figures
 * come from. A slide may take more than one page.
 *
 * @throws {ExportError} where a slide is not in order or not ready in time
 */
export async function printHandout(browser: Browser, site: string, options: PrintOptions, expected: number[]): Promise<Printed> {
  return await print(browser, site, { ...options, route: 'handout' }, expected, (pdf, state) => {
    describePdf(pdf, { ...state, title: `${state.title}: handout` })
  })
}
