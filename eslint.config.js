import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  formatters: { slidev: true, css: true },
  ignores: ['dist', 'exports', 'node_modules'],
})
