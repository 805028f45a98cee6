import type { App, Component, Ref } from 'vue'
import { createVNode, render, watch } from 'vue'

/**
 * Loads a component and mounts it beside the app, once a window, when it is first needed; before that it costs nothing.
 *
 * @param app the app whose router and components it uses
 * @param open holds something as soon as it is needed
 * @param load fetches the component
 */
export function mountWhenOpen(app: App, open: Ref<unknown>, load: () => Promise<{ default: Component }>): void {
  let loading = false
  watch(open, async (isOpen) => {
    if (!isOpen || loading)
      return
    loading = true
    try {
      const vnode = createVNode((await load()).default)
      vnode.appContext = app._context
      render(vnode, document.body.appendChild(document.createElement('div')))
    }
    catch (error) {
      loading = false
      throw error
    }
  })
}
