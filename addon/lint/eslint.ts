import type { Linter } from 'eslint'
import { join, relative } from 'node:path'
import process from 'node:process'
import { loadTalk } from '../vite/load-talk'
import { sourcesOfDeck } from './deck'
import { noTypedNumbers } from './no-typed-numbers'

/** What ESLint checks in a talk: no number is typed on a slide, and each room imports only from the rooms below it. */
export async function talkRules(root = process.cwd()): Promise<Linter.Config[]> {
  return [
    {
      files: ['slides.md', ...sourcesOfDeck(join(root, 'slides.md')).map(file => relative(root, file).replaceAll('\\', '/')), 'components/**/*.{vue,ts}', '*.vue'],
      plugins: { talk: { rules: { 'no-typed-numbers': noTypedNumbers(await loadTalk(root)) } } },
      rules: { 'talk/no-typed-numbers': 'error' },
    },
    {
      files: ['data/**/*.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: String.raw`(?:^|/)components/|^#talk|^slidev-addon-sourced-figures/(?:client|records)`, message: 'data know nothing of the pictures that show them' }] }] },
    },
    ...[1, 2, 3].map((depth): Linter.Config => ({
      files: [`addon/${'*/'.repeat(depth - 1)}*.{ts,vue}`],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: `^${String.raw`\.\./`.repeat(depth)}`, message: 'the addon is handed the talk as #talk, and imports nothing from above it' }] }] },
    })),
  ]
}
