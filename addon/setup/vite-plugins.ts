import process from 'node:process'
import { defineVitePluginsSetup } from '@slidev/types'
import { addonConfig } from '../vite/addon-config'
import { buildStamp } from '../vite/build-stamp'
import { closedSite } from '../vite/closed-site'
import { firstDeck } from '../vite/deck-at-start'
import { fewChunks } from '../vite/few-chunks'
import { figureFilesPlugin } from '../vite/figure-files'
import { lastGood } from '../vite/last-good'
import { offline } from '../vite/offline'
import { singleFile } from '../vite/single-file'
import { slidevMends } from '../vite/slidev-mends'
import { standingErrors } from '../vite/standing-errors'
import { talkModules } from '../vite/talk-modules'
import { themeBelow } from '../vite/theme-below'
import { trimFonts } from '../vite/trim-fonts'
import { unknownComponents } from '../vite/unknown-components'
import { validateData } from '../vite/validate-data'

/** The plugins that make slides safe; Slidev puts them behind its own. */
export default defineVitePluginsSetup(({ userRoot, entry, data, withoutNotes }) => {
  const errors = standingErrors()
  const oneFile = Boolean(process.env.TALK_PORTABLE)
  const sound = validateData(userRoot, entry, errors)
  return [
    addonConfig(),
    slidevMends(userRoot),
    lastGood(userRoot, no => data.slides[no - 1] && data.slides[no - 1]!.source.start + 1, errors),
    sound.plugin,
    talkModules(sound.talk),
    firstDeck(entry, errors),
    themeBelow(),
    figureFilesPlugin(sound.talk),
    trimFonts(userRoot, sound.talk, () => data.slides.map(slide => slide.source.raw).join('\n')),
    unknownComponents(userRoot),
    closedSite({ oneFile, url: process.env.TALK_URL }),
    oneFile ? singleFile() : fewChunks(userRoot),
    !oneFile && offline({ title: data.config.title, description: data.headmatter.info as string | undefined, icon: data.config.favicon }),
    oneFile ? undefined : buildStamp(userRoot, { routerMode: data.config.routerMode, notes: !withoutNotes, slides: data.slides.length }),
  ]
})
