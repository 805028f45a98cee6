import type { Buffer } from 'node:buffer'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { changedPictures, changesPage } from '../../pictures/compare'

/** White, with a black bar like a short label, at a place. */
function picture(left: number, { shade = 0, width = 490 } = {}): Buffer {
  const png = new PNG({ width, height: 276 })
  png.data.fill(255)
  for (let x = left; x < left + 30; x++) {
    for (let y = 100; y < 104; y++)
      png.data.set([shade, shade, shade], (y * width + x) * 4)
  }
  return PNG.sync.write(png)
}

const names = (changes: { name: string, what: string }[]) => changes.map(({ name, what }) => `${name} ${what}`)
const kept = new Map([['01.png', picture(40)]])

describe('pictures of slides', () => {
  it('are the same where only the smoothing differs', () => {
    expect(changedPictures(kept, new Map([['01.png', picture(40, { shade: 12 })]]))).toEqual([])
  })

  it('differ where a label has moved by a few pixels of the slide', () => {
    const [change] = changedPictures(kept, new Map([['01.png', picture(44)]]))
    // Four columns of four dots at each end.
    expect(change?.what).toBe('differs in 32 dots; 24 may')
    expect(changesPage([change!]).match(/<img/g)).toHaveLength(3)
  })

  it('differ where a slide came or went, or has another size', () => {
    expect(names(changedPictures(kept, new Map([['02.png', picture(40)]])))).toEqual(['01.png has no slide any more', '02.png is new'])
    expect(names(changedPictures(kept, new Map([['01.png', picture(40, { width: 400 })]])))).toEqual(['01.png is 400×276, and was 490×276'])
  })
})
