import { talkTests } from 'slidev-addon-sourced-figures/vitest'
import { defineConfig } from 'vitest/config'

const EXCLUDE = ['node_modules/**', 'dist/**', 'exports/**']

/**
 * Three projects by what a test needs: plain Node, a light DOM, or a real browser, which is slow to start and gets more
 * time. Files that need the built talk share one build, under a lock.
 */
export default defineConfig({
  plugins: [talkTests(import.meta.dirname)],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...EXCLUDE, 'tests/{components,browser,pdf}/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.ts'],
          exclude: EXCLUDE,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{browser,pdf}/**/*.test.ts'],
          exclude: EXCLUDE,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
