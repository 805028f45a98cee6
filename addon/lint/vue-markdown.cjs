/**
 * A plugin for the Vue language tools (`vueCompilerOptions.plugins`), so that `vue-tsc` and editors read Markdown as
 * Slidev does: notes and titles may name figures, and their ids are checked like those on slides.
 *
 * CommonJS, because the language tools load plugins with `require`.
 */
const markdownPlugin = require('@vue/language-core/lib/plugins/file-md').default
const { templateOf } = require('./markdown-template.cjs')

module.exports = function slidevMarkdown(context) {
  const markdown = markdownPlugin(context)
  return {
    name: 'slidev-markdown',
    version: 2.2,
    order: -1,
    parseSFC2(fileName, languageId, content) {
      return languageId === 'markdown' ? markdown.parseSFC2(fileName, languageId, templateOf(content)) : undefined
    },
  }
}
