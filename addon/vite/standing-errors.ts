import type { ErrorPayload, HotPayload, Update, ViteDevServer } from 'vite'

/** Who found a mistake; of several, the first is shown. `vite` is what Vite or Slidev themselves complain of. */
const KINDS = ['data', 'vite', 'deck', 'file', 'page'] as const
export type ErrorKind = typeof KINDS[number]

/** Mistakes that stand until they are mended. */
export interface StandingErrors {
  /** Shows a mistake, or takes it back. */
  set: (kind: ErrorKind, error: ErrorPayload['err'] | undefined) => void
  has: (...kinds: ErrorKind[]) => boolean
  /**
   * Takes back what Vite or Slidev complained of, where the file that they now let pass may have been the cause. True
   * where a page had asked for that file and not got it: it lacks it until it is loaded anew.
   */
  passed: (file: string) => boolean
  /** Looks after the overlay of a server from now on; `worded` says what Vite found as all else is said. */
  attach: (server: ViteDevServer, worded: (error: ErrorPayload['err']) => ErrorPayload['err']) => void
}

/**
 * Keeps Vite’s overlay up as long as there is a mistake: Vite itself takes it away with any update, also one of styles
 * that UnoCSS sends on its own, and forgets it when the page is loaded again. So updates wait until all is mended.
 */
export function standingErrors(): StandingErrors {
  const standing = new Map<ErrorKind, ErrorPayload['err']>()
  let held: Update[] = []
  let send: ((payload: HotPayload) => void) | undefined

  function show(): void {
    const kind = KINDS.find(kind => standing.has(kind))
    if (kind)
      return send?.({ type: 'error', err: standing.get(kind)! })
    send?.({ type: 'update', updates: held })
    held = []
  }

  function set(kind: ErrorKind, error: ErrorPayload['err'] | undefined): void {
    if (error)
      standing.set(kind, error)
    else if (!standing.delete(kind))
      return
    show()
  }

  return {
    set,
    passed(file) {
      const lacking = standing.get('vite')?.id !== undefined
      if (file.endsWith('.md') || lacking)
        set('vite', undefined)
      return lacking
    },
    has: (...kinds) => kinds.some(kind => standing.has(kind)),
    attach({ environments: { client: { hot } } }, worded) {
      const original = hot.send.bind(hot) as (...args: unknown[]) => void
      send = original
      hot.send = (...args: [HotPayload] | [string, unknown?]) => {
        const [payload] = args
        if (typeof payload === 'string')
          return original(...args)
        if (payload.type === 'error')
          return set('vite', payload.err.id === undefined ? payload.err : worded(payload.err))
        if (payload.type === 'update' && standing.size > 0) {
          held.push(...payload.updates)
          return
        }
        if (payload.type === 'full-reload')
          held = []
        original(payload)
      }
      hot.on('vite:client:connect', () => {
        // The page is loaded anew by a first update that finds an overlay: this one finds none.
        original({ type: 'update', updates: [] })
        if (standing.size > 0)
          show()
      })
    },
  }
}
