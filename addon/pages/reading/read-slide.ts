/** What a drawn slide says in words and where its picture is, for a page to read. HTML is the slide’s own. */
export interface SlideWords {
  /** HTML of its headline. */
  headline: string
  /** HTML of the line under it, which says what is measured. */
  line: string
  /** HTML of the sources and of the key to the marks. */
  sources: string
  /** What its pictures show, for who has no note: plain sentences. */
  alternatives: string[]
  /** The part of the slide that the words leave, in pixels of its canvas; none where the slide is words alone. */
  picture: Box | undefined
}

export interface Box { left: number, top: number, width: number, height: number }

/** Room round a picture, in pixels of the canvas: marks reach over the edge of their box. */
const MARGIN = 12

/** Reads a slide as it is drawn. */
export function readSlide(slide: Element, width: number): SlideWords {
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / width || 1
  const head = slide.querySelector('h1')
  const line = head?.nextElementSibling?.matches('p') ? head.nextElementSibling : undefined
  const alternatives = [...slide.querySelectorAll('[data-chart][aria-label], [data-chart] [role=img][aria-label], [role=img][aria-label]')]
    .map(picture => picture.getAttribute('aria-label')!.trim())
  return {
    headline: htmlOf(head),
    line: htmlOf(line),
    sources: [...slide.querySelectorAll('.source-line > *, :scope > .foot > *')].map(part => part.outerHTML).join(' '),
    alternatives: [...new Set(alternatives)].filter(Boolean),
    picture: pictureBox(slide, head, line, (value, from) => (value - from) / scale, width, frame),
  }
}

/** HTML of the contents, without ids: they stand on the slide already. */
function htmlOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  copy?.querySelectorAll('[id]').forEach(inner => inner.removeAttribute('id'))
  return copy?.innerHTML.trim() ?? ''
}

function pictureBox(slide: Element, head: Element | null, line: Element | undefined, toSlide: (value: number, from: number) => number, width: number, frame: DOMRect): Box | undefined {
  const height = toSlide(frame.bottom, frame.top)
  const main = slide.querySelector(':scope > .body')
  // Where words lie on the picture, it is the whole slide.
  if (!main || !head || !main.contains(head))
    return slide.querySelector('svg, canvas, img, table, [data-chart], [data-mark]') ? { left: 0, top: 0, width, height } : undefined
  const parts = [...main.children].filter(part => part !== head && part !== line && part.getBoundingClientRect().height > 0)
  if (parts.length === 0)
    return undefined
  const words = toSlide((line ?? head).getBoundingClientRect().bottom, frame.top)
  const foot = slide.querySelector(':scope > footer')?.getBoundingClientRect().top
  const edge = Math.max(0, toSlide(main.getBoundingClientRect().left, frame.left) - MARGIN)
  const bottom = foot === undefined ? height : toSlide(foot, frame.top)
  return { left: edge, top: words, width: width - 2 * edge, height: bottom - words }
}
