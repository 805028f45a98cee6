import type { Plugin } from 'vite'
import type { BuildStamp } from '../print/fingerprint'
import { BUILD_STAMP, fingerprint } from '../print/fingerprint'

/**
 * Leaves a note in the built site of what it was built from, for `npm run export` to go by.
 *
 * @param root the project’s folder
 * @param about what Slidev was asked to build
 */
export function buildStamp(root: string, about: Omit<BuildStamp, 'sources' | 'base'>): Plugin {
  let base = '/'
  let sources = ''
  return {
    name: 'talk:build-stamp',
    apply: 'build',
    configResolved: (config) => {
      base = config.base
    },
    buildStart: () => {
      sources = fingerprint(root)
    },
    generateBundle() {
      const stamp: BuildStamp = { sources, base, ...about }
      this.emitFile({ type: 'asset', fileName: BUILD_STAMP, source: `${JSON.stringify(stamp)}\n` })
    },
  }
}
