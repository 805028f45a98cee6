import { chartSvg } from './chart-svg'

const SVG = 'http://www.w3.org/2000/svg'

/** What a drawing takes from the page’s styles, so that it looks the same elsewhere. */
const STYLES = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'display', 'visibility', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline', 'transform', 'transform-origin', 'transform-box']

/** Words that go with a picture. */
export interface Caption {
  headline: string
  /** What is measured, under the headline. */
  measured: string
  sources: string
  /** When and from where it was taken. */
  taken: string
}

export interface PictureSvg { svg: string, width: number, height: number }

interface Bounds { left: number, top: number, right: number, bottom: number }

function make<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>, text?: string): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, String(value))
  if (text !== undefined)
    element.textContent = text
  return element
}

function font(style: CSSStyleDeclaration): Record<string, string> {
  return { 'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'font-style': style.fontStyle, 'letter-spacing': style.letterSpacing, 'fill': style.color }
}

const measuring = document.createElement('canvas').getContext('2d')!

/** How far the baseline is below the top of a line of text. */
function ascent(style: CSSStyleDeclaration): number {
  measuring.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return measuring.measureText('x').fontBoundingBoxAscent
}

/** Parts of a text node that stand on one line each, with the box of each. */
function linesOf(node: Text): { text: string, box: DOMRect }[] {
  const lines: { text: string, box: DOMRect }[] = []
  const range = document.createRange()
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.trimEnd().length)
    const box = range.getClientRects()[0]
    if (!box || box.width === 0)
      continue
    const line = lines.at(-1)
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
      line.text += word
      line.box = new DOMRect(line.box.left, line.box.top, box.right - line.box.left, line.box.height)
    }
    else {
      lines.push({ text: word, box })
    }
  }
  return lines
}

/** Breaks words into lines of a width. */
function wrap(text: string, font: string, width: number): string[] {
  measuring.font = font
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measuring.measureText(longer).width <= width)
      lines[lines.length - 1] = longer
    else
      lines.push(word)
  }
  return lines
}

/** A copy of a drawing that carries its own styles. */
function styledCopy(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const computed = getComputedStyle(originals[i]!)
    const style = STYLES
      .filter(name => !name.startsWith('transform') || (computed.transform !== 'none' && i > 0))
      .map(name => `${name}:${computed.getPropertyValue(name)}`)
    for (const { name } of [...element.attributes].filter(({ name }) => /^(?:class|style|role|tabindex|aria-|data-)/.test(name)))
      element.removeAttribute(name)
    element.setAttribute('style', style.join(';'))
  }
  return copy
}

const isClear = (colour: string) => colour === 'transparent' || /(?:,|\/)\s*0\)$/.test(colour)

