import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { ExportError, fileTrouble } from './errors'

/** What file managers leave in folders that somebody looks at. */
export const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** The calls that writing a file needs, so that a test can give a disk that fills up. */
export type Disk = Pick<typeof fs, 'mkdir' | 'access' | 'writeFile' | 'rename' | 'rm' | 'stat'>

/**
 * Makes sure, before any work is done, that a file can be written in its folder.
 *
 * @throws {ExportError} saying what is in the way
 */
export async function reserve(file: string, disk: Disk = fs): Promise<void> {
  try {
    const folder = path.dirname(file)
    await disk.mkdir(folder, { recursive: true })
    await disk.access(folder, fs.constants.W_OK)
    const there = await disk.stat(file).catch(() => undefined)
    if (there?.isDirectory())
      throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  }
  catch (error) {
    throw fileTrouble(error, file)
  }
}

/**
 * A path beside `file` to write to first: hidden, and on the same disk, so that it can be moved
 * into place in one step.
 */
export function draftOf(file: string): string {
  const { dir, name, ext } = path.parse(file)
  return path.join(dir, `.${name}.${process.pid}${ext}`)
}

/**
 * Writes a file so that at any moment either the old one or the whole new one is there. A link stays one: what it leads to
 * is replaced.
 *
 * @throws {ExportError} where it cannot; the old file is as it was, and nothing new is left behind
 */
export async function replaceFile(file: string, content: Uint8Array | string, disk: Disk = fs): Promise<void> {
  const target = await fs.realpath(file).catch(() => file)
  const draft = draftOf(target)
  try {
    await disk.writeFile(draft, content, { flush: true })
    await disk.rename(draft, target)
  }
  catch (error) {
    await disk.rm(draft, { force: true })
    throw fileTrouble(error, file)
  }
}

/**
 * Puts a finished folder in the place of another, which it replaces. Says so where the other one cannot be removed.
 *
 * @param folder the one to replace, which need not be there
 * @param draft the finished folder, on the same disk
 * @param disk what to call
 * @throws {ExportError} where it cannot; the old one is as it was
 */
export async function replaceFolder(folder: string, draft: string, disk: Disk = fs): Promise<void> {
  const old = draftOf(`${folder}.old`)
  try {
    await disk.rename(folder, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT')
        throw error
    })
    await disk.rename(draft, folder)
  }
  catch (error) {
    // The old one comes back where the new one did not come; else it is still where it was.
    await disk.access(folder).catch(() => disk.rename(old, folder)).catch(() => {})
    throw fileTrouble(error, folder)
  }
  await disk.rm(old, { recursive: true, force: true }).catch((error: Error) => process.stderr.write(`What ${folder} held before is left in ${old}: ${error.message}\n`))
}

/**
 * Writes a folder so that at any moment either the old one or the whole new one is there.
 *
 * @param folder the one to write
 * @param write makes the folder that it is given, and fills it
 * @throws {ExportError} where it cannot; what `write` throws goes on. The old folder is as it was, and nothing new is left behind
 */
export async function writeFolder<T>(folder: string, write: (draft: string) => Promise<T>): Promise<T> {
  const draft = draftOf(folder)
  try {
    await fs.mkdir(path.dirname(folder), { recursive: true })
    const made = await write(draft)
    await replaceFolder(folder, draft)
    return made
  }
  finally {
    await fs.rm(draft, { recursive: true, force: true })
  }
}

/** Name of a picture of a slide, or of a step of it. */
const PICTURE = /^\d{2,}(?:-\d+)?\.png$/

/**
 * Makes sure, before any work is done, that a folder of pictures can be put in a place: what is there is replaced as a
 * whole, so it must be one of pictures of slides too.
 *
 * @throws {ExportError} saying what is in the way
 */
export async function reservePictures(folder: string): Promise<void> {
  await reserve(path.join(folder, 'x'))
  const other = (await fs.readdir(folder)).find(name => !PICTURE.test(name) && !LITTER.includes(name))
  if (other !== undefined)
    throw new ExportError(`Cannot write ${folder}: the folder holds more than pictures of slides (${other}), and would be replaced.`)
}
