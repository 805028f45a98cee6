import { join } from 'node:path'
import { talkProjects } from 'slidev-addon-sourced-figures/vitest'
import { defineConfig } from 'vitest/config'

/** The talk’s own tests, and those of the machine, which run on its example. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      ...talkProjects('talk', 'tests'),
      ...talkProjects('addon', 'addon/tests', join(import.meta.dirname, 'addon/example')),
    ],
  },
})
