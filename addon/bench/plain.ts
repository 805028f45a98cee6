import type { Browser } from 'playwright-core'
import type { Load } from './first-load'
import type { Measure } from './result'
import path from 'node:path'
import { openPage, slideReady } from '../browser/deck'
import { launchBrowser } from '../browser/launch'
import { cacheFolder } from '../cli/cache'
import { ensureBuilt, runSlidev } from '../print/build'
import { serve } from '../print/serve'
import { makePlainDeck } from './decks'
import { loadFirst } from './first-load'
import { compare } from './result'
import { median, seconds } from './timing'

const LOADS = 3

/**
 * Walks through a deck: milliseconds from the key to the next slide, drawn. Once the deck has loaded what it loads by
 * itself; or at once, so that each slide is made while one walks.
 */
async function changes(browser: Browser, url: string, slides: number, { atOnce = false } = {}): Promise<number[]> {
  const { page } = await openPage({ browser, url }, { ahead: true })
  await page.goto(url)
  await slideReady(page, 1)
  if (!atOnce)
    await page.waitForLoadState('networkidle')
  const times: number[] = []
  for (let no = 2; no <= slides; no++) {
    times.push(1000 * await seconds(async () => {
      await page.keyboard.press('ArrowDown')
      await slideReady(page, no)
    }))
  }
  await page.context().close()
  return times
}

async function lookAt(browser: Browser, dist: string, base: string, slides: number): Promise<{ first: Load, change: number[], hasty: number[] }> {
  const site = await serve(dist, { base })
  try {
    const loads: Load[] = []
    for (let run = 0; run < LOADS; run++)
      loads.push(await loadFirst(browser, site.url))
    const first = { ...loads[0]!, milliseconds: median(loads.map(({ milliseconds }) => milliseconds)) }
    return { first, change: await changes(browser, site.url, slides), hasty: await changes(browser, site.url, slides, { atOnce: true }) }
  }
  finally {
    await site.close()
  }
}

/**
 * Holds the talk against a Slidev deck of as many slides with plain charts: build, first load, change of slide.
 *
 * @param root folder of the talk
 * @param talkSlides only so many slides of it are walked through
 */
export async function benchPlain(root: string, talkSlides = 24): Promise<Measure[]> {
  const { dist, stamp } = await ensureBuilt(root, { notes: false })
  const plain = makePlainDeck(root, stamp.slides)
  const plainBuild = await seconds(async () => await runSlidev(plain, ['build']))
  const build = await seconds(async () => await runSlidev(root, ['build', '--without-notes', '--out', cacheFolder(root, 'bench', 'build')]))

  const browser = await launchBrowser()
  try {
    const slides = Math.min(talkSlides, stamp.slides)
    const other = await lookAt(browser, path.join(plain, 'dist'), '/', slides)
    const ours = await lookAt(browser, dist, stamp.base, slides)
    return [
      compare('plain', `build of ${stamp.slides} slides, beside a plain deck`, 's', build, plainBuild, 1.5),
      compare('plain', 'requests for the first slide', '', ours.first.requests, other.first.requests, 1.2),
      compare('plain', 'its files, packed', 'kB', ours.first.kilobytes, other.first.kilobytes, 1),
      compare('plain', 'time until it is drawn', 'ms', ours.first.milliseconds, other.first.milliseconds, 1.1),
      ...slides < 2
        ? []
        : [
            compare('plain', 'change of slide, median', 'ms', median(ours.change), median(other.change), 1.1),
            compare('plain', 'change of slide, slowest', 'ms', Math.max(...ours.change), Math.max(...other.change)),
            compare('plain', 'change in a hurry from the first slide on, median', 'ms', median(ours.hasty), median(other.hasty)),
          ],
    ]
  }
  finally {
    await browser.close()
  }
}
