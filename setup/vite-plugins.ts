import process from 'node:process'
import { defineVitePluginsSetup } from '@slidev/types'
import { buildStamp } from '../scripts/vite/build-stamp'
import { figureFilesPlugin } from '../scripts/vite/figure-files'
import { firstDeck } from '../scripts/vite/first-deck'
import { lastGood } from '../scripts/vite/last-good'
import { singleFile } from '../scripts/vite/single-file'
import { standingErrors } from '../scripts/vite/standing-errors'
import { themeBelow } from '../scripts/vite/theme-below'
import { trimFonts } from '../scripts/vite/trim-fonts'
import { unknownComponents } from '../scripts/vite/unknown-components'
import { validateData } from '../scripts/vite/validate-data'
import { withoutTwoslash } from '../scripts/vite/without-twoslash'

/** The plugins that make slides safe; Slidev puts them behind its own. */
export default defineVitePluginsSetup(({ userRoot, entry, data, withoutNotes }) => {
  const errors = standingErrors()
  return [
    lastGood(userRoot, no => data.slides[no - 1] && data.slides[no - 1]!.source.start + 1, errors),
    validateData(userRoot, entry, errors),
    firstDeck(entry, errors),
    themeBelow(),
    figureFilesPlugin(userRoot),
    trimFonts(userRoot, () => data.slides.map(slide => slide.source.raw).join('\n')),
    unknownComponents(),
    withoutTwoslash(),
    process.env.TALK_PORTABLE
      ? singleFile()
      : buildStamp(userRoot, { routerMode: data.config.routerMode, notes: !withoutNotes, slides: data.slides.length }),
  ]
})
