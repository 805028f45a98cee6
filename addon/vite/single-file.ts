import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const WOFF = /,\s*url\([^)]+\.woff\)\s*format\(['"]woff['"]\)/g

/**
 * Vite plugins that put the whole talk into its `index.html`. Slidev sorts modules into chunks of
 * its own, which one file cannot have.
 */
export function singleFile(): PluginOption[] {
  return [
    {
      name: 'talk:one-chunk',
      apply: 'build',
      enforce: 'post',
      config: (config) => {
        const output = config.build?.rollupOptions?.output
        if (output && !Array.isArray(output))
          delete output.manualChunks
      },
    },
    {
      // The second copy of each font is for browsers that are older than modules.
      name: 'talk:woff2-only',
      enforce: 'pre',
      transform: (code, id) => id.endsWith('.css') ? code.replace(WOFF, '') : undefined,
    },
    viteSingleFile(),
  ]
}
