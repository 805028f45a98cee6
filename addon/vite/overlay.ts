import type { ErrorPayload, Rollup } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

type Shown = ErrorPayload['err']
interface DataProblem { module: string, id: string }

/** Where a record stands in its module: the line that holds its id, counted from one; undefined where none does. */
export function placeOf({ module, id }: DataProblem, root: string): { file: string, line: number, column: number } | undefined {
  const file = join(root, module)
  if (!existsSync(file))
    return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const line = lines.findIndex(text => text.includes(`'${id}'`))
  return line < 0 ? undefined : { file, line: line + 1, column: lines[line]!.indexOf(id) + 1 }
}

/** A path as it may stand in a text: on Windows with either slash. */
function pathPattern(path: string): string {
  return path.split(/[\\/]/).map(part => part.replace(/[$()*+.?[\]^{|}]/g, String.raw`\$&`)).join(String.raw`[\\/]`)
}

/**
 * The first place in a project’s own files that a call stack names; undefined where there is none. The folder of the
 * project may have any name, with spaces and brackets in it.
 */
export function placeInStack(stack: string | undefined, root: string): { file: string, line: number, column: number } | undefined {
  const withPaths = stack?.replace(/file:\/\/(?:\/(?=[a-z]:))?(\S+)/gi, (_, address: string) => decodeURI(address))
  const place = new RegExp(String.raw`(?<![^\s(@])${pathPattern(root)}[\\/]([^\n:]+):(\d+):(\d+)`, 'g')
  for (const [, name = '', line, column] of withPaths?.matchAll(place) ?? []) {
    const file = name.replaceAll('\\', '/')
    if (!file.startsWith('node_modules/') && !file.includes('/node_modules/'))
      return { file: `${root}/${file}`, line: Number(line), column: Number(column) }
  }
  return undefined
}

/** A file of the project as a message names it. */
function within(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/')
}

/** What Vite’s overlay shows of bad data: the lines that `npm run data` would print, and where the first record stands. */
export function dataOverlay(error: Error & { problems?: readonly DataProblem[] }, root: string): Shown {
  const first = error.problems?.[0]
  const loc = first ? placeOf(first, root) : placeInStack(error.stack, root)
  const message = stripVTControlCharacters(error.message)
  return {
    message: first || !loc ? message : `${within(root, loc.file)}:${loc.line}:${loc.column} · ${message}`,
    stack: '',
    plugin: 'talk:validate-data',
    ...(loc && { id: loc.file, loc }),
  }
}

/**
 * What Vite’s overlay shows of a file that does not compile.
 *
 * @param error as a plugin threw it
 * @param root the project’s folder
 * @param startOf the line of the deck’s file on which a slide starts, counted from one, by the number of the slide
 */
export function compileOverlay(error: Rollup.RollupError, root: string, startOf: (no: number) => number | undefined): Shown {
  const id = error.id ?? error.loc?.file ?? ''
  const no = Number(id.match(/__slidev_(\d+)\.md/)?.[1])
  const file = id.replace(/__slidev_\d+\.md.*$|\?.*$/, '')
  const loc = no ? { file, line: startOf(no) ?? 1, column: 1 } : error.loc && { ...error.loc, file }
  const where = [file && within(root, file), no ? `slide ${no}` : loc?.line].filter(Boolean).join(no ? ' · ' : ':')
  return {
    message: [where, stripVTControlCharacters(error.message)].filter(Boolean).join(' · '),
    stack: '',
    frame: stripVTControlCharacters(error.frame ?? ''),
    plugin: error.plugin ?? 'talk:last-good',
    ...(loc && { id: file, loc }),
  }
}
