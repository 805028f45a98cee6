import type { Plugin } from 'vite'
import { ADDON } from '../root'

/**
 * How Vite treats the addon and what it is made of: one copy of it, compiled with the talk, and the packages of its
 * charts made ready before a page asks for them.
 */
export function addonConfig(): Plugin {
  return {
    name: 'talk:addon-config',
    config: () => ({
      // An error in the page is printed in the terminal, and shown over the talk (last-good.ts).
      server: {
        forwardConsole: { unhandledErrors: true, logLevels: ['error'] },
        // An editor that saves empties a file and fills it: the watcher, which takes both for one change, tells of it when it is whole.
        watch: { awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 } },
      },
      build: { reportCompressedSize: false },
      optimizeDeps: {
        exclude: [ADDON, `${ADDON}/client`, `${ADDON}/records`],
        include: [`${ADDON} > chart.js`, `${ADDON} > vue-chartjs`, `${ADDON} > svgcanvas/dist/svgcanvas.esm.js`],
      },
    }),
  }
}
