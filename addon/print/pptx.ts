import type { Browser } from 'playwright-core'
import type { Made } from './command'
import type { PrintOptions } from './print-page'
import fs from 'node:fs/promises'
import { findBrowser } from '../browser/launch'
import { runSlidev } from './build'
import { ExportError } from './errors'
import { draftOf, replaceFile } from './output'
import { formatRange, openPrintPage } from './print-page'

/**
 * A PowerPoint file, by Slidev’s own exporter: a picture of each slide, with its notes. That one
 * says that it succeeded when slides are broken, so they are looked at here first.
 *
 * @throws {ExportError} where a slide is not in order, or nothing was made
 */
export async function exportPptx(browser: Browser, site: string, options: PrintOptions, expected: number[], root: string, file: string): Promise<Made> {
  const { page, slides } = await openPrintPage(browser, site, options, expected)
  await page.context().close()

  const program = await findBrowser()
  const draft = draftOf(file).replace(/(?:\.pptx)?$/, '.pptx')
  try {
    await runSlidev(root, [
      'export',
      '--format',
      'pptx',
      '--output',
      draft,
      '--executable-path',
      program.path,
      `--with-clicks=${Boolean(options.withClicks)}`,
      '--timeout',
      String(options.timeout),
      ...options.dark ? ['--dark'] : [],
      ...options.range ? ['--range', formatRange(options.range)] : [],
    ], program.env)
    const content = await fs.readFile(draft).catch(() => {
      throw new ExportError('Slidev’s exporter made no PowerPoint file.')
    })
    await replaceFile(file, content)
    return { pages: slides.length, bytes: content.byteLength }
  }
  finally {
    await fs.rm(draft, { force: true })
  }
}
