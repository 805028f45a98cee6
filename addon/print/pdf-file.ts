import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { PrintedSlide, PrintState } from './page-state'
import { PDFArray, PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { SLIDE } from './print-page'

/** A bookmark and those under it. */
export interface Bookmark {
  title: string
  /** Index of the page that it leads to, from 0. */
  page: number
  children: Bookmark[]
}

/** PDF points in a CSS pixel. */
const POINT = 0.75

/**
 * Bookmarks by part and slide. A slide of no part, or alone in its own, stands on the level of the
 * parts; with a page for each click, a slide has one bookmark, to its first page.
 *
 * @param slides pages of the print, in order
 */
export function bookmarks(slides: Pick<PrintedSlide, 'no' | 'title' | 'part'>[]): Bookmark[] {
  const top: Bookmark[] = []
  let part: Bookmark | undefined
  slides.forEach((slide, page) => {
    if (slides[page - 1]?.no === slide.no)
      return
    if (slide.part !== part?.title) {
      part = slide.part ? { title: slide.part, page, children: [] } : undefined
      if (part)
        top.push(part)
    }
    (part?.children ?? top).push({ title: slide.title, page, children: [] })
  })
  return top.map(entry => entry.children.length === 1 ? entry.children[0]! : entry)
}

/**
 * Bookmarks of the sections behind the slides. Chromium names a destination for each place that a link leads to; a
 * section without a link to it is left out.
 *
 * @param pdf as the browser printed it
 * @param sections their titles, and the ids of their headings
 */
export function sectionBookmarks(pdf: PDFDocument, sections: PrintState['sections']): Bookmark[] {
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const pages = pdf.getPages().map(page => page.ref)
  return sections.flatMap(({ title, id }) => {
    const target = named?.lookup(PDFName.of(id))
    const page = target instanceof PDFArray ? pages.findIndex(ref => ref === target.get(0)) : -1
    return page < 0 ? [] : [{ title, page, children: [] }]
  })
}

/** Replaces the bookmarks of a PDF. */
export function addOutline(pdf: PDFDocument, tree: Bookmark[]): void {
  const { context } = pdf
  const pages = pdf.getPages()
  const countAll = (items: Bookmark[]): number => items.reduce((sum, item) => sum + 1 + countAll(item.children), 0)

  function addLevel(items: Bookmark[], parent: PDFRef): { First: PDFRef, Last: PDFRef } | undefined {
    const refs = items.map(() => context.nextRef())
    items.forEach((item, index) => {
      const ref = refs[index]!
      const below = addLevel(item.children, ref)
      const previous = refs[index - 1]
      const next = refs[index + 1]
      context.assign(ref, context.obj({
        Title: PDFHexString.fromText(item.title),
        Parent: parent,
        Dest: [pages[item.page]!.ref, 'Fit'],
        ...previous && { Prev: previous },
        ...next && { Next: next },
        ...below && { ...below, Count: countAll(item.children) },
      }))
    })
    const [First, Last] = [refs[0], refs.at(-1)]
    return First && Last && { First, Last }
  }

  const root = context.nextRef()
  const level = addLevel(tree, root)
  if (!level)
    return
  context.assign(root, context.obj({ Type: 'Outlines', ...level, Count: countAll(tree) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** Title, language, author and subject, as a reader shows them. */
export function describePdf(pdf: PDFDocument, { title, lang, author, description }: PrintState): void {
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage(lang || 'en')
  if (author)
    pdf.setAuthor(author)
  if (description)
    pdf.setSubject(description)
  const metadata = pdf.context.stream(xmp({ title, lang: lang || 'en', author, description }), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The same in XMP, which archives and search read. It claims no standard that nobody has checked. */
export function xmp({ title, lang, author, description }: Pick<PrintState, 'title' | 'lang' | 'author' | 'description'>): Uint8Array {
  const escape = (text: string) => text.replace(/[&<>]/g, character => ENTITIES[character]!)
  const inWords = (tag: string, text: string) => text && `<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></dc:${tag}>`
  // The mark of a packet begins with a byte order mark.
  return new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
${inWords('title', title)}
${inWords('description', description)}
${author && `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`}
<dc:language><rdf:Bag><rdf:li>${escape(lang)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`)
}

/** Cuts the first pages of a PDF, as many as are slides, to the exact size of one; Chromium rounds it up. */
export function cutToSlide(pdf: PDFDocument, slides: number): void {
  for (const page of pdf.getPages().slice(0, slides))
    page.setMediaBox(0, page.getHeight() - SLIDE.exactHeight * POINT, SLIDE.width * POINT, SLIDE.exactHeight * POINT)
}
