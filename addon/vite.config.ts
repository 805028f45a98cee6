import type {} from '@slidev/types' // types the `slidev` field
import { defineConfig } from 'vite'

export default defineConfig({
  slidev: {
    // Slidev takes every script below components/ for a component: only .vue files are, in a talk.
    components: { globsExclude: ['components/**/*.ts'] },
  },
})
