import { closeCard, openCard } from '../evidence/figure-card'
import { closeTwin, openTwin } from '../evidence/figure-twin'

/** Slidev's keys do nothing while one of these has the focus. */
const DEAF = 'button, a'

/** They activate a control, or move the focus. */
const KEYS_OF_CONTROLS = new Set(['Enter', ' ', 'Tab'])

/** The nearest thing round a control that may have the focus without stopping the keys: the card, the table. */
function hostOf(control: Element): HTMLElement | undefined {
  return control.parentElement?.closest<HTMLElement>('[tabindex="-1"]') ?? undefined
}

let chord = false

/** True where the last key went down together with Ctrl, Cmd or Alt: it is meant for the browser, and not for the talk. */
export function isChord(): boolean {
  return chord
}

function letGo(control: HTMLElement): void {
  const host = hostOf(control)
  if (host)
    host.focus({ preventScroll: true })
  else
    control.blur()
}

const focusedControl = () => document.activeElement instanceof HTMLElement && document.activeElement.matches(DEAF) ? document.activeElement : undefined

/**
 * Keeps the keyboard with the talk, whatever was clicked. Slidev drops every key while a button or a link has the focus,
 * and a click gives it to them. So a control that a pointer has pressed lets the focus go; one that has it by keyboard
 * lends it for the length of a key press that is not its own. Escape closes first the card, then the table.
 */
export function keepKeys(): void {
  addEventListener('click', ({ detail }) => {
    const control = detail > 0 && focusedControl()
    if (control)
      letGo(control)
  })

  addEventListener('keydown', (event) => {
    chord = event.ctrlKey || event.metaKey || event.altKey
    if (event.key === 'Escape' && (openCard.value || openTwin.value)) {
      event.preventDefault()
      event.stopPropagation()
      if (openCard.value)
        closeCard()
      else
        closeTwin()
      return
    }
    const control = focusedControl()
    if (!control || KEYS_OF_CONTROLS.has(event.key) || chord)
      return
    letGo(control)
    const lentTo = document.activeElement
    setTimeout(() => {
      if (document.activeElement === lentTo && control.isConnected && control.checkVisibility({ visibilityProperty: true }))
        control.focus({ preventScroll: true })
    })
  }, { capture: true })
}
