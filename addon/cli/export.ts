import path from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../browser/launch'
import { ensureBuilt } from '../print/build'
import { runCommand } from '../print/command'
import { parseExportOptions, parseRange } from '../print/options'
import { replaceFile, reserve } from '../print/output'
import { printPdf } from '../print/pdf'
import { exportPng } from '../print/png'
import { exportPptx } from '../print/pptx'
import { serve } from '../print/serve'

runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const options = parseExportOptions(process.argv.slice(2))
  const output = path.resolve(root, options.output)
  await reserve(options.format === 'png' ? path.join(output, 'x') : output)

  const browser = await launchBrowser()
  try {
    const { dist, stamp } = await ensureBuilt(root, { onBuild: () => say('Building the site …') })
    const numbers = parseRange(options.range, stamp.slides)
    const site = await serve(dist, { base: stamp.base, port: options.port })
    try {
      const print = { ...options, range: options.range ? numbers : undefined }
      say(`Printing ${numbers.length} ${numbers.length === 1 ? 'slide' : 'slides'} …`)
      if (options.format === 'png')
        return done(output, await exportPng(browser, site.url, print, numbers, output))
      if (options.format === 'pptx')
        return done(output, await exportPptx(browser, site.url, print, numbers, root, output))
      const { content, pages } = await printPdf(browser, site.url, { ...print, appendix: options.range === undefined }, numbers)
      await replaceFile(output, content)
      done(output, { pages, bytes: content.byteLength })
    }
    finally {
      await site.close()
    }
  }
  finally {
    await browser.close().catch(() => {})
  }
})
