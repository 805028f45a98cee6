import type { Buffer } from 'node:buffer'
import type { Deck } from '../browser/deck'
import type { PictureChange } from './compare'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { replaceFile, reserve, writeFolder } from '../print/output'
import { changedPictures, changesPage } from './compare'
import { takePictures } from './take'

/** Where a talk keeps its pictures, and beside them with which browser they were taken. */
export const PICTURES = 'tests/pictures'
const BROWSER = 'browser.txt'
/** The page that shows what changed. */
export const PAGE = 'exports/pictures.html'

/** The browser as far as it draws letters in its own way: `Chromium 147 on linux x64`. */
function drawnBy({ browser }: Deck): string {
  return `Chromium ${browser.version().split('.')[0]} on ${process.platform} ${process.arch}`
}

/** What a comparison found. */
export interface PictureReport {
  /** Pictures that are not as they were kept. */
  changes: PictureChange[]
  /** Why nothing could be compared; undefined where it was. */
  reason?: string
}

/**
 * Holds the slides of a talk against the pictures that it keeps in `tests/pictures`, and writes `exports/pictures.html`,
 * which shows what changed.
 */
export async function checkPictures(root: string, deck: Deck): Promise<PictureReport> {
  const folder = path.join(root, PICTURES)
  if (!existsSync(path.join(folder, BROWSER)))
    return { changes: [], reason: `${PICTURES} has no pictures yet: look at the slides, then keep them with npm run pictures -- --renew` }
  const keptBy = readFileSync(path.join(folder, BROWSER), 'utf8').trim()
  if (keptBy !== drawnBy(deck))
    return { changes: [], reason: `the pictures were taken with ${keptBy}, and this is ${drawnBy(deck)}, which draws letters in its own way` }
  const kept = new Map<string, Buffer>(readdirSync(folder).filter(file => file.endsWith('.png')).map(file => [file, readFileSync(path.join(folder, file))]))
  const changes = changedPictures(kept, await takePictures(deck))
  const page = path.join(root, PAGE)
  await reserve(page)
  await replaceFile(page, changesPage(changes))
  return { changes }
}

/** Keeps the slides as they are now; what was kept before goes. Returns how many pictures there are, and their bytes. */
export async function renewPictures(root: string, deck: Deck): Promise<{ pages: number, bytes: number }> {
  const taken = await takePictures(deck)
  await writeFolder(path.join(root, PICTURES), async (draft) => {
    await fs.mkdir(draft)
    for (const [name, png] of taken)
      await fs.writeFile(path.join(draft, name), png)
    await fs.writeFile(path.join(draft, BROWSER), `${drawnBy(deck)}\n`)
  })
  return { pages: taken.size, bytes: [...taken.values()].reduce((sum, png) => sum + png.length, 0) }
}
