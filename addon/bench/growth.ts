import type { BuiltSite } from '../print/build'
import type { Load } from './first-load'
import type { Measure } from './result'
import fs from 'node:fs/promises'
import { launchBrowser } from '../browser/launch'
import { cacheFolder } from '../cli/cache'
import { ensureBuilt } from '../print/build'
import { serve } from '../print/serve'
import { copyTalk, ownSlides, readDeck, repeatSlides } from './decks'
import { loadFirst } from './first-load'
import { compare } from './result'
import { timeExport } from './timing'

const MOST = 24
const TIMES = 10

async function loadOf({ dist, stamp }: BuiltSite): Promise<Load> {
  const [browser, site] = await Promise.all([launchBrowser(), serve(dist, { base: stamp.base })])
  try {
    return await loadFirst(browser, site.url)
  }
  finally {
    await browser.close()
    await site.close()
  }
}

interface Growth {
  /** Seconds a slide, from scratch, and of the site that is then built. */
  scratch: number
  built: number
  /** What the first slide of that site takes. */
  first: Load
}

async function grow(root: string, count: number, times: number): Promise<Growth> {
  const slides = count * times
  const copy = copyTalk(root, `${slides}-slides`, repeatSlides(readDeck(root), count, times))
  const output = cacheFolder(root, 'bench', `${slides}-slides.pdf`)
  const scratch = (await timeExport(copy, output)).time
  const built = (await timeExport(copy, output)).time
  const first = await loadOf(await ensureBuilt(copy, { notes: false }))
  await fs.rm(copy, { recursive: true, force: true })
  return { scratch: scratch / slides, built: built / slides, first }
}

/**
 * Exports the talk’s first slides, and ten times as many: neither the time for a slide nor the first load should grow with their number.
 */
export async function benchGrowth(root: string): Promise<Measure[]> {
  const count = Math.min(MOST, ownSlides(readDeck(root)).length)
  const few = await grow(root, count, 1)
  const many = await grow(root, count, TIMES)
  const of = `a slide of ${count * TIMES}, beside one of ${count}`
  return [
    compare('growth', `export of a built site: ${of}`, 'ms', many.built * 1000, few.built * 1000, 1),
    compare('growth', `export from scratch: ${of}`, 'ms', many.scratch * 1000, few.scratch * 1000, 1),
    compare('growth', `files of the first slide, packed: ${count * TIMES} slides beside ${count}`, 'kB', many.first.kilobytes, few.first.kilobytes, 1.2),
  ]
}
