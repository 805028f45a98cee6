import type { Deck } from '../../browser/deck'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPictures, PICTURES } from '../../pictures/kept'
import { temporaryFolder } from '../support/folder'

const root = temporaryFolder()

const deck = { browser: { version: () => '150.0.1' } } as Deck

describe('pictures that cannot be compared', () => {
  it('are to be kept where there are none', async () => {
    expect((await checkPictures(root, deck)).reason).toMatch(/has no pictures yet: .*--renew/)
  })

  it('of another system are not to be replaced by those of this one', async () => {
    mkdirSync(path.join(root, PICTURES), { recursive: true })
    writeFileSync(path.join(root, PICTURES, 'browser.txt'), 'Chromium 150 on amiga m68k\n')
    const { reason, changes } = await checkPictures(root, deck)
    expect(reason).toMatch(/taken with Chromium 150 on amiga m68k, and this is Chromium 150 on /)
    expect(reason).not.toContain('--renew')
    expect(changes).toEqual([])
  })
})
