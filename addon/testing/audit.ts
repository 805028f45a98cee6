/** One fault of a slide as it stands on the screen. */
export interface Fault {
  kind: 'overflow' | 'overlap' | 'small text' | 'type size' | 'line through text' | 'mark' | 'words' | 'focus' | 'blank canvas' | 'contrast' | 'edge under text' | 'no slide'
  what: string
}

/**
 * Records every text that is drawn on a canvas, since the DOM does not know of it. Runs in the page before its own
 * scripts; a full clear of the canvas forgets what was drawn.
 */
export function recordCanvasText(): void {
  const texts = new WeakMap<HTMLCanvasElement, object[]>()
  const context = CanvasRenderingContext2D.prototype
  const { clearRect, fillText } = context
  Object.assign(window, { canvasTexts: texts })
  // The chart of the slide beside is drawn while it is hidden, and has no size on the page yet.
  const widthOf = ({ clientWidth, style }: HTMLCanvasElement) => clientWidth || Number.parseFloat(style.width)
  context.clearRect = function (x, y, width, height) {
    if (width >= widthOf(this.canvas))
      texts.set(this.canvas, [])
    clearRect.call(this, x, y, width, height)
  }
  context.fillText = function (text, x, y, maxWidth) {
    const size = this.measureText(text)
    const matrix = this.getTransform()
    const ratio = this.canvas.width / widthOf(this.canvas)
    const at = (px: number, py: number) => ({ x: (matrix.a * px + matrix.c * py + matrix.e) / ratio, y: (matrix.b * px + matrix.d * py + matrix.f) / ratio })
    const [a, b] = [at(x - size.actualBoundingBoxLeft, y - size.actualBoundingBoxAscent), at(x + size.actualBoundingBoxRight, y + size.actualBoundingBoxDescent)]
    const list = texts.get(this.canvas) ?? []
    list.push({ text, left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y), size: Number(/([\d.]+)px/.exec(this.font)?.[1]), bold: /bold|[7-9]00/.test(this.font), colour: String(this.fillStyle), opacity: this.globalAlpha })
    texts.set(this.canvas, list)
    if (maxWidth === undefined)
      fillText.call(this, text, x, y)
    else
      fillText.call(this, text, x, y, maxWidth)
  }
}

/** By what a slide is judged. */
export interface Rules {
  slideWidth: number
  /** The smallest text, in px of the slide's own canvas. */
  smallest: number
  /** The most words in a picture, beside headline, line beneath and footer, where its slide does not ask for more; undefined where they are not counted. */
  words?: number
  /** Whether each text is held against what is painted under it: once a look, since its size changes nothing. */
  contrast?: boolean
}

/**
 * Looks for what a reader would call broken on the slide that is shown: text or boxes that leave the slide or their
 * box, texts that overlap, text that is too small or of none of the talk’s sizes, a canvas with nothing on it, a line
 * through a text, dashes that no mark stands for, what takes the focus unseen, too many words, text too pale for what is
 * painted under it.
 * Runs in the page.
 */
