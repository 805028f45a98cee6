import type { Deck } from '../browser/deck'
import { moveToSlide, openPage, showSlide } from '../browser/deck'
import { recordCanvasText } from './audit'

export interface ScreenChart {
  name: string
  /** What it is to who cannot see it; nothing where its text is read as it stands. */
  alternative: string
  /** Drawn on a canvas, and not in the page. */
  canvas: boolean
  /** In pixels of the 980 px canvas. */
  box: { x: number, y: number, width: number, height: number }
}

/** What one slide shows on screen after its last click. */
export interface ScreenSlide {
  no: number
  headline: string
  /** Text of each rendered figure. */
  figures: string[]
  /** Every text that is to be seen, beside what one presses: that is of no use on paper. */
  texts: string[]
  charts: ScreenChart[]
  /** Every text that is drawn on a canvas. */
  chartLabels: string[]
  /** Colour of the slide’s background: red, green and blue up to 255. */
  paper: [number, number, number]
}

/** Shows every slide of a deck at its own size, at its last click, and reads what is on it. */
export async function readScreen(deck: Deck): Promise<ScreenSlide[]> {
  const { page } = await openPage(deck, { width: 980, height: 552 })
  await page.addInitScript(recordCanvasText)
  const slides: ScreenSlide[] = []
  await showSlide(page, deck, 1)
  for (let no = 1; no <= deck.slides; no++) {
    await moveToSlide(page, no, 99)
    slides.push(await page.evaluate(readSlide, no))
  }
  await page.context().close()
  return slides
}

function readSlide(no: number): ScreenSlide {
  const slide = document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${no}"]`)!
  const visible = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const layout = slide.querySelector('.slidev-layout') ?? slide
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(layout).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
  const { canvasTexts } = window as unknown as { canvasTexts: WeakMap<HTMLCanvasElement, { text: string }[]> }
  const texts: string[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [parent, words] = [node.parentElement!, node.textContent!.trim()]
    if (visible(parent) && !parent.closest('button, .unseen, style, title, desc'))
      texts.push(getComputedStyle(parent).textTransform === 'uppercase' ? words.toUpperCase() : words)
  }
  return {
    no,
    headline: text(slide.querySelector('[data-headline]') ?? slide.querySelector('h1') ?? slide.querySelector('h2')),
    figures: [...slide.querySelectorAll('[data-figure]')].filter(visible).map(text).filter(Boolean),
    texts: texts.filter(Boolean),
    charts: [...slide.querySelectorAll<HTMLElement>('[data-chart]')].filter(visible).map((chart) => {
      const { x, y, width, height } = chart.getBoundingClientRect()
      const described = chart.matches('[role=img], [role=group]') ? chart : chart.querySelector('[role=img]')
      const description = document.getElementById(described?.getAttribute('aria-describedby') ?? '')
      return {
        name: chart.dataset.chart!,
        alternative: description ? text(description) : described?.getAttribute('aria-label') ?? '',
        canvas: chart.querySelector('canvas') !== null,
        box: { x, y, width, height },
      }
    }),
    chartLabels: [...slide.querySelectorAll('canvas')].flatMap(canvas => [...new Set(canvasTexts.get(canvas)?.map(({ text }) => text))]),
    paper: [red, green, blue],
  }
}
