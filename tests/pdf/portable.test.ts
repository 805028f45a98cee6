import type { Browser } from 'playwright-core'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, slideReady } from '../../addon/browser/deck'
import { launchBrowser } from '../../addon/browser/launch'
import { cacheFolder } from '../../addon/cli/cache'
import { ensureBuilt } from '../../addon/print/build'
import { auditSlide } from '../../addon/testing/audit'
import { leaksIn } from '../../addon/testing/leaks'
import { runCommand } from '../../addon/tests/support/command'
import { spoken } from '../deck'

const folder = cacheFolder(process.cwd(), 'test-portable')
const file = path.join(folder, 'talk.html')
const url = pathToFileURL(file).href

let browser: Browser
let slides: number

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  slides = (await ensureBuilt(process.cwd())).stamp.slides
  const result = await runCommand('build-portable', ['--output', file], process.cwd())
  expect(result.stderr).toBe('')
  expect(result.stdout).toMatch(/talk\.html: [\d.]+ [kM]B, /)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

describe('the talk in one file', () => {
  it('is one file', () => {
    expect(readdirSync(folder)).toEqual(['talk.html'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/(?:src|href)="(?!data:|#|https:\/\/)[^"]+"/)
  })

  it('holds nothing of the speaker’s notes, and no path of the machine that built it', () => {
    expect(leaksIn(file, spoken)).toEqual([])
  })

  it('shows every slide from a folder, and asks for nothing', async () => {
    const { page, trouble } = await openPage({ browser, url })
    await page.goto(url)
    const wanting: number[] = []
    const faults: string[] = []
    for (let no = 1; no <= slides; no++) {
      await page.evaluate(no => location.hash = `#/${no}`, no)
      await slideReady(page, no)
      if (!await page.locator(`#slide-content [data-slidev-no="${no}"] :is(h1, h2)`).first().isVisible())
        wanting.push(no)
      // Its styles come in another order than the site's.
      const found = await page.evaluate(auditSlide, { slideWidth: 980, smallest: 12 })
      faults.push(...found.map(({ kind, what }) => `slide ${no}: ${kind}: ${what}`))
    }
    expect(wanting).toEqual([])
    expect(faults).toEqual([])
    expect(trouble).toEqual([])
    expect(await page.evaluate('[...document.fonts].some(font => font.family === "Inter" && font.status === "loaded")')).toBe(true)
  })

  it('opens at a slide, goes back and on by the keyboard, and has the overview behind its key', async () => {
    const { page, trouble } = await openPage({ browser, url })
    await page.goto(`${url}#/3`)
    await slideReady(page, 3)
    await page.keyboard.press('ArrowUp')
    await slideReady(page, 2)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 3)
    await page.keyboard.press('o')
    await page.waitForFunction(count => document.querySelectorAll('[data-slidev-no]').length > count, slides)
    expect(trouble).toEqual([])
  })
})
