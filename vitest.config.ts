import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { talkProjects } from 'slidev-addon-sourced-figures/vitest'
import { defineConfig } from 'vitest/config'

const machine = join(import.meta.dirname, 'addon')
const example = join(machine, 'example')

/** The talk’s own tests, and those of the machine, which run on its example: a talk made of it comes without them. */
export default defineConfig({
  test: {
    // One more than the cores of a small machine: tests of the browser wait, for a server that starts or a slide that moves.
    maxWorkers: 3,
    projects: [
      ...talkProjects('talk', 'tests'),
      ...existsSync(join(machine, 'tests'))
        ? [...talkProjects('addon', 'addon/tests', example), ...talkProjects('example', 'addon/example/tests', example)]
        : [],
    ],
  },
})
