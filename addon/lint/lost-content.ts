import type { SourceSlideInfo } from '@slidev/types'
import type { DeckRoots } from './deck-roots'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTemplate } from '@vue/compiler-sfc'
import { closest } from './closest'

/** Something that an author wrote and nobody would see; line and column count from one. */
export interface Lost { line: number, column: number, message: string }

const FENCE = /^ {0,3}(`{3,}|~{3,})/

function placeIn(text: string, offset: number): { line: number, column: number } {
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

/** Blocks of a slide's own, which are no part of its template: Slidev takes them out. */
const OWN_BLOCK = /^<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gm
const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/**
 * Tags that are never closed and expressions that are none, by Vue’s own compiler. Takes the deck without notes, code and
 * frontmatter, which keeps its places; what is inside a slot of the layout is checked like the rest.
 */
export function brokenTemplate(text: string, slide: SourceSlideInfo): Lost[] {
  const lines = text.split('\n').slice(slide.start, slide.end)
  const source = lines.map(line => /^-{3,}\s*$/.test(line) ? '' : line.replace(LINK_IN_BRACKETS, blank)).join('\n').replace(OWN_BLOCK, blank)
  const { errors } = compileTemplate({ source, filename: slide.filepath, id: 'slide' })
  return errors.flatMap(error => typeof error === 'string'
    ? []
    : [{ line: slide.start + (error.loc?.start.line ?? 1), column: error.loc?.start.column ?? 1, message: error.message.replace(/ \(\d+:\d+\)$/, '') }])
}

/**
 * Pictures by an address of the site that are not in `public/` of the project, the theme or an addon. Takes the deck
 * without code, which keeps its places.
 */
export function missingPictures(text: string, { installed, project }: DeckRoots): Lost[] {
  const places = [project, ...[project, ...installed].map(root => join(root, 'public'))]
  const addresses = text.matchAll(/(?:\b(?:src|poster)="|!\[[^\]\n]*\]\(|^(?:image|background|favicon): *['"]?)\/([\w./-]+\.(?:png|jpe?g|svg|webp|avif|gif|mp4|webm))/gm)
  return [...addresses].flatMap(({ 0: found, 1: file = '', index }) => places.some(place => existsSync(join(place, file)))
    ? []
    : [{ ...placeIn(text, index + found.length - file.length - 1), message: `there is no file public/${file}` }])
}
