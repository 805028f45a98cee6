import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { componentFiles } from '../lint/components'
import { EXAMPLES } from './examples'

/** One component of the catalogue. */
export interface CatalogueEntry {
  name: string
  /** Path from the root. */
  file: string
  /** What it declares as props, with comments; empty where it takes none. */
  props: string
  /** How a slide writes it. */
  usage: string
  /** Its code, and that of the module beside it. */
  sources: { file: string, code: string }[]
}

const HEAD = `---
theme: default
title: Catalogue
titleTemplate: '%s'
favicon: /favicon.svg
colorSchema: auto
fonts:
  provider: none
mdc: false
mcp: false
layout: cover
section: Charts, diagrams, panels, evidence
---

# Catalogue

Every component, as it looks, with its props and its code. Key <b>d</b>: light or dark. Key <b>o</b>: all at once. At <a href="/print">/print</a>: as it is printed.
`

/** What a component declares with \`defineProps\`, with its comments; empty where it takes none. */
export function propsSource(vue: string): string {
  const start = vue.search(/(?:withDefaults\()?defineProps</)
  if (start < 0)
    return ''
  const script = vue.slice(start, vue.indexOf('</script>', start))
  return script.slice(0, script.search(/\n(?=\n|$)/)).trim()
}

/** Script and template of a component: how it is styled says nothing of how it is used. */
function withoutStyles(vue: string): string {
  return vue.replace(/\n+(?:<!--(?:(?!-->)[\s\S])*-->\n)?<style[\s\S]*$/, '')
}

/** The first tag of a component on the talk’s slides, as it is written there. */
function usedIn(slides: string, name: string): string | undefined {
  return slides.match(new RegExp(`^<${name}(?:\\s[^>]*)?/>`, 'm'))?.[0]
}

/** Every component of a project with what the catalogue says of it, by folder and name. */
export function catalogue(root: string): CatalogueEntry[] {
  const slides = readFileSync(join(root, 'slides.md'), 'utf8')
  const read = (file: string) => readFileSync(join(root, file), 'utf8').trim()
  return componentFiles(root).map((file) => {
    const name = basename(file, '.vue')
    const code = read(file)
    const modules = [...code.matchAll(/from '(\.\/[\w-]+)'/g)].map(match => `${dirname(file)}/${match[1]!.slice(2)}.ts`)
    return {
      name,
      file,
      props: propsSource(code),
      usage: EXAMPLES[name] ?? usedIn(slides, name) ?? `<${name} />`,
      sources: [{ file, code: withoutStyles(code) }, ...modules.map(module => ({ file: module, code: read(module) }))],
    }
  })
}

/** Code that a slide scrolls. */
function block(code: string): string {
  return `\`\`\`vue {*}{maxHeight:'380px'}\n${code}\n\`\`\``
}

function section({ file }: CatalogueEntry): string {
  return dirname(file).replace(/^components\/?/, '') || 'frame'
}

/** A deck that shows every component: a slide with the thing itself, and one with how it is written, its props and its code. */
export function catalogueDeck(root: string): string {
  const slides = catalogue(root).flatMap((entry) => {
    const frame = `layout: picture\nsection: ${section(entry)}\n---\n\n# ${entry.name}`
    const code = [
      `<!-- on a slide -->\n${entry.usage}`,
      `// props\n${entry.props || '// none'}`,
      ...entry.sources.map(({ file, code }) => `// ${file}\n${code}`),
    ].join('\n\n')
    return [
      `${frame}\n\n${entry.file}\n\n${entry.usage}`,
      `${frame}: props and code\n\n${entry.file}\n\n${block(code)}`,
    ]
  })
  return [HEAD, ...slides.map(slide => `---\n${slide}\n`)].join('\n')
}
