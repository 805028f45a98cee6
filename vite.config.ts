import type {} from '@slidev/types' // types the `slidev` field
import { defineConfig } from 'vite'

export default defineConfig({
  server: { host: 'localhost' },
  optimizeDeps: { include: ['chart.js', 'vue-chartjs', 'd3-shape'] },
  slidev: {
    // Slidev takes every script below components/ for a component: only .vue files are, in this project.
    components: { globsExclude: ['components/**/*.ts'] },
  },
})
