/** `…/vitest` for Node, which takes no TypeScript from a package. */
import { tsImport } from 'tsx/esm/api'

// eslint-disable-next-line antfu/no-top-level-await -- a config takes what it imports as it is
export const { talkProjects } = await tsImport('./vitest.ts', import.meta.url)
