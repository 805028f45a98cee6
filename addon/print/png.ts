import type { Browser } from 'playwright-core'
import type { Made } from './command'
import type { PrintOptions } from './print-page'
import fs from 'node:fs/promises'
import path from 'node:path'
import { fileTrouble } from './errors'
import { writeFolder } from './output'
import { openPrintPage, PRINTED_SLIDE } from './print-page'

/**
 * A picture of each slide, `01.png` and so on (`01-2.png` for its second click), at twice the size
 * of the canvas. Replaces the folder as a whole.
 *
 * @throws {ExportError} where a slide is not in order, or the folder cannot be written
 */
export async function exportPng(browser: Browser, site: string, options: PrintOptions, expected: number[], folder: string): Promise<Made> {
  const { page, slides } = await openPrintPage(browser, site, options, expected)
  try {
    return await writeFolder(folder, async (draft) => {
      await fs.mkdir(draft)
      const shots = await page.locator(PRINTED_SLIDE).all()
      let bytes = 0
      for (const [index, shot] of shots.entries()) {
        const no = slides[index]!.no
        const step = slides.slice(0, index).filter(slide => slide.no === no).length
        const picture = await shot.screenshot({ animations: 'disabled' })
        const name = `${String(no).padStart(2, '0')}${step ? `-${step + 1}` : ''}.png`
        await fs.writeFile(path.join(draft, name), picture).catch((error: unknown) => {
          throw fileTrouble(error, path.join(folder, name))
        })
        bytes += picture.byteLength
      }
      return { pages: shots.length, bytes }
    })
  }
  finally {
    await page.context().close().catch(() => {})
  }
}
