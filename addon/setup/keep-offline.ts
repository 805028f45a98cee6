import { savesData } from '../slidev/network'

/**
 * Has the browser keep the built talk for times without a network, once its first slide has all that it needs; not where
 * somebody saves data.
 */
export function keepOffline(): void {
  if (!import.meta.env.TALK_OFFLINE || !('serviceWorker' in navigator) || savesData())
    return
  // Tells the worker that this version is open: it keeps what the page has not loaded yet, until it is left.
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src*="assets/"]')
  void navigator.locks?.request(entry?.src ?? '', { mode: 'shared' }, async () => await new Promise(() => {}))
  const scope = import.meta.env.BASE_URL
  const keep = () => void navigator.serviceWorker.register(`${scope}sw.js`, { scope })
  if (document.readyState === 'complete')
    keep()
  else
    addEventListener('load', keep, { once: true })
}
