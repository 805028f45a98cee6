import type { FigureStyle, Lookup } from '../model/lookup'
import type { ShownFigure } from '../model/shown'

/** What text needs of a talk. */
export type TextLookup = Pick<Lookup<ShownFigure>, 'figureText' | 'isFigureId' | 'isEventId' | 'momentText'>

const FIGURE = /<Fig\b([^>]*?)\/?>(?:<\/Fig>)?/g
const MOMENT = /<When\b([^>]*?)\/?>(?:<\/When>)?/g
const HEADING = /^#+ (.*)$/m
const CODE_BLOCK = /^```[\s\S]+?^```/gm

function attribute(tag: string, name: string): string | undefined {
  return tag.match(new RegExp(`\\s${name}=(["'])(.*?)\\1`))?.[2]
}

interface Writing {
  /** For all figures; otherwise each says how. */
  style?: FigureStyle
  /** True for HTML: each figure is an element that answers, as on a slide. */
  answers?: boolean
}

/**
 * Writes every `<Fig id="…" />` in text that is no template (notes, titles) as the figure itself, and every
 * `<When id="…" />` as the date of its event. A tag whose id is not in the data stays as it is: the deck's check has refused it already.
 */
export function writeFigures(text: string, { figureText, isFigureId, isEventId, momentText }: TextLookup, { style, answers = false }: Writing = {}): string {
  const withDates = text.replace(MOMENT, (tag, attributes: string) => {
    const id = attribute(attributes, 'id')
    return id !== undefined && isEventId(id) ? momentText(id) : tag
  })
  return withDates.replace(FIGURE, (tag, attributes: string) => {
    const id = attribute(attributes, 'id')
    if (id === undefined || !isFigureId(id))
      return tag
    try {
      const written = figureText(id, style ?? (attribute(attributes, 'as') === 'short' ? 'short' : 'prose'))
      return answers ? `<span data-figure="${id}">${written}</span>` : written
    }
    catch {
      return tag // data that cannot be written out: its validation says why
    }
  })
}

/**
 * A slide's title with its figures written out, or undefined where Slidev's own is right: it takes the frontmatter's
 * title or the first heading as raw Markdown, which would show tags in overview, page title and bookmarks.
 */
export function titleWithFigures(content: string, frontmatter: { title?: unknown, name?: unknown }, talk: TextLookup): string | undefined {
  const own = frontmatter.title ?? frontmatter.name
  const title = typeof own === 'string' ? own : content.replace(CODE_BLOCK, '').match(HEADING)?.[1]?.trim()
  return /<(?:Fig|When)\b/.test(title ?? '') ? writeFigures(title!, talk, { style: 'prose' }) : undefined
}

/**
 * A note as it is spoken: figures written out, marks for the linter (`// number-ok: …`) left out.
 *
 * @param note its Markdown
 * @param talk look-ups
 * @param answers true where it is shown as HTML; false where it goes to a file as plain text
 */
export function noteWithFigures(note: string, talk: TextLookup, answers = false): string {
  return writeFigures(note.replace(/^[ \t]*\/\/ number-ok:.*(?:\n|$)/gm, ''), talk, { answers })
}
