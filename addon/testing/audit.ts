/** One fault of a slide as it stands on the screen. */
export interface Fault {
  kind: 'overflow' | 'overlap' | 'small text' | 'type size' | 'line through text' | 'mark' | 'words' | 'focus' | 'blank canvas' | 'no slide'
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
    list.push({ text, left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y), size: Number(/([\d.]+)px/.exec(this.font)?.[1]), shown: this.globalAlpha > 0.05 })
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
}

/**
 * Looks for what a reader would call broken on the slide that is shown: text or boxes that leave the slide or their
 * box, texts that overlap, text that is too small or of none of the talk’s sizes, a canvas with nothing on it, a line
 * through a text, dashes that no mark stands for, what takes the focus unseen, too many words.
 * Runs in the page.
 */
export function auditSlide({ slideWidth, smallest, words }: Rules): Fault[] {
  interface Box { text: string, left: number, top: number, right: number, bottom: number, size: number, owner: unknown, element: Element }
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
      boxes.push({ text, left, right, top: top + slack, bottom: bottom - slack, size, owner: node, element: parent })
    }
  }
  const drawn = (window as unknown as { canvasTexts?: WeakMap<HTMLCanvasElement, (Omit<Box, 'owner' | 'element'> & { shown: boolean })[]> }).canvasTexts
  for (const canvas of slide.querySelectorAll('canvas')) {
    if (!isShown(canvas))
      continue
    const at = toSlide(canvas.getBoundingClientRect())
    const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data
    if (!pixels.some(value => value !== 0))
      faults.push({ kind: 'blank canvas', what: canvas.closest('[data-chart]')?.getAttribute('data-chart') ?? 'a canvas' })
    for (const entry of drawn?.get(canvas) ?? []) {
      if (!entry.shown || !entry.text.trim())
        continue
      const box = { ...entry, left: entry.left + at.left, right: entry.right + at.left, top: entry.top + at.top, bottom: entry.bottom + at.top, owner: entry, element: canvas }
      boxes.push(box)
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
  return faults
}
