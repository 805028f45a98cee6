/** One page of the print: a slide, or a slide at one of its clicks. Runs of this shape leave the browser as JSON. */
export interface PrintedSlide {
  no: number
  /** Its headline, or `Slide 7` where it has none. */
  title: string
  /** The part of the talk that it belongs to. */
  part?: string
  /** Tags that neither HTML nor SVG knows: components that were not found. */
  unknownTags: string[]
  brokenImages: string[]
}

export interface PrintState {
  slides: PrintedSlide[]
  /** What is not ready yet, for people. */
  pending: string[]
  /** Sections behind the slides: their titles, and the ids that lead to them. */
  sections: { title: string, id: string }[]
  /** How many elements the page has: it grows while components load. */
  elements: number
  title: string
  lang: string
  author: string
  description: string
}

/**
 * Reads the page that is about to be printed. This function is sent to the browser as text: it can
 * use nothing from outside itself.
 *
 * @param pages CSS selector of one page of the print
 */
export function readPrintState(pages: string): PrintState {
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
  // Slidev puts quotation marks around what it writes there.
  const meta = (name: string): string => clean(document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')).replace(/^"(.*)"$/, '$1')
  const isUnknown = (element: Element): boolean => element instanceof HTMLUnknownElement
    || (element.constructor === SVGElement)
    || (element instanceof HTMLElement && element.localName.includes('-') && !customElements.get(element.localName))

  const pending: string[] = []
  const slides = [...document.querySelectorAll<HTMLElement>(pages)].map((page): PrintedSlide => {
    const slide = page.querySelector<HTMLElement>('[data-slidev-no]')
    const no = Number(slide?.dataset.slidevNo ?? page.id.split('-')[0])
    const on = `slide ${no}`
    if (page.querySelector('.slidev-slide-loading') || !slide)
      pending.push(`${on} is still loading`)
    else if (!clean(slide.textContent) && !slide.querySelector('canvas, svg, img'))
      pending.push(`${on} is empty`)
    for (const chart of page.querySelectorAll<HTMLElement>('[data-chart-ready]')) {
      if (chart.dataset.chartReady !== 'true')
        pending.push(`the chart “${chart.dataset.chart ?? chart.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? '?'}” on ${on} is not drawn`)
    }
    for (const waiting of page.querySelectorAll('[data-waitfor]')) {
      const selector = waiting.getAttribute('data-waitfor')
      if (selector && !waiting.querySelector(selector))
        pending.push(`${on} waits for “${selector}”`)
    }
    const images = [...page.querySelectorAll('img')]
    for (const image of images) {
      image.loading = 'eager'
      if (!image.complete)
        pending.push(`the image ${image.currentSrc || image.src} on ${on} is not loaded`)
    }
    const headline = page.querySelector('[data-headline]') ?? page.querySelector('h1') ?? page.querySelector('h2, h3')
    return {
      no,
      title: clean(headline?.textContent) || `Slide ${no}`,
      part: clean(page.querySelector<HTMLElement>('[data-part]')?.dataset.part) || undefined,
      unknownTags: [...new Set([...page.querySelectorAll('*')].filter(isUnknown).map(element => element.localName))],
      brokenImages: images.filter(image => image.complete && !image.naturalWidth).map(image => image.getAttribute('src') ?? ''),
    }
  })
  const appendix = new URLSearchParams(location.search).has('appendix')
  if (appendix && !document.querySelector('.appendix'))
    pending.push('what stands behind the talk is still loading')
  if (document.fonts.status !== 'loaded')
    pending.push('fonts are still loading')
  const failedFonts = [...document.fonts].filter(font => font.status === 'error').map(font => font.family)
  if (failedFonts.length)
    pending.push(`fonts that cannot be loaded: ${[...new Set(failedFonts)].join(', ')}`)

  return {
    slides,
    sections: [...document.querySelectorAll('.appendix h1[id]')].map(({ textContent, id }) => ({ title: clean(textContent), id })),
    pending,
    elements: document.querySelectorAll('*').length,
    title: clean(document.title).replace(/ - Slidev$/, ''),
    lang: document.documentElement.lang,
    author: meta('author'),
    description: meta('description'),
  }
}

/**
 * On which slides a picture is painted by a style or within an SVG. Sent to the browser as text.
 *
 * @param query
 * @param query.pages CSS selector of one page of the print
 * @param query.addresses addresses of pictures
 */
export function findPaintedImages({ pages, addresses }: { pages: string, addresses: string[] }): { no: number, address: string }[] {
  const painted = (element: Element): string => [null, '::before', '::after']
    .map((pseudo) => {
      const { backgroundImage, maskImage, borderImageSource, listStyleImage, content } = getComputedStyle(element, pseudo)
      return [backgroundImage, maskImage, borderImageSource, listStyleImage, content].join()
    })
    .concat(element instanceof SVGImageElement ? new URL(element.href.baseVal, location.href).href : '')
    .join()
  return [...document.querySelectorAll(pages)].flatMap((page) => {
    const no = Number(page.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo)
    const used = [...page.querySelectorAll('*')].map(painted).join()
    return addresses.filter(address => used.includes(address)).map(address => ({ no, address }))
  })
}

/**
 * Makes links to slides lead to their pages in the file. Slidev writes links that lead nowhere in
 * print, or to the server. What leads to a slide that is not printed, or to the server, is no link
 * any more. Sent to the browser as text.
 *
 * @param pages CSS selector of one page of the print
 */
export function turnLinksInward(pages: string): void {
  const targets = new Map<string, string>()
  for (const page of document.querySelectorAll(pages)) {
    const no = page.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo
    if (no && !targets.has(no))
      targets.set(no, page.id)
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, hash } = new URL(link.href)
    const [, no] = /^#\/?(\d+)$/.exec(hash) ?? /\/(\d+)$/.exec(pathname) ?? []
    const target = no && targets.get(no)
    if (origin !== location.origin || document.getElementById(hash.slice(1)))
      continue
    if (target)
      link.href = `#${target}`
    else
      link.removeAttribute('href')
  }
}

