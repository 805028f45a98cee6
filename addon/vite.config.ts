import type {} from '@slidev/types' // types the `slidev` field
import { defineConfig } from 'vite'

export default defineConfig({
  slidev: {
    // Slidev takes every script below components/ for a component: only .vue files are, in a talk.
    components: { globsExclude: ['components/**/*.ts'] },
    // Vue's own list, and sounds: their addresses too go below the talk's base, and into the talk in one file.
    vue: { template: { transformAssetUrls: { tags: { video: ['src', 'poster'], source: ['src'], img: ['src'], image: ['xlink:href', 'href'], use: ['xlink:href', 'href'], audio: ['src'] } } } },
  },
})
