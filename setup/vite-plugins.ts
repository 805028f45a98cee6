import { join } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { figureFilesPlugin } from '../scripts/vite/figure-files'
import { trimFonts } from '../scripts/vite/trim-fonts'
import { unknownComponents } from '../scripts/vite/unknown-components'
import { validateData } from '../scripts/vite/validate-data'

/** The plugins that make slides safe; Slidev puts them behind its own. */
export default defineVitePluginsSetup(({ userRoot, entry, data }) => [
  validateData(userRoot, join(entry)),
  figureFilesPlugin(userRoot),
  trimFonts(userRoot, () => data.slides.map(slide => slide.source.raw).join('\n')),
  unknownComponents(),
])
