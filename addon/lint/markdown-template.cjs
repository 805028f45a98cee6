/**
 * Which parts of Slidev Markdown are template. CommonJS, because the Vue language tools load their plugins with
 * `require`; the types are in `markdown-template.d.cts`.
 */
const FIGURE = /<(?:Fig|When)\b[^>]*>/g
const LINE_END = /[^\r\n]/g

const blank = text => text.replace(LINE_END, ' ')

function blankAllButFigures(text) {
  let out = ''
  let end = 0
  for (const { 0: tag, index } of text.matchAll(FIGURE)) {
    out += blank(text.slice(end, index)) + tag
    end = index + tag.length
  }
  return out + blank(text.slice(end))
}

/** The index of the line that closes a block, or of the last line. */
function closing(lines, from, closes) {
  const at = lines.findIndex((line, i) => i > from && closes(line))
  return at < 0 ? lines.length - 1 : at
}

/**
 * The same text with all blanked that is no template; its length and line ends stay. Follows Slidev's own scanner. Tags
 * that name figures and events stay in notes and frontmatter too, unless `slidesAlone`.
 */
function templateOf(markdown, slidesAlone = false) {
  const outside = slidesAlone ? blank : blankAllButFigures
  const lines = markdown.split(/(?<=\n)/)
  const out = []
  let comment = ''
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const fence = !comment && line.match(/^\s*(`{3,}|~{3,})/)?.[1]
    if (!comment && /^---(?!-)/.test(line) && lines[i + 1]?.trim()) {
      const end = closing(lines, i, l => l.trimEnd() === '---')
      out.push(outside(lines.slice(i, end + 1).join('')))
      i = end
    }
    else if (fence) {
      const end = closing(lines, i, l => l.trimStart().startsWith(fence))
      out.push(blank(lines.slice(i, end + 1).join('')))
      i = end
    }
    else {
      comment += line
      const open = comment.lastIndexOf('<!--')
      if (open >= 0 && !comment.includes('-->', open) && i < lines.length - 1)
        continue
      out.push(comment.replace(/<!--[\s\S]*?(?:-->|$)/g, outside))
      comment = ''
    }
  }
  return out.join('')
}

module.exports = { templateOf }
