import type { Span } from '../../scenarios/span'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createApp, h, nextTick, ref, shallowRef } from 'vue'
import ScenarioControl from '../../scenarios/ScenarioControl.vue'

vi.mock('@slidev/client', () => ({ useIsSlideActive: () => ref(true), useSlideContext: () => ({}), useNav: () => ({}), configs: {} }))

/** A control of an assumption from 0 to 100, which takes no more, and whose number stands at 40. */
function mount() {
  const span = shallowRef<Span>({ low: 40, high: 40 })
  const host = document.body.appendChild(document.createElement('div'))
  const app = createApp(() => h(ScenarioControl, {
    assumption: { label: 'Share', unit: 'percent', min: 0, max: 100, most: 100, step: 1 },
    studied: { span: span.value, text: '', original: span.value, originalText: '', changed: false, because: 'A' },
    bar: undefined,
    moves: '',
    scale: [0, 1] as const,
    answer: 0,
    live: true,
    onSet: (to: Span) => span.value = to,
  }))
  app.mount(host)
  onTestFinished(() => {
    app.unmount()
    host.remove()
  })
  const field = host.querySelector<HTMLInputElement>('input[type=text]')!
  return {
    host,
    field,
    press: (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    write: (text: string) => {
      field.value = text
      field.dispatchEvent(new Event('input'))
    },
  }
}

it('a step beyond the last number is refused with a sentence, also from a number that was only just typed', async () => {
  const { host, field, press, write } = mount()
  write('100')
  press('ArrowUp')
  await nextTick()
  await nextTick()
  expect(host.querySelector('[role=alert]')?.textContent).toMatch(/Share cannot be more than 100/)
  expect(field.value).toBe('100')
  press('ArrowDown')
  await nextTick()
  expect(host.querySelector('[role=alert]')).toBeNull()
  expect(field.value).toBe('99')
})

it('the keys go back to the talk by Enter where a pointer came to the field, also by its label or unit while it had the focus', () => {
  const { host, field, press } = mount()
  for (const pressed of ['.label', '.unit']) {
    const place = host.querySelector<HTMLElement>(pressed)!
    field.focus()
    place.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    field.blur() // as a browser does where something else is pressed
    place.click()
    field.focus()
    press('Enter')
    expect(document.activeElement, pressed).toBe(document.body)
  }
  field.focus()
  press('Enter')
  expect(document.activeElement).toBe(host.querySelector('input[type=range]'))
})
