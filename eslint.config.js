import antfu from '@antfu/eslint-config'
import { tsImport } from 'tsx/esm/api'

// Node 20 has no Object.groupBy, which the shared configuration calls; the last line of Slidev for Node 20 is ours.
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null)
  for (const [i, item] of [...items].entries())
    (groups[keyOf(item, i)] ??= []).push(item)
  return groups
}

const { noTypedNumbers } = await tsImport('./scripts/lint/no-typed-numbers.ts', import.meta.url)

export default antfu(
  {
    vue: true,
    typescript: true,
    formatters: { css: true, markdown: true, slidev: true },
    // a slide in a guide is no guide
    ignores: ['components/backmatter/backmatter.md', 'dist', 'exports', 'node_modules', 'types/components.d.ts', '**/*.md/*.md'],
  },
  {
    files: ['slides.md'],
    // each slide has its own first heading
    rules: { 'markdown/no-multiple-h1': 'off' },
  },
  {
    files: ['slides.md', 'components/**/*.{vue,ts}', 'layouts/**/*.vue', 'pages/**/*.{vue,md}', '*.vue'],
    plugins: { talk: { rules: { 'no-typed-numbers': noTypedNumbers } } },
    rules: { 'talk/no-typed-numbers': 'error' },
  },
)
