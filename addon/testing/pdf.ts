import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads a PDF as pdf.js does. */
export async function readPdf(content: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({
    data: Uint8Array.from(content),
    cMapUrl: `${PDFJS}/cmaps/`,
    standardFontDataUrl: `${PDFJS}/standard_fonts/`,
    verbosity: 0,
  }).promise
}

/** Text without any space, for comparing what was broken into lines in different places. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B\u2060]+/g, '')
}

/** All text of a page as it is drawn, {@link squeeze}d. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return squeeze(items.map(item => 'str' in item ? item.str : '').join(''))
}

/** A node of a page’s structure, as pdf.js gives it: an element with a role, or a piece of content. */
export interface StructureNode {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: StructureNode[]
}

/** What a screen reader has of a page: its text in order, the same with alternative texts, the roles, alternative texts, and how many links have a name or none. */
export async function readAloud(page: PDFPageProxy): Promise<{ text: string, all: string, roles: Set<string>, alternatives: string[], named: number, unnamed: number }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const content = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item)
      content.set(open.at(-1) ?? '', (content.get(open.at(-1) ?? '') ?? '') + item.str)
    else if (item.type === 'endMarkedContent')
      open.pop()
    else
      open.push(item.id ?? open.at(-1) ?? '')
  }
  const roles = new Set<string>()
  const alternatives: string[] = []
  let [text, all] = ['', '']
  let [named, unnamed] = [0, 0]
  const says = ({ alt, type, id, children = [] }: StructureNode): boolean => Boolean(alt || (type === 'content' && id && content.get(id)?.trim()) || children.some(says))
  const visit = (node: StructureNode): void => {
    const { role, alt, type, id, children = [] } = node
    if (role)
      roles.add(role)
    if (alt) {
      alternatives.push(squeeze(alt))
      all += alt
    }
    if (role === 'Link')
      says(node) ? named++ : unnamed++
    if (type === 'content' && id) {
      text += content.get(id) ?? ''
      all += content.get(id) ?? ''
    }
    children.forEach(visit)
  }
  visit(await page.getStructTree() as StructureNode ?? {})
  return { text: squeeze(text), all: squeeze(all), roles, alternatives, named, unnamed }
}

/** Width and height of every bitmap that a page paints. */
export async function bitmaps(page: PDFPageProxy): Promise<{ width: number, height: number }[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const painters = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObject])
  return fnArray.flatMap((operation, index) => {
    if (!painters.has(operation))
      return []
    const args = argsArray[index] as [unknown, number?, number?]
    const image = args[0] as { width?: number, height?: number } | string
    return [typeof image === 'object'
      ? { width: image.width ?? 0, height: image.height ?? 0 }
      : { width: args[1] ?? 0, height: args[2] ?? 0 }]
  })
}

interface Outline {
  title: string
  page: number
  children: Outline[]
}

/** The bookmarks of a PDF with the page, from 1, that each leads to. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<Outline[]> {
  type Items = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>
  const read = async (items: Items): Promise<Outline[]> => await Promise.all((items ?? []).map(async ({ title, dest, items: below }) => {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    return { title, page: await pdf.getPageIndex(target![0]) + 1, children: await read(below) }
  }))
  return await read(await pdf.getOutline())
}
