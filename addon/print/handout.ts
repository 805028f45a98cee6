import type { Browser } from 'playwright-core'
import type { Printed } from './pdf'
import type { PrintOptions } from './print-page'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describePdf } from './pdf-file'
import { openPrintPage } from './print-page'
import { writeMeantCharacters } from './to-unicode'

/**
 * Prints the handout of a served site: A4, each slide with its notes and with where its figures
 * come from. A slide may take more than one page.
 *
 * @throws {ExportError} where a slide is not in order or not ready in time
 */
export async function printHandout(browser: Browser, site: string, options: PrintOptions, expected: number[]): Promise<Printed> {
  const { page, ...state } = await openPrintPage(browser, site, { ...options, route: 'handout' }, expected)
  try {
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    const pdf = await PDFDocument.load(printed, { updateMetadata: false })
    writeMeantCharacters(pdf)
    describePdf(pdf, { ...state, title: `${state.title}: handout` })
    return { content: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() }
  }
  finally {
    await page.context().close().catch(() => {})
  }
}
