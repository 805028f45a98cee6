import { NoBrowserError } from '../browser/candidates'

/** Why nothing was exported, in words for the person who ran the command. */
export class ExportError extends Error {
  override name = 'ExportError'
}

const FILE_TROUBLE: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EBUSY: 'something else uses it, or it is a disk of its own',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'part of its path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a folder of that name is in the way',
}

/** What to tell of an error of the file system. */
export function fileTrouble(error: unknown, file: string): ExportError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new ExportError(`Cannot write ${file}: ${FILE_TROUBLE[code] ?? message}.`)
}

const BROWSER_GONE = /(?:page|context|browser).*has been closed|browser has disconnected|target closed|page crashed/i

/** What to tell of any error: a sentence where the cause is known, else the error itself. */
export function explain(error: unknown): string {
  if (error instanceof ExportError || error instanceof NoBrowserError)
    return error.message
  if (error instanceof Error && BROWSER_GONE.test(error.message))
    return 'The browser was closed or killed before the work was done.'
  return error instanceof Error ? error.message : String(error)
}
