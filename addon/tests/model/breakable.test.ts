import { describe, expect, it } from 'vitest'
import { breakable } from '../../model/breakable'

describe('a value in a narrow cell', () => {
  it.each([
    ['$20–30bn', '$20\u2060–\u206030bn'],
    ['12\u00A0months', '12\u00A0months'],
    ['more\u00A0than\u00A0$20bn', 'more than $20bn'],
  ])('breaks between words only: %j', (value, cell) => {
    expect(breakable(value)).toBe(cell)
  })
})
