import type { Plugin } from 'vite'
import path from 'node:path'
import { ADDON_ROOT } from './load-talk'

/** Modules of Slidev’s client that a talk has in a version of its own, which says why. */
const OWN: Record<string, string> = {
  '@slidev/client/composables/useTimer.ts': 'slidev/use-timer.ts',
}

/** Puts the addon’s own modules in the place of a few of Slidev’s. */
export function slidevMends(): Plugin {
  return {
    name: 'talk:slidev-mends',
    enforce: 'pre',
    load(id) {
      const own = Object.entries(OWN).find(([module]) => id.split('?')[0]!.replaceAll('\\', '/').endsWith(module))?.[1]
      return own && `export * from ${JSON.stringify(path.join(ADDON_ROOT, own).replaceAll('\\', '/'))}`
    },
  }
}
