import type { SourceSlideInfo } from '@slidev/types'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTemplate } from '@vue/compiler-sfc'
import { isMedia } from '../print/media'
import { closest } from './closest'

/** Something that an author wrote and nobody would see; line and column count from one. */
export interface Lost { line: number, column: number, message: string }

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Line and column of a place in a text, counted from one. */
export function positionAt(text: string, offset: number): { line: number, column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** Notes and blocks of code that are opened and never closed: they swallow all slides behind them. */
export function unclosed(markdown: string): Lost[] {
  let fence: { mark: string, line: number } | undefined
  let comment: { line: number, column: number } | undefined
  for (const [i, line] of markdown.split('\n').entries()) {
    const mark = line.match(FENCE)?.[1]
    if (fence) {
      if (mark?.startsWith(fence.mark))
        fence = undefined
      continue
    }
    if (mark && !comment) {
      fence = { mark, line: i + 1 }
      continue
    }
    for (const { 0: found, index } of line.matchAll(/<!--|-->/g)) {
      if (found === '-->')
        comment = undefined
      else
        comment ??= { line: i + 1, column: index + 1 }
    }
  }
  return [
    ...fence ? [{ line: fence.line, column: 1, message: `a block of code is opened with ${fence.mark} and never closed` }] : [],
    ...comment ? [{ ...comment, message: 'a note is opened with <!-- and never closed' }] : [],
  ]
}

/** A slide without a word or a picture. Slides whose layout draws from frontmatter alone are let be. */
export function emptySlide(slide: SourceSlideInfo, layoutHasProps: boolean): Lost[] {
  return slide.content.trim() || layoutHasProps || slide.frontmatter.src || slide.frontmatter.hide || slide.frontmatter.disabled
    ? []
    : [{ line: slide.start + 1, column: 1, message: `slide ${slide.index + 1} is empty: a line of --- too many, or a slide without content` }]
}

/** Content that is put into a slot which the layout has not. Takes the path of the layout’s file. */
export function unknownSlots(markdown: string, slide: SourceSlideInfo, layout: string, layoutFile: string): Lost[] {
  const slots = new Set(['default', ...[...readFileSync(layoutFile, 'utf8').matchAll(/<slot\s[^>]*?name="([\w-]+)"/g)].map(match => match[1]!)])
  const lines = markdown.split('\n').slice(slide.start, slide.end)
  return lines.flatMap((line, i) => {
    const name = line.match(/^::([\w-]+)::\s*$/)?.[1]
    return name === undefined || slots.has(name)
      ? []
      : [{ line: slide.start + i + 1, column: 3, message: `the layout "${layout}" has no slot "${name}"; it has ${closest(name, slots, slots.size).join(', ')}` }]
  })
}

/** `<https://…>` and the like, which Markdown reads as links. */
const LINK_IN_BRACKETS = /<[^\s:<>@]*[:@][^\s<>]*>/g

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** A script or styles of a slide's own. One that is never closed ends where the next begins, and is none. */
const OWN_BLOCK = /^<(script|style)\b[^>]*>(?:(?!^<\1\b)[\s\S])*?<\/\1>/gm

/** The same text without scripts and styles, which are no part of a slide's template: Slidev takes them out. Keeps its places. */
export const withoutOwnBlocks = (text: string): string => text.replace(OWN_BLOCK, blank)

/**
 * Tags that are never closed and expressions that are none, by Vue’s own compiler. Takes the deck without notes, code,
 * frontmatter and blocks of its own, which keeps its places; what is inside a slot of the layout is checked like the rest.
 */
export function brokenTemplate(text: string, slide: SourceSlideInfo): Lost[] {
  const lines = text.split('\n').slice(slide.start, slide.end)
  const source = lines.map(line => /^-{3,}\s*$/.test(line) ? '' : line.replace(LINK_IN_BRACKETS, blank)).join('\n')
  let errors: ReturnType<typeof compileTemplate>['errors']
  try {
    ({ errors } = compileTemplate({ source, filename: slide.filepath, id: 'slide' }))
  }
  catch (error) {
    return [{ line: slide.start + 1, column: 1, message: `Vue cannot read slide ${slide.index + 1}, often for a <template #…> outside a component: ${(error as Error).message}` }]
  }
  return errors.flatMap(error => typeof error === 'string'
    ? []
    : [{ line: slide.start + (error.loc?.start.line ?? 1), column: error.loc?.start.column ?? 1, message: error.message.replace(/ \(\d+:\d+\)$/, '') }])
}

/**
 * What to say of a picture, a sound or a film that is in none of these folders, by its path from the root of the site.
 */
export function missingFile(file: string, folders: readonly string[]): string | undefined {
  return isMedia(file) && !folders.some(folder => existsSync(join(folder, file))) ? `there is no file public/${file}` : undefined
}

const ADDRESS = /(?:\b(?:src|poster)=["']|!\[[^\]\n]*\]\()\/(?!\/)([\w./-]+\.\w+)/g

/** Pictures, sounds and films by an address of the site that the project has not. Takes the deck without code, which keeps its places. */
export function missingPictures(text: string, project: string): Lost[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, 1: file = '', index }) => {
    const message = missingFile(file, [project, join(project, 'public')])
    return message ? [{ ...positionAt(text, index + found.length - file.length - 1), message }] : []
  })
}
