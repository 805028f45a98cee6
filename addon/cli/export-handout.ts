import path from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../browser/launch'
import { ensureBuilt } from '../print/build'
import { runCommand } from '../print/command'
import { printHandout } from '../print/handout'
import { parseHandoutOptions, parseRange } from '../print/options'
import { replaceFile, reserve } from '../print/output'
import { serve } from '../print/serve'

runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const output = path.resolve(root, parseHandoutOptions(process.argv.slice(2)))
  await reserve(output)

  const browser = await launchBrowser()
  try {
    const { dist, stamp } = await ensureBuilt(root, { notes: true, say })
    const site = await serve(dist, { base: stamp.base })
    try {
      say(`Printing ${stamp.slides} slides with their notes …`)
      const { content, pages } = await printHandout(browser, site.url, { timeout: 30_000 }, parseRange(undefined, stamp.slides))
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
