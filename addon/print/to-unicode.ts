/** Mends the table of a font in a PDF that says which characters its glyphs are (`ToUnicode`), so that text is found. */

import type { PDFDocument } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Characters that many fonts draw with one glyph. Chromium writes the last of them into the PDF, so
 * that nobody finds “Acme’s” in it: here is what was meant.
 */
const MEANT: Record<string, string> = {
  '\u02BC': '\u2019', // modifier letter apostrophe: apostrophe
  '\u02BB': '\u2018',
  '\u2219': '\u00B7', // bullet operator: middle dot
  '\u00AD': '-', // soft hyphen
  '\u2011': '-', // hyphen that does not break
  '\u2010': '-',
  '\u2215': '\u2044', // division slash: fraction slash
  '\u2126': '\u03A9', // ohm: omega
  '\u2206': '\u0394', // increment: delta
  '\u00B5': '\u03BC', // micro: mu
  '\u02C9': '\u00AF',
}

const SECTION = /begin(bfchar|bfrange)([\s\S]*?)end\1/g
const HEX = /<([0-9a-f]+)>/gi

function textOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

/** Glyph → text, of a CMap as Chromium writes it: both kinds of section, no arrays. */
function readMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const [, kind, body = ''] of cmap.matchAll(SECTION)) {
    const numbers = [...body.matchAll(HEX)].map(([, hex]) => hex!)
    if (kind === 'bfchar') {
      for (let i = 0; i + 1 < numbers.length; i += 2)
        map.set(Number.parseInt(numbers[i]!, 16), textOf(numbers[i + 1]!))
    }
    else {
      for (let i = 0; i + 2 < numbers.length; i += 3) {
        const [from, to, start] = [Number.parseInt(numbers[i]!, 16), Number.parseInt(numbers[i + 1]!, 16), numbers[i + 2]!]
        for (let glyph = from; glyph <= to; glyph++)
          map.set(glyph, textOf((Number.parseInt(start, 16) + glyph - from).toString(16).padStart(start.length, '0')))
      }
    }
  }
  return map
}

/**
 * Puts the character that was meant in the place of its look-alikes, in a CMap of a font.
 *
 * @returns undefined where there is none
 */
export function meantCharacters(cmap: string): string | undefined {
  const map = readMap(cmap)
  if (![...map.values()].some(text => text in MEANT))
    return undefined
  const lines = [...map].map(([glyph, text]) => `<${glyph.toString(16).padStart(4, '0').toUpperCase()}> <${hexOf(MEANT[text] ?? text)}>`)
  const sections: string[] = []
  // A section holds at most a hundred.
  for (let i = 0; i < lines.length; i += 100)
    sections.push(`${Math.min(100, lines.length - i)} beginbfchar`, ...lines.slice(i, i + 100), 'endbfchar')
  const [before] = cmap.split(/\d+\s+beginbf/)
  return `${before}${sections.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
}

/** Makes the text of a PDF searchable as it was written. */
export function writeMeantCharacters(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const reference = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined
    const stream = reference && pdf.context.lookup(reference)
    if (!(stream instanceof PDFRawStream))
      continue
    const meant = meantCharacters(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    if (meant)
      (object as PDFDict).set(PDFName.of('ToUnicode'), pdf.context.register(pdf.context.flateStream(meant)))
  }
}
