import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

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
    viteSingleFile(),
  ]
}
