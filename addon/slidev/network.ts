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

/** Whether who looks has asked browser or system to load no more than is shown, as phones let one. */
export function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false
}