export function auditSlide({ slideWidth, smallest, words, contrast }: Rules): Fault[] {
  interface Box { text: string, left: number, top: number, right: number, bottom: number, size: number, bold: boolean, owner: unknown, element: Element, ink?: Colour, grounds?: readonly Colour[] }
  const faults: Fault[] = []
  const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(page => page.offsetParent !== null && page.getBoundingClientRect().width > 0)
  if (!slide)
    return [{ kind: 'no slide', what: document.body.textContent.slice(0, 80) }]
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / slideWidth
  const toSlide = (rect: { left: number, top: number, right: number, bottom: number }) => ({ left: (rect.left - frame.left) / scale, top: (rect.top - frame.top) / scale, right: (rect.right - frame.left) / scale, bottom: (rect.bottom - frame.top) / scale })
  const height = frame.height / scale

  const isShown = (element: Element) => {
    for (let e: Element | null = element; e && e !== slide.parentElement; e = e.parentElement) {
      const style = getComputedStyle(e)
      const isForScreenReaders = style.position === 'absolute' && e.clientWidth <= 1 && style.overflow === 'hidden'
      if (Number(style.opacity) < 0.05 || style.display === 'none' || style.visibility === 'hidden' || isForScreenReaders)
        return false
    }
    return true
  }

  const [WHITE, CLEAR] = [[255, 255, 255, 1], [0, 0, 0, 0]] as const
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
  const colours = new Map<string, Colour>()
  const colourOf = (css: string, opacity = 1): Colour => {
    if (!colours.has(css)) {
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = css
      brush.fillRect(0, 0, 1, 1)
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data
      colours.set(css, [red!, green!, blue!, alpha! / 255])
    }
    const [red, green, blue, alpha] = colours.get(css)!
    return [red, green, blue, alpha * opacity]
  }
  // A dot of a canvas is one number in here: alpha, blue, green and red.
  const dots = new Map<HTMLCanvasElement, Uint32Array>()
  const colourOfDot = (dot = 0): Colour => [dot & 255, dot >>> 8 & 255, dot >>> 16 & 255, (dot >>> 24) / 255]
  /** What most of a part of a canvas is painted with. */
  const groundOf = (canvas: HTMLCanvasElement, left: number, top: number, right: number, bottom: number): Colour => {
    const counts = new Map<number | undefined, number>()
    for (let y = Math.floor(top); y < bottom; y++) {
      for (let x = Math.floor(left); x < right; x++) {
        const dot = dots.get(canvas)![y * canvas.width + x]
        counts.set(dot, (counts.get(dot) ?? 0) + 1)
      }
    }
    return colourOfDot([...counts].reduce((most, each) => each[1] > most[1] ? each : most)[0])
  }
  /** What is under a text on a canvas at its left, in the middle, where there is more room between letters than in them, and at its right. */
  const groundsOf = (canvas: HTMLCanvasElement, { left, top, right, bottom }: Box): Colour[] => {
    const ratio = canvas.width / (canvas.getBoundingClientRect().width / scale)
    return [[left - 2, left - 1], [left - 2, right + 2], [right + 1, right + 2]].map(([from, to]) => groundOf(canvas, from! * ratio, (top - 2) * ratio, to! * ratio, (bottom + 2) * ratio))
  }

  const boxes: Box[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    const text = node.textContent!.trim()
    if (!text || ['STYLE', 'SCRIPT', 'TITLE', 'DESC'].includes(parent.tagName.toUpperCase()) || !isShown(parent) || parent.closest('[data-scrolls]'))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const drawing: Element = parent
    const svg = drawing instanceof SVGGraphicsElement ? drawing.getScreenCTM() : null
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (svg ? Math.hypot(svg.a, svg.b) / scale : 1)
    for (const rect of range.getClientRects()) {
      if (rect.width < 1)
        continue
      const { left, top, right, bottom } = toSlide(rect)
      // A line's box is taller than its letters.
      const slack = Math.max(0, (bottom - top - size * 0.8) / 2)
      boxes.push({ text, left, right, top: top + slack, bottom: bottom - slack, size, bold: Number(getComputedStyle(parent).fontWeight) >= 700, owner: node, element: parent })
    }
  }
  const drawn = (window as unknown as { canvasTexts?: WeakMap<HTMLCanvasElement, (Box & { colour: string, opacity: number })[]> }).canvasTexts
  for (const canvas of slide.querySelectorAll('canvas')) {
    if (!isShown(canvas))
      continue
    const at = toSlide(canvas.getBoundingClientRect())
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    dots.set(canvas, new Uint32Array(data.buffer))
    if (!dots.get(canvas)!.some(dot => dot !== 0))
      faults.push({ kind: 'blank canvas', what: canvas.closest('[data-chart]')?.getAttribute('data-chart') ?? 'a canvas' })
    for (const entry of drawn?.get(canvas) ?? []) {
      if (entry.opacity <= 0.05 || !entry.text.trim())
        continue
      const box = { ...entry, left: entry.left + at.left, right: entry.right + at.left, top: entry.top + at.top, bottom: entry.bottom + at.top, owner: entry, element: canvas }
      boxes.push(contrast ? { ...box, ink: colourOf(entry.colour, entry.opacity), grounds: groundsOf(canvas, entry) } : box)
      if (box.left < at.left - 1 || box.right > at.right + 1 || box.top < at.top - 1 || box.bottom > at.bottom + 1)
        faults.push({ kind: 'overflow', what: `"${entry.text}" leaves its canvas` })
    }
  }

  for (const box of boxes) {
    if (box.left < -1 || box.top < -1 || box.right > slideWidth + 1 || box.bottom > height + 1)
      faults.push({ kind: 'overflow', what: `"${box.text}" leaves the slide` })
    if (box.size < smallest - 0.05)
      faults.push({ kind: 'small text', what: `"${box.text}" is ${box.size.toFixed(1)} px` })
  }
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (a.owner === b.owner)
        continue
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (width > 1.5 && tall > 1.5)
        faults.push({ kind: 'overlap', what: `"${a.text.slice(0, 50)}" and "${b.text.slice(0, 50)}"` })
    }
  }
  for (const element of slide.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement) || !isShown(element) || element.closest('[data-scrolls]') || getComputedStyle(element).display === 'inline')
      continue
    if (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2) {
      const style = getComputedStyle(element)
      if (element.clientWidth > 0 && (style.overflowX !== 'visible' || style.overflowY !== 'visible' || element.matches('td, th')))
        faults.push({ kind: 'overflow', what: `<${element.tagName.toLowerCase()} class="${element.className}"> holds ${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}` })
    }
  }

  // Six sizes of type, the smallest of them for what stands at the edge.
  const theme = getComputedStyle(slide)
  const sizes = ['title', 'headline', 'value', 'body', 'aside', 'foot'].map(name => Number.parseFloat(theme.getPropertyValue(`--size-${name}`))).filter(size => size > 0)
  const edge = 'footer, .foot, .section'
  if (sizes.length > 0) {
    for (const { text, size, element } of boxes) {
      const allowed = sizes.some((each, i) => Math.abs(each - size) < 0.3 && (i < sizes.length - 1 || element.closest(edge)))
      if (!allowed)
        faults.push({ kind: 'type size', what: `"${text}" is ${size.toFixed(1)} px; the sizes are ${sizes.join(', ')}, the last at the edge only` })
    }
  }

  for (const line of slide.querySelectorAll('svg line')) {
    const rect = toSlide(line.getBoundingClientRect())
    const upright = rect.right - rect.left < 1
    if (!isShown(line) || (!upright && rect.bottom - rect.top >= 1))
      continue
    for (const { text, left, right, top, bottom, element } of boxes) {
      const through = upright
        ? rect.left > left + 2 && rect.left < right - 2 && Math.min(rect.bottom, bottom) - Math.max(rect.top, top) > 2
        : rect.top > top + 2 && rect.top < bottom - 2 && Math.min(rect.right, right) - Math.max(rect.left, left) > 2
      // What strikes a word out is meant to.
      if (through && !line.closest('[data-strikes]') && element.closest('svg') === line.closest('svg'))
        faults.push({ kind: 'line through text', what: `"${text.slice(0, 50)}"` })
    }
  }

  const key = slide.querySelector('[data-key]')
  const isIn = (element: Element) => !key?.contains(element) && isShown(element)
  for (const element of slide.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    const isDashed = element instanceof SVGGeometryElement
      ? Number.parseFloat(style.strokeDasharray) > 1 && style.stroke !== 'none' && Number(style.strokeOpacity) > 0.05
      : ['top', 'right', 'bottom', 'left'].some(side => style.getPropertyValue(`border-${side}-style`) === 'dashed' && style.getPropertyValue(`border-${side}-width`) !== '0px')
    if (isDashed && isIn(element) && !element.closest('[data-mark]'))
      faults.push({ kind: 'mark', what: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> is dashed, and has no mark` })
  }

  for (const element of slide.querySelectorAll('[tabindex="0"], a[href], button, input, select, textarea')) {
    if (element.checkVisibility({ visibilityProperty: true }) && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      faults.push({ kind: 'focus', what: `"${element.textContent.trim().slice(0, 50)}" takes the focus, and is not seen` })
  }

  const edges = `h1, h1 + p, ${edge}, .unseen`
  const said = boxes.filter(({ element }) => !element.closest(edges)).map(({ owner, text }) => [owner, text] as const)
  const count = [...new Map(said).values()].join(' ').split(/\s+/).filter(word => /[\p{L}\d]/u.test(word)).length
  const most = words && Number(slide.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? words)
  if (most !== undefined && count > most)
    faults.push({ kind: 'words', what: `the picture has ${count} words; ${most} are the most` })

  const blend = (under: Colour, over: Colour, share = over[3]): Colour => [0, 1, 2].map(i => under[i]! * (1 - share) + over[i]! * share).concat(1) as unknown as Colour
  const luminance = (colour: Colour) => colour.slice(0, 3).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4).reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i]!, 0)
  const contrastOf = (a: Colour, b: Colour) => {
    const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (bright! + 0.05) / (dark! + 0.05)
  }

  /** What paints at a point, and within which elements that are see-through as a whole, the outermost first. */
  interface Layer { colour: Colour, veils: readonly Element[] }
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element)!
  const veils = new Map<Element, readonly Element[]>([[slide, []]])
  const veilsOf = (element: Element): readonly Element[] => {
    if (!veils.has(element))
      veils.set(element, [...veilsOf(element.parentElement!), ...Number(styleOf(element).opacity) < 1 ? [element] : []])
    return veils.get(element)!
  }
  const composed = (layers: readonly Layer[], under: Colour, depth = 0): Colour => {
    const [first] = layers
    if (!first)
      return under
    const veil = first.veils[depth]
    const next = veil ? layers.findIndex(({ veils }) => veils[depth] !== veil) : 1
    const end = next < 0 ? layers.length : next
    const seen = veil ? blend(under, composed(layers.slice(0, end), under, depth + 1), Number(styleOf(veil).opacity)) : blend(under, first.colour)
    return composed(layers.slice(end), seen, depth)
  }
  /** The colour of an element at a point of the window, as far as it is one; undefined for a picture, which has many. */
  const paintOf = (element: Element, x: number, y: number): Colour | undefined => {
    const style = styleOf(element)
    if (element instanceof SVGGeometryElement) {
      const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()!.inverse())
      // A thin line is no ground to stand on.
      if (style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > smallest / 2 && element.isPointInStroke(point))
        return style.stroke.startsWith('url') ? undefined : colourOf(style.stroke, Number(style.strokeOpacity))
      if (style.fill !== 'none' && element.isPointInFill(point))
        return style.fill.startsWith('url') ? undefined : colourOf(style.fill, Number(style.fillOpacity))
      return CLEAR
    }
    if (element instanceof HTMLCanvasElement) {
      const { left, top, width, height } = element.getBoundingClientRect()
      return colourOfDot(dots.get(element)?.[Math.floor((y - top) * element.height / height) * element.width + Math.floor((x - left) * element.width / width)])
    }
    if (element instanceof SVGElement && !(element instanceof SVGSVGElement))
      return CLEAR
    return style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : undefined
  }
  /** The contrast of a text with what is painted under it, and over it, at a point of the window. */
  const seenAt = (x: number, y: number, { element, ink: drawnIn }: Box, ground?: Colour): { ground: Colour, contrast: number } | undefined => {
    const stack = document.elementsFromPoint(x, y).filter(each => slide.contains(each) || each.contains(slide)).reverse()
    const drawing = element.closest('svg')
    const isUnder = (each: Element) => each.contains(element) || (drawing?.contains(each) && each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    const own = stack.findLastIndex(isUnder)
    const layers: Layer[] = []
    for (const each of stack) {
      const colour = (each === element && ground) || paintOf(each, x, y)
      if (!colour)
        return
      layers.push({ colour, veils: slide.contains(each) ? veilsOf(each) : [] })
    }
    if (own < 0)
      return
    const style = styleOf(element)
    const ink = drawnIn ?? (element instanceof SVGElement ? colourOf(style.fill, Number(style.fillOpacity)) : colourOf(style.color))
    const seen = (colour: Colour) => composed(layers.toSpliced(own + 1, 0, { colour, veils: veilsOf(element) }), WHITE)
    const bare = seen(CLEAR)
    return { ground: bare, contrast: contrastOf(seen(ink), bare) }
  }
  if (contrast) {
    // What lets the pointer through is painted all the same.
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = '#slide-content .slidev-page, #slide-content .slidev-page * { pointer-events: auto !important }'
    for (const box of boxes) {
      const { text, left, right, top, bottom, size, bold } = box
      const [edge, middle, height] = [Math.min(1.5, (right - left) / 2), (left + right) / 2, (top + bottom) / 2]
      const points = [[left + edge, height], [middle, height], [right - edge, height], ...box.grounds ? [] : [[middle, top], [middle, bottom]] as const] as const
      const found = points.map(([x, y], i) => seenAt(frame.left + x * scale, frame.top + y * scale, box, box.grounds?.[i])).filter(each => each !== undefined)
      const poorest = Math.min(...found.map(({ contrast }) => contrast))
      const least = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5
      if (poorest < least - 0.01)
        faults.push({ kind: 'contrast', what: `"${text.slice(0, 50)}" has ${poorest.toFixed(2)} to 1; ${least} is the least` })
      if (found.some(({ ground }) => contrastOf(ground, found[0]!.ground) > 1.05))
        faults.push({ kind: 'edge under text', what: `"${text.slice(0, 50)}"` })
    }
    sheet.remove()
  }
  return faults
}
