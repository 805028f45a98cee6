import type { AnyTalk } from '../model/talk'
import type { DeckRoots } from './deck-roots'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { getDefaultConfig, parseSync } from '@slidev/parser'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { figuresOf, recordsOf } from '../model/talk'
import { modelOf } from '../scenarios/jump'
import { closest } from './closest'
import { knownComponents, unknownComponent } from './components'
import { deckRoots, frontmatterRead, iconSets } from './deck-roots'
import { valueProblem } from './frontmatter-values'
import { findLayouts, layoutProps } from './layouts'
import { brokenTemplate, emptySlide, missingFile, missingPictures, positionAt, unclosed, unknownSlots, withoutOwnBlocks } from './lost-content'

// What runs TypeScript without building it does not take a CommonJS module for one.
const { templateOf } = createRequire(import.meta.url)('./markdown-template.cjs') as typeof import('./markdown-template.cjs')

/** One mistake in a deck; line and column count from one. */
export interface DeckProblem {
  file: string
  line: number
  column: number
  message: string
}

/** For people and editors: `slides.md:12:3 · no figure has the id …`. */
export function describeDeckProblem({ file, line, column, message }: DeckProblem): string {
  return `${file}:${line}:${column} · ${message}`
}

/** Thrown for a deck that must not be shown; the message has one line for each problem. */
export class DeckError extends Error {
  override name = 'DeckError'
  readonly #problems: readonly DeckProblem[]

  constructor(problems: readonly DeckProblem[]) {
    super(problems.map(describeDeckProblem).join('\n'))
    this.#problems = problems
    this.stack = `${this.name}: ${this.message}` // Slidev prints the stack, which says nothing to an author
  }

  get problems(): readonly DeckProblem[] {
    return this.#problems
  }
}

const SLIDE_KEYS = ['class', 'clickAnimation', 'clicks', 'clicksStart', 'disabled', 'dragPos', 'hide', 'hideInToc', 'lang', 'layout', 'level', 'name', 'preload', 'routeAlias', 'src', 'title', 'transition', 'zoom']
const DECK_KEYS = [...SLIDE_KEYS, ...Object.keys(getDefaultConfig()), 'config', 'defaults', 'keywords', 'routes']

const COMPONENT = /<([A-Z]\w*|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=[\s/>])/g
/** SVG's own names with a hyphen. */
const NO_COMPONENT = /^(?:font-face|color-profile|annotation-xml|missing-glyph)\b/

type Found = Omit<DeckProblem, 'file'>
type Slide = ReturnType<typeof parseSync>['slides'][number]

/** Tags that name a record, and what it is called in a message. */
const NAMING_TAGS = [
  { tag: 'Fig', record: 'figure', records: figuresOf },
  { tag: 'When', record: 'event', records: (talk: AnyTalk) => recordsOf(talk, 'event') },
] as const

