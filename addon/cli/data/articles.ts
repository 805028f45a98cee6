import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A citation with the id of the record that it stands in. */
export interface Cited {
  id: string
  source: string
  asPrinted: string
  line?: number | undefined
}

/** An archived article: the name of its file and its lines. */
export interface ArchivedArticle {
  file: string
  lines: readonly string[]
}

interface Mention { source: string, asPrinted: string, line?: number | undefined }
interface Citing { id: string, citations?: readonly Mention[], rows?: readonly { cells: readonly { citations: readonly Mention[] }[] }[] }

/** All citations of records of any kind; a table of judgement has its own in its cells. */
export function citedBy(records: readonly Citing[]): Cited[] {
  return records.flatMap(({ id, citations = [], rows = [] }) =>
    [...citations, ...rows.flatMap(row => row.cells.flatMap(cell => cell.citations))]
      .map(({ source, asPrinted, line }) => ({ id, source, asPrinted, line })))
}

/** True where the token stands on the line, and not only as the tail or the head of a longer number. */
export function standsOn(line: string, token: string): boolean {
  for (let at = line.indexOf(token); at >= 0; at = line.indexOf(token, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + token.length)]
    if (!(/\d[.,]?$/.test(before) && /^\d/.test(token)) && !(/\d$/.test(token) && /^[.,]?\d/.test(after)))
      return true
  }
  return false
}

/**
 * What is wrong with citations of articles, a line each: `002_x.txt:39 · some.id: "200億美元" does not stand there`.
 *
 * Takes all citations and the articles by the id of their source; those of other sources are passed over.
 */
export function articleProblems(citations: readonly Cited[], articles: ReadonlyMap<string, ArchivedArticle>): string[] {
  return citations.flatMap(({ id, source, asPrinted, line }) => {
    const article = articles.get(source)
    if (!article)
      return []
    const text = article.lines[(line ?? 0) - 1]
    if (text !== undefined && standsOn(text, asPrinted))
      return []
    const where = `${article.file}:${line ?? '?'} · ${id}`
    if (text === undefined)
      return [`${where}: no such line; the file has ${article.lines.length}`]
    const elsewhere = article.lines.flatMap((other, i) => standsOn(other, asPrinted) ? [i + 1] : [])
    return [`${where}: "${asPrinted}" does not stand there${elsewhere.length > 0 ? `, but on line ${elsewhere.join(', ')}` : ', nor on any other line'}`]
  })
}

/**
 * Reads the articles from a folder where the name of each file starts with the id of its source (`002_….txt`).
 *
 * Throws an Error for a folder that cannot be read, and for an id without its file or with two.
 */
export async function readArticles(folder: string, ids: readonly string[]): Promise<Map<string, ArchivedArticle>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read the folder ${folder}: ${error.code === 'ENOENT' ? 'there is none' : error.message}.`)
  })
  const articles = ids.map(async (id): Promise<[string, ArchivedArticle]> => {
    const files = names.filter(name => name.startsWith(`${id}_`))
    if (files.length !== 1)
      throw new Error(`${folder} must hold one file whose name starts with ${id}_, and holds ${files.length || 'none'}.`)
    const text = await readFile(path.join(folder, files[0]!), 'utf8')
    return [id, { file: files[0]!, lines: text.replace(/\r?\n$/, '').split(/\r?\n/) }]
  })
  return new Map(await Promise.all(articles))
}
