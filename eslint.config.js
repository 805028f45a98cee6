import antfu from '@antfu/eslint-config'

// Node 20 has no Object.groupBy, which the shared configuration calls; the last line of Slidev for Node 20 is ours.
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null)
  for (const [i, item] of [...items].entries())
    (groups[keyOf(item, i)] ??= []).push(item)
  return groups
}

export default antfu({
  vue: true,
  typescript: true,
  formatters: { css: true, markdown: true, slidev: true },
  ignores: ['dist', 'exports', 'node_modules'],
})
