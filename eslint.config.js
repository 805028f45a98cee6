import antfu from '@antfu/eslint-config'
import { talkRules } from 'slidev-addon-sourced-figures/eslint'

// Node 20 has no Object.groupBy, which the shared configuration calls; the last line of Slidev for Node 20 is ours.
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null)
  for (const [i, item] of [...items].entries())
    (groups[keyOf(item, i)] ??= []).push(item)
  return groups
}

export default antfu(
  {
    vue: true,
    typescript: true,
    formatters: { css: true, markdown: true, slidev: true },
    // a slide in a guide is no guide
    ignores: ['dist', 'exports', 'node_modules', 'components/components.d.ts', '**/*.md/*.md'],
  },
  {
    files: ['slides.md', 'addon/example/slides.md'],
    // each slide has its own first heading
    rules: { 'markdown/no-multiple-h1': 'off' },
  },
  ...await talkRules(import.meta.dirname),
)