/** Draws what stands in a picture, in units of the slide, and grows `bounds` by it. */
function painter(frame: DOMRect, scale: number, bounds: Bounds) {
  const place = (box: DOMRect) => {
    const at = { x: (box.left - frame.left) / scale, y: (box.top - frame.top) / scale, width: box.width / scale, height: box.height / scale }
    return at
  }
  const grow = ({ x, y, width, height }: ReturnType<typeof place>) => {
    bounds.left = Math.min(bounds.left, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.right = Math.max(bounds.right, x + width)
    bounds.bottom = Math.max(bounds.bottom, y + height)
  }

  function paintBox(element: Element, style: CSSStyleDeclaration, into: SVGElement): void {
    const at = place(element.getBoundingClientRect())
    const width = Number.parseFloat(style.borderTopWidth)
    const bordered = width > 0 && style.borderTopStyle !== 'none' && style.borderTopWidth === style.borderBottomWidth && style.borderLeftWidth === style.borderTopWidth
    const filled = !isClear(style.backgroundColor)
    if (!filled && !bordered)
      return
    const inset = bordered ? width / 2 : 0
    into.append(make('rect', {
      'x': at.x + inset,
      'y': at.y + inset,
      'width': Math.max(0, at.width - 2 * inset),
      'height': Math.max(0, at.height - 2 * inset),
      'rx': Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, at.width / 2, at.height / 2),
      'fill': filled ? style.backgroundColor : 'none',
      'stroke': bordered ? style.borderTopColor : 'none',
      'stroke-width': bordered ? width : 0,
      'stroke-dasharray': bordered && style.borderTopStyle === 'dashed' ? `${width * 3} ${width * 2}` : 'none',
    }))
    grow(at)
  }

  function paintText(node: Text, style: CSSStyleDeclaration, into: SVGElement): void {
    for (const { text, box } of linesOf(node)) {
      const at = place(box)
      const said = style.textTransform === 'uppercase' ? text.toUpperCase() : text
      into.append(make('text', { 'x': at.x, 'y': at.y + ascent(style), 'xml:space': 'preserve', ...font(style) }, said.trimEnd()))
      grow(at)
    }
  }

  async function paint(element: Element, into: SVGElement): Promise<void> {
    const style = getComputedStyle(element)
    const opacity = Number(style.opacity)
    const isUnseen = style.position === 'absolute' && element.clientWidth <= 1 && style.overflow === 'hidden'
    if (style.display === 'none' || opacity === 0 || isUnseen)
      return
    const group = opacity < 1 ? make('g', { opacity }) : into
    if (group !== into)
      into.append(group)
    if (element instanceof SVGSVGElement || element instanceof HTMLCanvasElement) {
      if (style.visibility === 'hidden')
        return
      const box = element.getBoundingClientRect()
      const copy = element instanceof SVGSVGElement ? styledCopy(element) : await chartSvg(element)
      if (!copy)
        return
      const at = place(box)
      for (const [key, value] of Object.entries(at))
        copy.setAttribute(key, String(value))
      if (!copy.hasAttribute('viewBox'))
        copy.setAttribute('viewBox', `0 0 ${at.width} ${at.height}`)
      copy.setAttribute('overflow', 'visible')
      group.append(copy)
      const parts = element instanceof SVGSVGElement ? [...element.children].map(part => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0) : [box]
      for (const part of parts)
        grow(place(part))
      return
    }
    if (style.visibility !== 'hidden')
      paintBox(element, style, group)
    for (const child of element.childNodes) {
      if (child instanceof Element)
        await paint(child, group)
      else if (child instanceof Text && style.visibility !== 'hidden')
        paintText(child, style, group)
    }
  }

  return paint
}

const MARGIN = 24

/**
 * The pictures of a slide as one SVG file, as they stand, with the words that go with them.
 *
 * @param slide the slide as it is shown
 * @param pictures its charts and drawings
 * @param caption the words
 * @param fontsFor gives the style sheet that brings the fonts for a text along
 */
export async function pictureSvg(slide: Element, pictures: readonly Element[], caption: Caption, fontsFor: (text: string) => Promise<string>): Promise<PictureSvg> {
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / 980
  const bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const drawing = make('g', {})
  const paint = painter(frame, scale, bounds)
  for (const picture of pictures)
    await paint(picture, drawing)

  const { fontFamily: sans, color: ink, backgroundColor: paper } = getComputedStyle(slide.querySelector('.slidev-layout') ?? slide)
  const headline = slide.querySelector('h1')
  const serif = headline ? getComputedStyle(headline).fontFamily : sans
  const width = Math.max(480, bounds.right - bounds.left) + 2 * MARGIN
  const words = make('g', { fill: ink })
  let y = MARGIN
  const write = (text: string, size: number, weight: number, family: string, opacity = 1) => {
    for (const line of text ? wrap(text, `${weight} ${size}px ${family}`, width - 2 * MARGIN) : []) {
      y += size * 1.25
      words.append(make('text', { 'x': MARGIN, 'y': y - size * 0.25, 'font-family': family, 'font-size': size, 'font-weight': weight, 'opacity': opacity }, line))
    }
  }
  write(caption.headline, 28, 600, serif)
  write(caption.measured, 16, 400, sans, 0.75)
  y += 18
  drawing.setAttribute('transform', `translate(${MARGIN - bounds.left} ${y - bounds.top})`)
  y += bounds.bottom - bounds.top + 14
  write(caption.sources, 12.5, 400, sans, 0.75)
  write(caption.taken, 12.5, 400, sans, 0.75)
  const height = y + MARGIN - 8

  const root = make('svg', { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height })
  root.append(
    make('title', {}, caption.headline),
    make('style', {}, await fontsFor(words.textContent + drawing.textContent)),
    make('rect', { width, height, fill: paper }),
    words,
    drawing,
  )
  return { svg: new XMLSerializer().serializeToString(root), width, height }
}
