import type { Deck } from '../../addon/browser/deck'
import type { Place } from '../../addon/testing/walk'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck, openPage, slideReady } from '../../addon/browser/deck'
import { recordCanvasText } from '../../addon/testing/audit'
import { barriers, barriersOfSlides } from '../../addon/testing/axe'
import { atSizes, faultsAt, resize, visit, walk } from '../../addon/testing/walk'
import { last, slides } from '../deck'

const PICTURES = path.resolve('exports/faults')

/** The most words of a picture, where its slide does not ask for more: `words` in its front matter. */
const WORDS = 60
const talk = slides.slice(0, last)
/** A what-if is a tool: its controls and their values are read one at a time. */
const isModel = ({ slide }: Place) => slides[slide - 1]!.frontmatter.layout === 'scenario'

let deck: Deck

beforeAll(async () => {
  rmSync(PICTURES, { recursive: true, force: true })
  deck = await openDeck()
})
afterAll(() => deck?.close())

describe('the built talk, slide by slide and click by click', () => {
  // Each waits for a browser most of the time.
  // Colours move nothing, so each other size is judged in one scheme: a projector, a phone on its side, a screen of 4K.
  // A phone held upright shows the talk as a page to read.
  it.concurrent.each([
    { dark: false, width: 1280, height: 720, also: [[1920, 1080], [844, 390]] },
    { dark: true, width: 1024, height: 768, also: [[3840, 2160]] },
  ] as const)('has nothing cut, overlapping, small or blank and no barrier at $width×$height, dark: $dark, and as many clicks as its notes have marks', async ({ also, ...look }) => {
    const opened = await openPage(deck, look)
    const { page } = opened
    await page.addInitScript(recordCanvasText)
    const faults: string[] = []
    const note = async (place: Place) => {
      const judge = async (rules = {}) => {
        faults.push(...await faultsAt(opened, place, PICTURES, look.dark ? 'dark' : 'light', rules))
      }
      await judge({ words: isModel(place) ? undefined : WORDS, contrast: true })
      if (place.click === place.clicks)
        await atSizes(page, place, also, judge)
    }
    const clicks = await walk(page, deck, talk.length, note)
    await visit(page, slides.slice(talk.length).map(({ index }) => index + 1), note)
    await resize(page, { width: 1280, height: 720 }) // that a target is large enough is judged in pixels
    await slideReady(page, slides.length)
    faults.push(...await barriers(page, 'as it is shown'), ...await barriersOfSlides(page, look.dark ? 'dark' : 'light'))
    await page.context().close()
    expect([...faults, ...opened.trouble]).toEqual([])
    const marks = talk.map(({ note = '' }, i) => [i + 1, note.split('[click]').length - 1])
    expect([...clicks]).toEqual(marks)
  })
})
