import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const FONT_CSS = /@fontsource\/noto-sans-(?:tc|sc)\/[\w-]+\.css(?:\?|$)/
const FIRST_FONT = '@fontsource/noto-sans-tc/400.css'
const SECOND_FONT = /noto-sans-sc/
const FACE = /(?:\/\*[^*]*\*\/\s*)?@font-face\s*\{[^}]*\}\s*/g
const FIRST_OF_CJK = 0x2E80

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

function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [low = '', high = low] = part.trim().replace(/^U\+/i, '').split('-')
    return Number.parseInt(low.replaceAll('?', '0'), 16) <= point && point <= Number.parseInt(high.replaceAll('?', 'F'), 16)
  })
}

const RANGE = /unicode-range:\s*([^;}]+)/gi

/** The characters that no `@font-face` rule of the CSS holds: the font behind it in the list must have them. */
export function notHeldBy(css: string, characters: Iterable<string>): Set<string> {
  const ranges = [...css.matchAll(RANGE)].map(([, range]) => range!)
  return new Set([...characters].filter(character => !ranges.some(range => holds(range, character.codePointAt(0)!))))
}

/**
 * Keeps those `@font-face` rules whose `unicode-range` holds one of the characters, and of their files only WOFF2,
 * which every browser of today reads. Takes and returns CSS; rules without a range go, since they hold the same glyphs.
 */
export function trimFontFaces(css: string, characters: Iterable<string>): string {
  const points = [...characters].map(character => character.codePointAt(0)!)
  return css.replace(FACE, (face) => {
    const range = face.match(/unicode-range:\s*([^;}]+)/i)?.[1]
    if (range === undefined || !points.some(point => holds(range, point)))
      return ''
    return face.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
  })
}

/**
 * Ships of Noto Sans TC only the files whose characters the data or the slides (`text`) use, and of Noto Sans SC those
 * with the simplified characters that TC lacks: a few files, not four hundred.
 */
export function trimFonts(root: string, text: () => string): Plugin {
  return {
    name: 'talk:trim-fonts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: FONT_CSS },
      async handler(css, id) {
        const { module } = await runnerImport<Record<string, unknown>>(join(root, 'data/index.ts'), { root, logLevel: 'silent' })
        const used = charactersOf({ ...module, text: text() })
        const wanted = SECOND_FONT.test(id) ? notHeldBy(readFileSync(createRequire(import.meta.url).resolve(FIRST_FONT), 'utf8'), used) : used
        return { code: trimFontFaces(css, wanted), map: null }
      },
    },
  }
}
