/** `…/vitest` for Node, which takes no TypeScript from a package. */
import { tsImport } from 'tsx/esm/api'

export const { talkProjects } = await tsImport('./vitest.ts', import.meta.url)
