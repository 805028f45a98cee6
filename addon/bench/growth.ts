import type { Measure } from './result'
import fs from 'node:fs/promises'
import { cacheFolder } from '../cli/cache'
import { copyTalk, readDeck, repeatSlides } from './decks'
import { compare } from './result'
import { timeExport } from './timing'

const SLIDES = 24
const TIMES = 10

/** Seconds a slide: from scratch, and of the site that is then built. */
async function exportTimes(root: string, times: number): Promise<{ scratch: number, built: number }> {
  const slides = SLIDES * times
  const copy = copyTalk(root, `${slides}-slides`, repeatSlides(readDeck(root), SLIDES, times))
  const output = cacheFolder('bench', `${slides}-slides.pdf`)
  const scratch = (await timeExport(copy, output)).time
  const built = (await timeExport(copy, output)).time
  await fs.rm(copy, { recursive: true, force: true })
  return { scratch: scratch / slides, built: built / slides }
}

/**
 * Exports the talk’s first slides, and ten times as many: the time for a slide should not grow with their number.
 *
 * @param root folder of the talk
 */
export async function benchGrowth(root: string): Promise<Measure[]> {
  const few = await exportTimes(root, 1)
  const many = await exportTimes(root, TIMES)
  const of = `a slide of ${SLIDES * TIMES}, beside one of ${SLIDES}`
  return [
    compare('growth', `export of a built site: ${of}`, 'ms', many.built * 1000, few.built * 1000, 1),
    compare('growth', `export from scratch: ${of}`, 'ms', many.scratch * 1000, few.scratch * 1000, 1),
  ]
}
