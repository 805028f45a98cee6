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

/** The fonts that the page has in use, as a style sheet that holds them, so that a file looks the same elsewhere. */
export async function fontsInUse(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight, unicodeRange }) => [unquoted(family), weight, unicodeRange.toLowerCase()].join()))
  const faces = [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules].map(rule => ({ rule, base: sheet.href ?? document.baseURI })))
    .filter((face): face is { rule: CSSFontFaceRule, base: string } => face.rule instanceof CSSFontFaceRule)
    .filter(({ rule: { style } }) => loaded.has([unquoted(style.getPropertyValue('font-family')), style.getPropertyValue('font-weight') || 'normal', (style.getPropertyValue('unicode-range') || 'U+0-10FFFF').toLowerCase()].join()))
  const rules = await Promise.all(faces.map(async ({ rule: { style }, base }) => {
    const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1]
    if (!address)
      return ''
    const source = await dataAddress(new URL(address, base).href)
    return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight')};unicode-range:${style.getPropertyValue('unicode-range') || 'U+0-10FFFF'};src:url(${source})}`
  }))
  return rules.join('\n')
}