/**
 * Makes the parts of the talk headings, each where it begins, and those of its slides one level lower: what a tagged PDF
 * tells of the talk is then a tree, and no row of equals. Sent to the browser as text.
 *
 * @param pages CSS selector of one page of the print
 */
export function headParts(pages: string): void {
  let last: string | undefined
  for (const page of document.querySelectorAll(pages)) {
    const label = page.querySelector<HTMLElement>('[data-part]')
    const part = label?.dataset.part
    if (label && part && part !== last) {
      label.setAttribute('role', 'heading')
      label.setAttribute('aria-level', '1')
    }
    last = part
    if (part) {
      for (const heading of page.querySelectorAll('h1, h2, h3'))
        heading.setAttribute('aria-level', String(Number(heading.localName.slice(1)) + 1))
    }
  }
}

/**
 * Lays a link over each figure, and over each source and whatever else names its entry in `data-behind`, on the printed
 * slides, which leads to that entry behind the talk: so numbers in drawings and charts lead there too. It is read where
 * its figure is; several marks of one figure without a word are read once, or not at all where its number stands too.
 * Its name is an alternative text, which a tagged PDF keeps of what is painted only. Sent to the browser as text.
 *
 * @param pages CSS selector of one page of the print
 */
export function linkFigures(pages: string): void {
  const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/[\u00AD\u200B\u2060]/g, '').replace(/\s+/g, ' ').trim()
  const entryOf = ({ behind, figure }: DOMStringMap, no: string): string | undefined => [
    ...behind ? [`behind:${behind}:${no}`, `behind:${behind}`] : [],
    ...figure ? [`figure:${figure}`] : [],
  ].find(id => document.getElementById(id))
  const nameOf = (element: Element, target: string): string => {
    const entry = document.getElementById(target)
    const value = entry?.querySelector('.value')
    // A figure is named by its label and value, a dispute by its question, all else by the words that lead there.
    const name = value ? `${wordsOf(entry?.querySelector('th'))}, ${wordsOf(value)}` : wordsOf(entry?.querySelector('th > span')) || wordsOf(element)
    return `${name}: ${entry?.dataset.entry ?? 'the source'}`
  }
  const IMAGE = 'svg, [role=img], [aria-hidden=true]'
  // All places are read before the first link is laid: each link that is there makes the browser lay out the pages anew.
  const asked = [...document.querySelectorAll<HTMLElement>(pages)].map((page) => {
    const no = page.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo ?? ''
    const origin = page.getBoundingClientRect()
    const places = [...page.querySelectorAll<HTMLElement | SVGElement>('[data-figure], [data-behind]')].flatMap((element) => {
      const target = entryOf(element.dataset, no)
      const { left, top, width, height } = element.getBoundingClientRect()
      return target && width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        ? [{ element, target, hasWords: wordsOf(element) !== '', place: `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px` }]
        : []
    })
    return { page, places }
  })
  for (const { page, places } of asked) {
    const read = new Set(places.filter(({ hasWords }) => hasWords).map(({ target }) => target))
    for (const [index, { element, target, hasWords, place }] of places.entries()) {
      const link = document.createElement('a')
      link.href = `#${target}`
      link.style.cssText = `position:absolute;border:0;${place}`
      page.append(link)
      if (!hasWords && read.has(target)) {
        link.setAttribute('aria-hidden', 'true')
        continue
      }
      read.add(target)
      const name = document.createElement('span')
      name.setAttribute('role', 'img')
      name.setAttribute('aria-label', nameOf(element, target))
      name.className = 'on-paper'
      link.append(name)
      // It lies over the page, where it moves nothing, and is read where its figure is; what is one image has no parts, so there after it.
      let owner: Element = element
      for (let image = element.closest(IMAGE); image && page.contains(image); image = owner.closest(IMAGE))
        owner = image.parentElement!
      link.id = `${page.id}:link-${index}`
      owner.setAttribute('aria-owns', `${owner.getAttribute('aria-owns') ?? ''} ${link.id}`.trim())
    }
  }
}
