import { expect, it } from 'vitest'
import { openDeck } from '../../addon/browser/deck'
import { checkPictures, PAGE } from '../../addon/pictures/kept'

it('every slide looks as it was kept', async ({ skip }) => {
  const deck = await openDeck()
  try {
    const { changes, reason } = await checkPictures(process.cwd(), deck)
    if (reason)
      skip(reason)
    expect(changes.map(({ name, what }) => `${name} ${what}`), `look at ${PAGE}, and keep what is meant with npm run pictures -- --renew`).toEqual([])
  }
  finally {
    await deck.close()
  }
})
