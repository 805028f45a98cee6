import { describe, expect, it } from 'vitest'
import { isBelow } from '../../vite/is-below'

describe('a file below a folder of the project', () => {
  it.each([
    ['C:/Users/me/talk/data/figures/a.ts', 'C:/Users/me/talk'],
    ['C:/Users/me/talk/data/figures/a.ts', 'C:\\Users\\me\\talk'],
    ['C:\\Users\\me\\talk\\data\\figures\\a.ts', 'C:/Users/me/talk'],
    ['/home/me/talk/data/a.ts', '/home/me/talk'],
  ])('%s is one, of %s', (file, root) => {
    expect(isBelow(file, root, 'data')).toBe(true)
  })

  it('is none that only begins like one', () => {
    expect(isBelow('/home/me/talk/data.ts', '/home/me/talk', 'data')).toBe(false)
    expect(isBelow('/home/me/talk/data-old/a.ts', '/home/me/talk', 'data')).toBe(false)
    expect(isBelow('/home/me/talk/data/a.ts', '/home/me/tal', 'data')).toBe(false)
  })
})
