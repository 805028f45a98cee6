import type { ResolvedSlidevOptions } from '@slidev/types'
import type { PluginOption } from 'vite'
import { basename, join } from 'node:path'
import process from 'node:process'
import { inheritedSizeProblem } from '../lint/frontmatter-values'
import { addedScripts } from './added-scripts'
import { addonConfig } from './addon-config'
import { buildStamp } from './build-stamp'
import { closedSite } from './closed-site'
import { deckAtStart } from './deck-at-start'
import { fewChunks } from './few-chunks'
import { figureFilesPlugin } from './figure-files'
import { lastGood } from './last-good'
import { lookAgain } from './look-again'
import { offline } from './offline'
import { singleFile } from './single-file'
import { slidevMends } from './slidev-mends'
import { standingErrors } from './standing-errors'
import { talkModules } from './talk-modules'
import { themeBelow } from './theme-below'
import { trimFonts } from './trim-fonts'
import { unknownComponents } from './unknown-components'
import { validateData } from './validate-data'

/**
 * The plugins that make slides safe, for a talk with these options.
 *
 * @throws {Error} where its theme has slides of another size, which the deck’s check does not see
 */
export function plugins({ userRoot, clientRoot, roots, entry, data, withoutNotes }: ResolvedSlidevOptions): PluginOption[] {
  const size = inheritedSizeProblem(data.config, data.headmatter)
  if (size)
    throw new Error(`The theme "${String(data.config.theme)}" or "config" gives the slides another size: ${size}. Say so in the headmatter of ${basename(entry)}, which goes before both.`)
  const errors = standingErrors()
  const oneFile = Boolean(process.env.TALK_PORTABLE)
  const sound = validateData(userRoot, entry, errors)
  return [
    addonConfig(),
    addedScripts(userRoot),
    slidevMends(userRoot, clientRoot),
    lastGood(userRoot, no => data.slides[no - 1] && data.slides[no - 1]!.source.start + 1, errors),
    sound.plugin,
    talkModules(sound.talk),
    deckAtStart(entry, errors),
    lookAgain(entry, errors),
    themeBelow(),
    figureFilesPlugin(sound.talk),
    trimFonts(userRoot, sound.talk, () => data.slides.map(slide => slide.source.raw).join('\n')),
    unknownComponents({ client: clientRoot, installed: roots.filter(root => root !== userRoot), project: userRoot }),
    closedSite({ oneFile, url: process.env.TALK_URL }),
    oneFile ? singleFile(join(userRoot, 'public'), data) : fewChunks(userRoot),
    !oneFile && offline({ title: data.config.title, description: data.headmatter.info as string | undefined, icon: data.config.favicon }),
    oneFile ? undefined : buildStamp(userRoot, { routerMode: data.config.routerMode, notes: !withoutNotes, slides: data.slides.length }),
  ]
}
