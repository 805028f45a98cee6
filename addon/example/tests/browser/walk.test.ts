import type { Deck, Place } from 'slidev-addon-sourced-figures/testing'
import path from 'node:path'
import { faultsAt, openDeck, openPage, recordCanvasText, walk } from 'slidev-addon-sourced-figures/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

let deck: Deck
beforeAll(async () => {
  deck = await openDeck(root)
})
afterAll(() => deck?.close())

it('shows nothing cut, overlapping, small or blank, slide by slide and click by click', async () => {
  const opened = await openPage(deck)
  const { page, trouble } = opened
  await page.addInitScript(recordCanvasText)
  const faults: string[] = []
  await walk(page, deck, deck.slides, async (place: Place) => {
    faults.push(...await faultsAt(opened, place, path.join(root, 'exports/faults'), 'light', { contrast: true }))
  })
  expect([...faults, ...trouble]).toEqual([])
})