function idProblems(markdown: string, text: string, talk: AnyTalk): Found[] {
  return NAMING_TAGS.flatMap(({ tag: name, record, records }) => {
    const known = new Set<string>(records(talk).map(({ id }) => id))
    return [...text.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].flatMap(({ 0: tag, index }): Found[] => {
      // Vue knows it in lower case too; nobody else does.
      if (!tag.startsWith(`<${name}`))
        return [{ ...positionAt(markdown, index), message: `${tag.slice(0, name.length + 1)}> is written <${name}>` }]
      const id = tag.match(/\sid=(["'])(.*?)\1/)
      if (!id)
        return /\s(?::|v-bind:)id=/.test(tag) ? [] : [{ ...positionAt(markdown, index), message: `${tag} has no id` }]
      if (known.has(id[2]!))
        return []
      return [{
        ...positionAt(markdown, index + tag.indexOf(id[2]!, id.index)),
        message: `no ${record} has the id "${id[2]}"; the closest are ${closest(id[2]!, known).join(', ')}`,
      }]
    })
  })
}

/** `MdiAccount` and `mdi-account` are one icon. */
function isIcon(name: string, sets: ReadonlySet<string>): boolean {
  const parts = name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase().split('-')
  return parts.some((_, i) => i > 0 && sets.has(parts.slice(0, i).join('-')))
}

function componentProblems(markdown: string, text: string, { components, icons }: Known): Found[] {
  return [...text.matchAll(COMPONENT)].flatMap(({ 1: name = '', index }) => {
    const message = NO_COMPONENT.test(name) || isIcon(name, icons) ? undefined : unknownComponent(name, components)
    return message ? [{ ...positionAt(markdown, index), message }] : []
  })
}

/** What a slide of a deck can name. */
interface Known {
  roots: DeckRoots
  components: ReadonlySet<string>
  icons: ReadonlySet<string>
  layouts: ReadonlyMap<string, string>
  propsOf: typeof layoutProps
  /** True for a key of frontmatter that somebody beside Slidev and the layout reads. */
  isRead: (key: string) => boolean
  /** Frontmatter that every slide has. */
  defaults: Readonly<Record<string, unknown>>
}

/** What there is in the project, in the theme and in the addons of a deck with this headmatter. */
function knownTo(headmatter: Readonly<Record<string, unknown>>, root: string): Known {
  const roots = deckRoots(root, headmatter)
  let read: Set<string> | undefined
  return {
    roots,
    components: knownComponents(roots),
    icons: iconSets(roots),
    layouts: findLayouts(roots),
    propsOf: onceEach(layoutProps),
    isRead: key => (read ??= frontmatterRead(roots)).has(key),
    defaults: (headmatter.defaults ?? {}) as Record<string, unknown>,
  }
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The file that a slide takes its slides from (`src:`); undefined where it is one itself. */
function sourceOf({ frontmatter, filepath }: Slide, root: string): string | undefined {
  if (typeof frontmatter.src !== 'string')
    return undefined
  const file = frontmatter.src.split('#')[0]!
  return file.startsWith('/') ? join(root, file) : resolve(dirname(filepath), file)
}

/** What is wrong with a picture that a key of frontmatter names. Layouts take its address as it is, also below `theme/`, where Slidev copies those of themes and addons; the page takes in its icon from elsewhere too. */
function missingAt(key: string, value: unknown, root: string): string | undefined {
  const file = ['background', 'favicon', 'image'].includes(key) ? /^\/(?!theme\/)([\w./-]+)$/.exec(String(value))?.[1] : undefined
  return file && missingFile(file, [join(root, 'public'), ...key === 'favicon' ? [root] : []])
}

/** Problems of one slide's frontmatter and of content that it would lose; `first` is the slide whose frontmatter is the deck's too. */
function slideProblems(markdown: string, slide: Slide, root: string, { layouts, propsOf, isRead, defaults }: Known): Found[] {
  const counter = new LineCounter()
  const first = slide.index === 0
  const doc = parseDocument(slide.frontmatterRaw ?? '', { lineCounter: counter })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: slide.start + 1 + line, column: col }
  }
  if (doc.errors.length > 0)
    return doc.errors.map(error => ({ ...at(error.pos[0]), message: `frontmatter is no YAML: ${error.message.split('\n')[0]}` }))

  const pairs = isMap(doc.contents) ? doc.contents.items : []
  const keys = pairs.flatMap(({ key }) => isScalar(key) && key.range ? [{ name: String(key.value), ...at(key.range[0]) }] : [])
  const where = (name: string) => keys.find(key => key.name === name) ?? { line: slide.start + 1, column: 1 }
  const problem = (name: string, message: string): Found => ({ line: where(name).line, column: where(name).column, message })
  const { frontmatter } = slide

  const source = sourceOf(slide, root)
  if (source !== undefined)
    return isFile(source) ? [] : [problem('src', `there is no file ${String(frontmatter.src).split('#')[0]}`)]
  const layout = String(frontmatter.layout ?? defaults.layout ?? (first ? 'cover' : 'default'))
  const path = layouts.get(layout)
  if (!path)
    return [problem('layout', `there is no layout "${layout}"; the closest are ${closest(layout, layouts.keys()).join(', ')}`)]
  const declared = propsOf(path)
  const props = declared ?? []
  const allowed = new Set([...(first ? DECK_KEYS : SLIDE_KEYS), ...props.map(({ name }) => name)])
  const given = { ...defaults, ...frontmatter }
  return [
    ...emptySlide(slide, layout === 'end' || !declared || props.some(({ name }) => name in given && name !== 'section')),
    ...path.endsWith('.vue') ? unknownSlots(markdown, slide, layout, path) : [],
    ...Object.entries(frontmatter).flatMap(([name, value]) => {
      const message = valueProblem(name, value) ?? missingAt(name, value, root)
      return message ? [problem(name, message)] : []
    }),
    ...keys.filter(({ name }) => declared && !allowed.has(name) && !isRead(name)).map(({ name, line, column }) => ({
      line,
      column,
      message: `neither Slidev nor the layout "${layout}" knows "${name}" in frontmatter; the closest is ${closest(name, allowed, 1)[0]}`,
    })),
    ...props.filter(({ name, required }) => required && !(name in given)).map(({ name }) => problem('layout', `the layout "${layout}" needs "${name}" in frontmatter`)),
  ]
}

/** A function that works out what comes of each name once: many slides have the same layout. */
function onceEach<Value>(workOut: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return (name) => {
    if (!known.has(name))
      known.set(name, workOut(name))
    return known.get(name)!
  }
}

/** Slides that take the address of an earlier one, which is then out of reach. */
function sameNames(slides: readonly Slide[]): Found[] {
  const first = new Map<unknown, number>()
  return slides.flatMap(({ index, start, frontmatter: { routeAlias } }) => {
    if (routeAlias === undefined)
      return []
    const before = first.get(routeAlias)
    first.set(routeAlias, before ?? index)
    return before === undefined ? [] : [{ line: start + 1, column: 1, message: `slide ${index + 1} has the routeAlias ${JSON.stringify(routeAlias)} of slide ${before + 1}` }]
  })
}

/** Slides that name a what-if which is not there: its key would do nothing. */
function unknownModels(markdown: string, slides: readonly Slide[], models: readonly string[]): Found[] {
  return slides.flatMap(({ index, start, frontmatter: { model } }) => {
    if (model === undefined || models.includes(String(model)))
      return []
    const line = markdown.split('\n').findIndex((text, i) => i >= start && /^model\s*:/.test(text))
    const known = models.length > 0 ? `the closest is ${closest(String(model), models, 1)[0]}` : 'the deck has no slide with the layout "scenario" and a routeAlias'
    return [{ line: line + 1 || start + 1, column: 1, message: `slide ${index + 1} names the what-if ${JSON.stringify(model)}, which no slide is; ${known}` }]
  })
}

/** A file of slides, as it is written and as Slidev reads it. */
interface DeckFile { markdown: string, filepath: string, slides: readonly Slide[] }

/** A deck and the files that it takes slides from, at whatever remove, each read once. */
function filesOf(markdown: string, filepath: string, root: string, found = new Map<string, DeckFile>()): DeckFile[] {
  const { slides } = parseSync(markdown, filepath)
  found.set(filepath, { markdown, filepath, slides })
  for (const path of slides.flatMap(slide => sourceOf(slide, root) ?? [])) {
    if (!found.has(path) && isFile(path))
      filesOf(readFileSync(path, 'utf8'), path, root, found)
  }
  return [...found.values()]
}

function fileProblems({ markdown, filepath, slides }: DeckFile, talk: AnyTalk, root: string, known: Known, models: readonly string[]): DeckProblem[] {
  const file = relative(root, filepath) || filepath
  const withoutCode = (template: string) => withoutOwnBlocks(template).replace(/`[^`\n]+`/g, code => ' '.repeat(code.length))
  const text = withoutCode(templateOf(markdown))
  const shown = withoutCode(templateOf(markdown, true))
  return [
    ...idProblems(markdown, text, talk),
    ...componentProblems(markdown, text, known),
    ...unclosed(markdown),
    ...missingPictures(text, root),
    ...slides.flatMap(slide => brokenTemplate(shown, slide)),
    ...sameNames(slides),
    ...unknownModels(markdown, slides, models),
    ...slides.flatMap(slide => slideProblems(markdown, slide, root, known)),
  ].sort((a, b) => a.line - b.line || a.column - b.column).map(problem => ({ file, ...problem }))
}

/**
 * What is wrong in a deck and would else show as a blank slide or not at all: ids of figures that are not in the data
 * (slides, notes and titles alike), unknown components, frontmatter that is no YAML, unknown layouts, frontmatter that nobody reads
 * or with values that it does not take, what-ifs that are not there, missing props of layouts, missing files of slides, pictures and sounds, empty slides,
 * slots that the layout has not, notes and code that are never closed. Props of components are for `vue-tsc`.
 *
 * Takes the text, the absolute path of the file, and the talk whose ids it may name; the folder that it is in is the root
 * of the project. Files that it takes slides from are looked through too, each once.
 */
export function findDeckProblems(markdown: string, filepath: string, talk: AnyTalk, root = dirname(filepath)): DeckProblem[] {
  const files = filesOf(markdown, filepath, root)
  const models = files.flatMap(({ slides }) => slides).flatMap(slide => modelOf({ no: slide.index + 1, meta: { slide } }) ?? [])
  const known = knownTo(files[0]?.slides[0]?.frontmatter ?? {}, root)
  return files.flatMap(file => fileProblems(file, talk, root, known, models))
}

/** The files that a deck takes slides from, at whatever remove. */
export function sourcesOfDeck(filepath: string, root = dirname(filepath)): string[] {
  return filesOf(readFileSync(filepath, 'utf8'), filepath, root).slice(1).map(file => file.filepath)
}

/** Throws a DeckError with every problem of a deck, or returns nothing. */
export function checkDeck(markdown: string, filepath: string, talk: AnyTalk, root?: string): void {
  const problems = findDeckProblems(markdown, filepath, talk, root)
  if (problems.length > 0)
    throw new DeckError(problems)
}
