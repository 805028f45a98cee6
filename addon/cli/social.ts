import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { openDeck, openPage, showSlide } from '../browser/deck'
import { runCommand } from '../print/command'
import { readArgs } from '../print/options'
import { USAGE } from './usage'

/** What the networks show beside a link, in pixels. */
const SIZE = { width: 1200, height: 630 }

/**
 * Takes the picture that a link to the talk shows: the cover, on a ground of its own colour, into `public/social.png`.
 * The head of the talk names it, as `ogImage`.
 */
runCommand(async ({ say, done }) => {
  readArgs({ args: process.argv.slice(2) }, USAGE.social)
  const root = process.cwd()
  const file = path.join(root, 'public', 'social.png')
  say('Taking the cover as the social picture …')
  const deck = await openDeck(root)
  try {
    const { page } = await openPage(deck, { ...SIZE })
    await showSlide(page, deck, 1)
    const ground = await page.evaluate(() => getComputedStyle(document.querySelector('.slidev-layout')!).backgroundColor)
    await page.addStyleTag({ content: `*:has(.slidev-layout) { background: ${ground} !important; } .slidev-nav { display: none !important; }` })
    mkdirSync(path.dirname(file), { recursive: true })
    await page.screenshot({ path: file })
  }
  finally {
    await deck.close()
  }
  done(file, { bytes: statSync(file).size })
})
