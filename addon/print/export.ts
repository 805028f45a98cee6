import type { Browser } from 'playwright-core'
import type { Made, Progress } from './command'
import type { ExportOptions } from './options'
import path from 'node:path'
import { launchBrowser } from '../browser/launch'
import { ensureBuilt } from './build'
import { parseRange } from './options'
import { replaceFile, reserve, reservePictures } from './output'
import { printHandout, printPdf } from './pdf'
import { exportPng } from './png'
import { exportPptx } from './pptx'
import { serve } from './serve'

/**
 * Exports a talk or its handout to a file, or the talk to a folder of pictures, building it first where that is needed.
 *
 * @param root the project’s folder
 * @param options what is asked for
 * @param say told what is being done
 * @param open a browser that runs already, and that goes on running
 * @returns the file, and what is in it
 * @throws {ExportError} where nothing was exported; what was there before is as it was
 */
export async function exportTalk(root: string, options: ExportOptions, say: Progress['say'], open?: Browser): Promise<{ output: string, made: Made }> {
  const output = path.resolve(root, options.output)
  const handout = options.format === 'handout'
  await (options.format === 'png' ? reservePictures(output) : reserve(output))

  const browser = open ?? await launchBrowser()
  try {
    const { dist, stamp } = await ensureBuilt(root, { notes: handout || undefined, say })
    const numbers = parseRange(options.range, stamp.slides)
    const site = await serve(dist, { base: stamp.base, port: options.port })
    try {
      const print = { ...options, range: options.range ? numbers : undefined }
      say(`Printing ${numbers.length} ${numbers.length === 1 ? 'slide' : 'slides'}${handout ? ' with their notes' : ''} …`)
      if (options.format === 'png')
        return { output, made: await exportPng(browser, site.url, print, numbers, output) }
      if (options.format === 'pptx')
        return { output, made: await exportPptx(browser, site.url, print, numbers, root, output) }
      const { content, pages } = handout
        ? await printHandout(browser, site.url, print, numbers)
        : await printPdf(browser, site.url, { ...print, appendix: options.range === undefined }, numbers)
      await replaceFile(output, content)
      return { output, made: { pages, bytes: content.byteLength } }
    }
    finally {
      await site.close()
    }
  }
  finally {
    if (!open)
      await browser.close().catch(() => {})
  }
}
