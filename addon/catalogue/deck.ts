import type { AnyTalk } from '../model/talk'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from '@vue/compiler-sfc'
import { componentFiles } from '../lint/components'
import { propsOf } from '../lint/layouts'
import { ADDON_ROOT } from '../root'
import { ownExamples } from './examples'

/** One component of the catalogue. */
export interface CatalogueEntry {
  name: string
  /** Path from the root. */
  file: string
  /** What it declares as props, with comments; empty where it takes none. */
  props: string
  /** How a slide writes it, or the picture that it is a part of. */
  usage: string
  /** Its code, and that of the module beside it. */
  sources: { file: string, code: string }[]
}

const HEAD = `---
theme: default
title: Catalogue
titleTemplate: '%s'
favicon: 'data:,'
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

/** Every component of a project, and of the machine’s those that a slide writes, by folder and name. */
export function catalogue(root: string, talk: AnyTalk): CatalogueEntry[] {
  const slides = readFileSync(join(root, 'slides.md'), 'utf8')
  const examples = ownExamples(talk)
  const own = componentFiles(ADDON_ROOT).filter(file => basename(file, '.vue') in examples)
  const files = [...componentFiles(root).map(file => ({ file, from: root })), ...own.map(file => ({ file, from: ADDON_ROOT }))]
  const code = new Map(files.map(({ file, from }) => [basename(file, '.vue'), readFileSync(join(from, file), 'utf8').trim()]))

  /** A part is shown in the first picture that has it. */
  function usageOf(name: string, seen: readonly string[] = []): string | undefined {
    const needs = propsOf(parse(code.get(name)!).descriptor).some(({ required }) => required)
    const alone = usedIn(slides, name) ?? examples[name] ?? (needs ? undefined : `<${name} />`)
    if (alone)
      return alone
    const wholes = [...code].filter(([other, text]) => other !== name && !seen.includes(other) && new RegExp(`<${name}[\\s/>]`).test(text))
    return wholes.map(([other]) => usageOf(other, [...seen, name])).find(Boolean)
  }

  return files.map(({ file, from }) => {
    const name = basename(file, '.vue')
    const text = code.get(name)!
    const modules = [...text.matchAll(/from '(\.\/[\w-]+)'/g)].map(match => `${dirname(file)}/${match[1]!.slice(2)}.ts`)
    return {
      name,
      file,
      props: propsSource(text),
      usage: usageOf(name) ?? 'No picture shows it.',
      sources: [{ file, code: withoutStyles(text) }, ...modules.map(module => ({ file: module, code: readFileSync(join(from, module), 'utf8').trim() }))],
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
export function catalogueDeck(root: string, talk: AnyTalk): string {
  const slides = catalogue(root, talk).flatMap((entry) => {
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
