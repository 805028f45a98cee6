import type { Router } from 'vue-router'

/** Where the talk was left for the index. */
let left: string | undefined

/** Remembers slide, click and view whenever the talk is left for the index, by key, button or link. */
export function rememberPlace(router: Router): void {
  router.afterEach((to, from, failure) => {
    if (!failure && to.name === 'figures' && from.params.no !== undefined)
      left = from.fullPath
  })
}

/** Opens the index of all figures. */
export async function leaveForIndex(router: Router): Promise<void> {
  await router.push({ name: 'figures' })
}

/** Leads from the index back to where the talk was left, or to its first slide. */
export async function backToTalk(router: Router): Promise<void> {
  await router.push(left ?? '/1')
}
