import type { Browser } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { openPage, slideReady } from '../browser/deck'
import { seconds } from './timing'

/** What the first slide takes. */
export interface Load { requests: number, kilobytes: number, milliseconds: number }

/** Loads the first slide into an empty cache: what it takes until it is drawn. Files are counted as they are when packed with gzip. */
export async function loadFirst(browser: Browser, url: string): Promise<Load> {
  const { page } = await openPage({ browser, url }, { ahead: true })
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(url))
      sizes.push(response.body().then(body => Math.min(body.byteLength, gzipSync(body).byteLength), () => 0))
  })
  const milliseconds = 1000 * await seconds(async () => {
    await page.goto(url)
    await slideReady(page, 1)
  })
  const arrived = await Promise.all([...sizes])
  await page.context().close()
  return { requests: arrived.length, kilobytes: arrived.reduce((sum, size) => sum + size, 0) / 1000, milliseconds }
}
