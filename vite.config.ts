import type {} from '@slidev/types' // types the `slidev` field
import { defineConfig } from 'vite'

export default defineConfig({
  // An error in the page is printed in the terminal, and shown over the talk (scripts/vite/last-good.ts).
  server: { host: 'localhost', forwardConsole: { unhandledErrors: true, logLevels: ['error'] } },
  optimizeDeps: { include: ['chart.js', 'vue-chartjs'] },
  slidev: {
    // Slidev takes every script below components/ for a component: only .vue files are, in this project.
    components: { globsExclude: ['components/**/*.ts'] },
  },
})
