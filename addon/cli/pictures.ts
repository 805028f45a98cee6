import path from 'node:path'
import process from 'node:process'
import { openDeck } from '../browser/deck'
import { checkPictures, PAGE, PICTURES, renewPictures } from '../pictures/kept'
import { runCommand } from '../print/command'
import { ExportError } from '../print/errors'
import { readArgs } from '../print/options'
import { USAGE } from './usage'

/** Holds the slides against the pictures that are kept of them, or keeps them anew. */
runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const { renew } = readArgs({ args: process.argv.slice(2), options: { renew: { type: 'boolean', default: false } } }, USAGE.pictures).values
  say(renew ? 'Taking a picture of every slide …' : 'Comparing every slide with its picture …')
  const deck = await openDeck(root)
  try {
    if (renew)
      return done(path.join(root, PICTURES), await renewPictures(root, deck))
    const { changes, reason } = await checkPictures(root, deck)
    if (reason)
      throw new ExportError(`Nothing was compared: ${reason}.`)
    if (changes.length > 0)
      throw new ExportError([...changes.map(({ name, what }) => `${PICTURES}/${name} ${what}`), `${PAGE} shows them; npm run pictures -- --renew keeps them as they are now.`].join('\n'))
    say('Every slide is as it was kept.')
  }
  finally {
    await deck.close()
  }
})
