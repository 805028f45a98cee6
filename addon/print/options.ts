import type { ParseArgsConfig } from 'node:util'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { USAGE } from '../cli/usage'

export const FORMATS = ['pdf', 'png', 'pptx'] as const

type Format = typeof FORMATS[number]

/** What `npm run export` or `npm run export:handout` was asked for. */
export interface ExportOptions {
  format: Format | 'handout'
  /** File to write; for pictures, the folder. As typed, or the default of the format. */
  output: string
  /** As typed; see {@link parseRange}. */
  range?: string
  withClicks: boolean
  dark: boolean
  /** Milliseconds that the slides may take to be ready. */
  timeout: number
  /** Port to serve on; 0 is any free one. */
  port: number
}

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * Reads a command line.
 *
 * @param config what `parseArgs` of Node takes
 * @param usage how the command is called, for the message
 * @throws {UsageError} with what is wrong and what is allowed
 */
export function readArgs<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  }
  catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${usage}`)
  }
}

const ENDING = { pdf: '.pdf', png: '-png', pptx: '.pptx' }

/** A part of the talk never takes the name of the whole. */
function defaultOutput(format: Format, range: string | undefined): string {
  return `exports/talk${range === undefined ? '' : `-${range.replaceAll(/\s/g, '')}`}${ENDING[format]}`
}

/** Refuses a name that says something else than what is written: a folder for a file, a picture for a PDF. */
function checkOutput(output: string, format: Format): void {
  if (output === '')
    throw new UsageError('--output takes the name of a file.')
  const ending = extname(output).toLowerCase()
  if (format === 'png') {
    if (['.png', '.pdf', '.pptx'].includes(ending))
      throw new UsageError(`--output takes the name of a folder where the format is png, not “${output}”.`)
  }
  else {
    checkFile(output, ENDING[format], '; for another format, add --format')
  }
}

/** Refuses a name that does not end as what is written does: a file of another kind is not to be lost to it. */
function checkFile(output: string, ending: string, advice = ''): void {
  if (extname(output).toLowerCase() !== ending || /[/\\]$/.test(output))
    throw new UsageError(`--output takes the name of a file that ends in ${ending}, not “${output}”${advice}.`)
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}, not “${text}”.`)
  return value
}

/**
 * Reads the command line of `npm run export`.
 *
 * @throws {UsageError} with what is allowed
 */
export function parseExportOptions(args: string[]): ExportOptions {
  const { values } = readArgs({
    args,
    options: {
      'format': { type: 'string', default: 'pdf' },
      'output': { type: 'string' },
      'range': { type: 'string' },
      'with-clicks': { type: 'boolean', default: false },
      'dark': { type: 'boolean', default: false },
      'timeout': { type: 'string', default: '30' },
      'port': { type: 'string', default: '0' },
    },
  }, USAGE.export)
  const format = FORMATS.find(known => known === values.format)
  if (!format)
    throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not “${values.format}”.`)
  if (values.range !== undefined)
    rangeParts(values.range)
  if (values.output !== undefined)
    checkOutput(values.output, format)
  return {
    format,
    output: values.output ?? defaultOutput(format, values.range),
    range: values.range,
    withClicks: values['with-clicks'],
    dark: values.dark,
    timeout: wholeNumber('timeout', values.timeout, 1, 3600) * 1000,
    port: wholeNumber('port', values.port, 0, 65535),
  }
}

function rangeParts(text: string): [from: number, to: number][] {
  return text.split(',').map((part) => {
    const [, from, to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? []
    if (!from || Number(from) < 1 || Number(to) < Number(from))
      throw new UsageError(`--range takes slide numbers as in 3-7,12, not “${text}”.`)
    return [Number(from), Number(to)]
  })
}

/**
 * The slides of a range, each once, in order.
 *
 * @param text as in `3-7,12`; all slides where undefined
 * @param total how many slides the talk has
 * @throws {UsageError} where it is no range, or asks for a slide that is not there
 */
export function parseRange(text: string | undefined, total: number): number[] {
  const parts: [number, number][] = text === undefined ? [[1, total]] : rangeParts(text)
  const last = Math.max(...parts.map(([, to]) => to))
  if (last > total)
    throw new UsageError(`--range asks for slide ${last}; the talk has ${total} slides.`)
  const numbers = parts.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/**
 * Reads the command line of `npm run export:handout`.
 *
 * @throws {UsageError} with what is allowed
 */
export function parseHandoutOptions(args: string[]): ExportOptions {
  const { values } = readArgs({ args, options: { output: { type: 'string' } } }, USAGE['export-handout'])
  const { output = 'exports/handout.pdf' } = values
  checkFile(output, '.pdf')
  return { ...parseExportOptions([]), format: 'handout', output }
}

/**
 * Reads the command line of `npm run build:portable`.
 *
 * @throws {UsageError} with what is allowed
 */
export function parsePortableOptions(args: string[]): { output: string, withNotes: boolean } {
  const { values } = readArgs({ args, options: { 'output': { type: 'string' }, 'with-notes': { type: 'boolean', default: false } } }, USAGE['build-portable'])
  const { output = 'exports/talk.html' } = values
  checkFile(output, '.html')
  return { output, withNotes: values['with-notes'] }
}
