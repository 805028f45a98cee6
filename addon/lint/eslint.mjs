/** `…/eslint` for Node, which takes no TypeScript from a package. */
import { tsImport } from 'tsx/esm/api'

export const { talkRules } = await tsImport('./eslint.ts', import.meta.url)
