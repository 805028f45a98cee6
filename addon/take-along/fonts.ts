import { unicodeRange } from '../model/unicode-range'

async function dataAddress(address: string): Promise<string> {
  if (address.startsWith('data:'))
    return address
  const blob = await (await fetch(address)).blob()
  return await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error(`${address} cannot be read`)))
    reader.readAsDataURL(blob)
  })
}

const unquoted = (family: string) => family.replaceAll(/["']/g, '')

/** True where a face is for one of the characters; `range` is as in a style sheet, empty for all. */
export function coversAny(range: string, characters: ReadonlySet<number>): boolean {
  return !range || [...characters].some(unicodeRange(range))
}

/** The fonts of the page for a text, as a style sheet that holds them, so that a file looks the same elsewhere. */
export async function fontsFor(text: string): Promise<string> {
  const characters = new Set([...text].map(character => character.codePointAt(0)!))
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight }) => [unquoted(family), weight].join()))
  const faces = [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules].map(rule => ({ rule, base: sheet.href ?? document.baseURI })))
    .filter((face): face is { rule: CSSFontFaceRule, base: string } => face.rule instanceof CSSFontFaceRule)
    .map(({ rule: { style }, base }) => ({ family: style.getPropertyValue('font-family'), weight: style.getPropertyValue('font-weight') || 'normal', range: style.getPropertyValue('unicode-range'), source: style.getPropertyValue('src'), base }))
    .filter(({ family, weight, range }) => loaded.has([unquoted(family), weight].join()) && coversAny(range, characters))
  const rules = await Promise.all(faces.map(async ({ family, weight, range, source, base }) => {
    const address = /url\(["']?([^"')]+)/.exec(source)?.[1]
    return address
      ? `@font-face{font-family:${family};font-weight:${weight};${range ? `unicode-range:${range};` : ''}src:url(${await dataAddress(new URL(address, base).href)})}`
      : ''
  }))
  return rules.join('\n')
}
