import type { Router } from 'vue-router'
import type { FigureId } from '../model/register'
import { askFigure, askInput, closeCard } from '../evidence/figure-card'
import { isFigureId } from '../evidence/talk'

/** Who wears the attribute is a figure: in prose, in a drawing, over a chart, in a note. */
const FIGURE = '[data-figure]'

/** Slides that are shown small or printed: a click there means the slide. On the page to read, a touch finds the number. */
const STILL = '.slidev-slide-container:not(#slide-container, [data-answers] *), .print-slide-container, .handout-sheet, .print'

/** Slides whose numbers are too small for controls: these stand beside them, in words. */
const SMALL = '.slidev-slide-container:not(#slide-container)'

/** Controls that may stand inside a figure’s element and have a meaning of their own. */
const CONTROL = 'a[href], button, input, select, textarea'

/** The figure that an event is about, and its element. */
function figureAt(target: EventTarget | null): { id: FigureId, element: Element } | undefined {
  const element = target instanceof Element ? target.closest(FIGURE) : null
  const id = element?.getAttribute('data-figure')
  if (!element || !id || !isFigureId(id) || element.closest(STILL) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return undefined
  const control = (target as Element).closest(CONTROL)
  return control && control !== element && element.contains(control) ? undefined : { id, element }
}

function answer({ id, element }: { id: FigureId, element: Element }): void {
  // The card of a what-if’s result stands on the slide: its figures open a card of their own.
  if (element.closest('[data-figure-card]:not([data-result-card])'))
    askInput(id)
  else
    askFigure(id, element)
}

/** Marks that a screen reader passes over: their figure stands beside them in words. A pointer may ask them all the same. */
const UNHEARD = '[aria-hidden="true"]'

/** Makes a figure a control that can be reached and named, unless it is one. */
function dress(element: Element): void {
  if (element.closest(STILL) || element.closest(SMALL) || element.closest(UNHEARD))
    return
  if (!element.hasAttribute('tabindex') && !element.matches(CONTROL)) {
    element.setAttribute('role', 'button')
    element.setAttribute('tabindex', '0')
  }
  element.setAttribute('aria-haspopup', 'dialog')
}

/**
 * Makes everything that wears `data-figure` answer to pointer, touch and keyboard, wherever it stands and whoever drew
 * it. Nothing else has to listen.
 */
export function answerFigures(): void {
  addEventListener('click', (event) => {
    const asked = figureAt(event.target)
    if (!asked)
      return
    event.stopPropagation()
    answer(asked)
  }, { capture: true })

  addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey || event.altKey)
      return
    const asked = event.target instanceof Element && event.target.matches(FIGURE) ? figureAt(event.target) : undefined
    if (!asked)
      return
    // A press on a number is for the number: Slidev would move on.
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat)
      answer(asked)
  }, { capture: true })

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') {
        dress(target as Element)
        continue
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element))
          continue
        if (node.matches(FIGURE))
          dress(node)
        node.querySelectorAll(FIGURE).forEach(dress)
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-figure'] })
}

/**
 * Opens the card that an address asks for: `/19?figure=<id>`, from outside or from elsewhere in the talk. An id that is
 * unknown leads to the index, which says so.
 */
export function answerAddress(router: Router): void {
  router.beforeEach((to, from) => {
    const { figure, ...query } = to.query
    if (typeof figure !== 'string' || to.name === 'print' || to.name === 'handout') {
      // The number that a card belongs to stays behind.
      if (to.redirectedFrom?.query.figure === undefined && (to.path !== from.path || to.query.clicks !== from.query.clicks))
        closeCard(false)
      return true
    }
    if (isFigureId(figure)) {
      askFigure(figure)
      return { path: to.path, query, hash: to.hash, replace: true }
    }
    return to.name === 'figures' ? true : { name: 'figures', query: { figure }, replace: true }
  })
}
