import { join } from 'node:path'
import process from 'node:process'
import { defineVitePluginsSetup } from '@slidev/types'
import { buildStamp } from '../scripts/vite/build-stamp'
import { figureFilesPlugin } from '../scripts/vite/figure-files'
import { singleFile } from '../scripts/vite/single-file'
import { trimFonts } from '../scripts/vite/trim-fonts'
import { unknownComponents } from '../scripts/vite/unknown-components'
import { validateData } from '../scripts/vite/validate-data'
import { withoutTwoslash } from '../scripts/vite/without-twoslash'

/** The plugins that make slides safe; Slidev puts them behind its own. */
export default defineVitePluginsSetup(({ userRoot, entry, data, withoutNotes }) => [
  validateData(userRoot, join(entry)),
  figureFilesPlugin(userRoot),
  trimFonts(userRoot, () => data.slides.map(slide => slide.source.raw).join('\n')),
  unknownComponents(),
  withoutTwoslash(),
  process.env.TALK_PORTABLE
    ? singleFile()
    : buildStamp(userRoot, { routerMode: data.config.routerMode, notes: !withoutNotes, slides: data.slides.length }),
])
