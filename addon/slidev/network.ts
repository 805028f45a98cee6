/**
 * Comes back to a slide whose code could not be fetched: once the network is there again, the page is loaded anew, at the
 * slide and the click where it was. Vite tells of such a failure by an event.
 */
export function reloadWhenOnline(): void {
  let failed = false
  addEventListener('vite:preloadError', () => failed = true)
  addEventListener('online', () => {
    if (failed)
      location.reload()
  })
}
