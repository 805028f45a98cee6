import type { PluginOption } from 'vite'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import vue from '@vitejs/plugin-vue'
import { ADDON } from '../root'
import { talkOf } from './talk-modules'

/**
 * The plugins that tests of a talk need: Vue’s, and the modules of the talk.
 *
 * @param root folder of the project whose talk it is
 */
export function talkTests(root: string): PluginOption[] {
  return [vue(), talkOf(root)]
}

/** After this many milliseconds a test hangs: a busy machine must not be taken for it. */
const HANGS = 120_000

/**
 * Three Vitest projects by what a test needs: plain Node, a light DOM (`dom/` and `components/`), or a real browser, which
 * is slow to start and gets more time (`browser/` and `pdf/`). Files of the first two share what they import: a talk is
 * loaded once, and not by each of its tests.
 *
 * @param name goes before the names of the projects
 * @param tests folder of the tests
 * @param root folder of the talk that they are about; the project’s own where it is left out
 */
export function talkProjects(name: string, tests: string, root = process.cwd()): TestProjectInlineConfiguration[] {
  const folder = relative(process.cwd(), resolve(tests)).replaceAll('\\', '/')
  const [dom, browser] = [`${folder}/{dom,components}/**/*.test.ts`, `${folder}/{browser,pdf}/**/*.test.ts`]
  const project = (kind: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
    extends: true,
    plugins: [talkTests(root)],
    // the machine is TypeScript, also where it lies among other packages
    test: { name: `${name}-${kind}`, environment: 'node', testTimeout: HANGS, hookTimeout: HANGS, server: { deps: { inline: [ADDON] } }, ...test },
  })
  return [
    project('node', { include: [`${folder}/**/*.test.ts`], exclude: [dom, browser], isolate: false }),
    project('dom', { include: [dom], environment: 'happy-dom', isolate: false }),
    project('browser', { include: [browser], testTimeout: 5 * HANGS, hookTimeout: 5 * HANGS, expect: { poll: { timeout: HANGS } } }),
  ]
}
