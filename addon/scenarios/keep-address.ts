import type { Router } from 'vue-router'
import { stateText } from './shared-state'

/** How long an address waits for the last of many changes, in milliseconds: browsers limit how often it may change. */
const DELAY = 250

/** What-ifs whose state does not stand in the address yet, by name. */
const behind = new Set<string>()
let keeper: Router | undefined
let navigating = false
let timer: ReturnType<typeof setTimeout> | undefined

/** True while a state has not reached the address, which is then no news. */
export function isBehind(name: string): boolean {
  return behind.has(name)
}

/**
 * Puts the state of a what-if into the address of the slide, soon. A slide that is turned meanwhile goes first: to
 * change the address in the middle of that would call it off.
 */
export function keepInAddress(router: Router, name: string): void {
  behind.add(name)
  if (keeper !== router) {
    keeper = router
    router.beforeEach(() => void (navigating = true))
    router.afterEach(arrived)
    router.onError(arrived)
  }
  wait()
}

function arrived(): void {
  navigating = false
  if (behind.size > 0)
    wait()
}

function wait(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void write(), DELAY)
}

async function write(): Promise<void> {
  const { query, params } = keeper!.currentRoute.value
  if (navigating || params.no === undefined)
    return
  const names = [...behind]
  const states = Object.fromEntries(names.map(name => [name, stateText(name) || undefined]))
  if (names.some(name => (query[name] ?? undefined) !== states[name]) && await keeper!.replace({ query: { ...query, ...states } }))
    return
  for (const name of names) {
    if ((stateText(name) || undefined) === states[name])
      behind.delete(name)
  }
}
