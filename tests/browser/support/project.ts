import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../../../addon/cli/cache'

/** Folder of this project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '')

/** Frontmatter that keeps a fixture from asking other hosts for fonts and icon. */
export const HEADMATTER = `theme: default
title: A fixture
favicon: 'data:,'
fonts:
  provider: none`

const SETUP = {
  'setup/routes.ts': `export { default } from '${ROOT}/setup/routes'\n`,
  'setup/vite-plugins.ts': `import { defineVitePluginsSetup } from '@slidev/types'
import { buildStamp } from '${ROOT}/scripts/vite/build-stamp'
import { withoutTwoslash } from '${ROOT}/scripts/vite/without-twoslash'

export default defineVitePluginsSetup(({ userRoot, data }) => [
  withoutTwoslash(),
  buildStamp(userRoot, { routerMode: data.config.routerMode, notes: true, slides: data.slides.length }),
])
`,
}

/**
 * Makes a small deck to build and export, in the project’s cache, so that packages are found. What
 * was there before is gone.
 *
 * @param name of its folder
 * @param files path → content; at least \`slides.md\`
 * @returns its folder
 */
export function makeProject(name: string, files: Record<string, string>): string {
  const root = cacheFolder('fixtures', name)
  rmSync(root, { recursive: true, force: true })
  for (const [file, content] of Object.entries({ ...SETUP, ...files })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), content)
  }
  return root
}
