import type { Router } from 'vue-router'

/** Where the talk was left for the index. */
let left: string | undefined

/** Opens the index of all figures, and remembers slide, click and view. */
export async function leaveForIndex(router: Router): Promise<void> {
  left = router.currentRoute.value.fullPath
  await router.push({ name: 'figures' })
}

/** Leads from the index back to where the talk was left, or to its first slide. */
export async function backToTalk(router: Router): Promise<void> {
  await router.push(left ?? '/1')
}
