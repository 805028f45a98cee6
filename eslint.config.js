import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  formatters: { css: true, markdown: true, slidev: true },
  ignores: ['dist', 'exports', 'node_modules'],
})
