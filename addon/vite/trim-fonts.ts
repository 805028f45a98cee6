import type { Plugin } from 'vite'
import type { AnyTalk } from '../model/talk'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import subsetFont from 'subset-font'
import { cacheFolder } from '../cli/cache'
import { unicodeRange } from '../model/unicode-range'
import { replaceFile } from '../print/output'

const FONT_CSS = /@fontsource\/(?:noto-sans-(?:tc|sc)|inter|source-serif-4)\/[\w-]+\.css(?:\?|$)/
const LATIN = /@fontsource\/(?:inter|source-serif-4)\//
const SIMPLIFIED = /noto-sans-sc/
const FILE = /url\(([^)]+\.woff2)\)/g
const FACE = /(?:\/\*[^*]*\*\/\s*)?@font-face\s*\{[^}]*\}\s*/g
const FIRST_OF_CJK = 0x2E80

/** What is written in any talk, beside what stands in this one: letters, digits, and the signs of prose and of figures. */
const WRITTEN = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32))}\u00A0–—‘’“”…‹›·×÷−≤≥≈€£°½ƒ`

/** Every Chinese, Japanese or Korean character (with its punctuation) in the strings of a value, at any depth. */
export function charactersOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    for (const character of value) {
      if (character.codePointAt(0)! >= FIRST_OF_CJK)
        found.add(character)
    }
  }
  else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value))
      charactersOf(item, found)
  }
  return found
}

const OLD_FORMAT = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g

/** Code points as a `unicode-range`, neighbours together. */
function rangesOf(points: readonly number[]): string {
  const runs: [number, number][] = []
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] >= point - 1)
      last[1] = point
    else
      runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return runs.map(([from, to]) => from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`).join(',')
}

/** Every character of Big5, the standard that Noto Sans TC is drawn for; its `unicode-range`s promise more than it has. */
function big5(): Set<string> {
  const bytes = Array.from({ length: 0x7E }, (_, i) => i + 0x81).flatMap(lead =>
    Array.from({ length: 0xBF }, (_, i) => [lead, i + 0x40] as const))
  const decoder = new TextDecoder('big5')
  return new Set(bytes.map(pair => decoder.decode(Uint8Array.from(pair))))
}

/** Those of the characters that a font for traditional Chinese lacks: 资, 伟, 权. */
export function simplifiedOnly(characters: Iterable<string>): Set<string> {
  const traditional = big5()
  return new Set([...characters].filter(character => /\p{Script=Han}/u.test(character) && !traditional.has(character)))
}

/**
 * Keeps those `@font-face` rules whose `unicode-range` holds one of the characters, and of their files only WOFF2,
 * which every browser of today reads; the range is then that of these characters. Takes and returns CSS; rules without a
 * range go, since they hold the same glyphs.
 */
export function trimFontFaces(css: string, characters: Iterable<string>): string {
  const points = [...characters].map(character => character.codePointAt(0)!)
  return css.replace(FACE, (face) => {
    const range = face.match(/unicode-range:\s*([^;}]+)/i)?.[1]
    const held = range === undefined ? [] : points.filter(unicodeRange(range))
    return held.length > 0 ? face.replace(OLD_FORMAT, '').replace(range!, rangesOf(held)) : ''
  })
}

/** Makes each file of trimmed CSS hold the glyphs of `characters` alone. The small fonts lie in `cache`. */
async function withSmallFonts(css: string, cache: string, folder: string, characters: Iterable<string>, options: { noLayoutClosure?: boolean } = {}): Promise<string> {
  const text = [...characters].sort().join('')
  await mkdir(cache, { recursive: true })
  const files = [...new Set([...css.matchAll(FILE)].map(([, file]) => file!))]
  const small = new Map(await Promise.all(files.map(async (file) => {
    const font = await readFile(join(folder, file))
    const name = `${basename(file, '.woff2')}-${createHash('sha256').update(font).update(text + JSON.stringify(options)).digest('hex').slice(0, 12)}.woff2`
    if (!existsSync(join(cache, name)))
      await replaceFile(join(cache, name), await subsetFont(font, text, { targetFormat: 'woff2', ...options }))
    return [file, relative(folder, join(cache, name)).replaceAll('\\', '/')] as const
  })))
  return css.replace(FILE, (_, file: string) => `url(${small.get(file)})`)
}

interface Characters {
  latin: Set<string>
  /** Those of Noto Sans TC, and those that it lacks. */
  traditional: Set<string>
  simplified: Set<string>
}

/** The characters that a page with these slides (`text`) and these data can show, by the font that has them. */
function charactersToShow(talk: AnyTalk, text: string): Characters {
  const used = charactersOf({ ...talk, text })
  const simplified = simplifiedOnly(used)
  return {
    latin: new Set([...WRITTEN, ...[...new Set(text + JSON.stringify(talk))].filter(character => character.codePointAt(0)! < FIRST_OF_CJK && character >= ' ')]),
    traditional: new Set([...used].filter(character => !simplified.has(character))),
    simplified,
  }
}

/**
 * Ships of Noto Sans TC only the files whose characters the data or the slides (`text`) use, and of Noto Sans SC those
 * with the simplified characters that TC lacks, each with the glyphs that are used: kilobytes, not megabytes.
 */
export function trimFonts(root: string, load: () => Promise<AnyTalk>, text: () => string): Plugin {
  const cache = cacheFolder(root, 'fonts')
  let shown: Promise<Characters> | undefined
  return {
    name: 'talk:trim-fonts',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => void (shown = undefined),
    transform: {
      filter: { id: FONT_CSS },
      async handler(css, id) {
        const { latin, traditional, simplified } = await (shown ??= load().then(talk => charactersToShow(talk, text())))
        // Alternates of letters, which no style asks for, are half of these fonts.
        if (LATIN.test(id))
          return { code: await withSmallFonts(css.replace(OLD_FORMAT, ''), cache, dirname(id), latin, { noLayoutClosure: true }), map: null }
        const wanted = SIMPLIFIED.test(id) ? simplified : traditional
        return { code: await withSmallFonts(trimFontFaces(css, wanted), cache, dirname(id), wanted), map: null }
      },
    },
  }
}
