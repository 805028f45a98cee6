import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ExportError } from './errors'
import { sourceFiles } from './fingerprint'
import { dataUrl, isMedia } from './media'

const LINK = /<link\s[^>]*?href="(?!data:|https?:)([^"]+)"[^>]*>/g
const SOURCE = /\.(?:md|vue|[cm]?[jt]sx?|css|less|s[ac]ss|styl|html)$/

/** What stands before an address in code, in styles and in tags: a mark that opens it, and the way to the page’s folder. */
const BEFORE = /(["'`(,;=])(\.?\/)?$/
const AFTER = /^["'`)\\?#&>\s]/

/** True where a page names a file by its address, or has its path alone in quotation marks. */
function names(page: string, file: string): boolean {
  for (let at = page.indexOf(file); at >= 0; at = page.indexOf(file, at + 1)) {
    const [, mark = '', way] = BEFORE.exec(page.slice(Math.max(0, at - 3), at)) ?? []
    const after = page.charAt(at + file.length)
    if (way ? AFTER.test(after) : /["'`]/.test(mark) && after === mark)
      return true
  }
  return false
}

/** True where a line has a path that is not the end of another name. */
function has(line: string, file: string): boolean {
  const at = line.indexOf(file)
  return at >= 0 && !/[\w-]/.test(line.charAt(at - 1))
}

/** Where a project’s sources name a file, as what follows its name: `, which slides.md:12 names`. */
function placesOf(forms: readonly string[], root: string): string {
  const places = [...sourceFiles(root)].filter(source => SOURCE.test(source)).flatMap(source =>
    readFileSync(path.join(root, source), 'utf8').split('\n').flatMap((line, i) => forms.some(form => has(line, form)) ? [`${source}:${i + 1}`] : []))
  return places.length > 0 ? `, which ${places.join(' and ')} names` : ''
}

/** The pictures, fonts, sounds and films of a folder that its page names, one line each. */
function namedFiles(html: string, folder: string, root: string): string[] {
  // What the head says to others of the talk, such as its picture, is no part of the page.
  const page = html.replace(/<meta\s[^>]*>/g, '')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isMedia).sort().flatMap((name) => {
    const file = name.replaceAll('\\', '/')
    const forms = [...new Set([file, encodeURI(file)])]
    return forms.some(form => names(page, form)) ? [`/${file}${placesOf(forms, root)}`] : []
  })
}

/**
 * Puts the files that the `<link>`s of a page name, its icon above all, into the page.
 *
 * @param html the page
 * @param folder where it was built, with the files that it may name
 * @param root the project’s folder, to tell where a file is named
 * @throws {ExportError} where the page names a picture, a font, a sound or a film that it does not hold, or links to a file that is nowhere
 */
export function inlineFiles(html: string, folder: string, root: string): string {
  const head = html.slice(0, html.indexOf('<script'))
  let inlined = head
  for (const [link, address] of head.matchAll(LINK)) {
    const name = path.posix.normalize(decodeURIComponent(address!.split(/[?#]/)[0]!)).replace(/^\//, '')
    const file = path.join(folder, name)
    if (!existsSync(file))
      throw new ExportError(`There is no file public/${name}${placesOf([name, encodeURI(name)], root)}.`)
    inlined = inlined.replace(link, () => link.replace(address!, dataUrl(file)))
  }
  const page = inlined + html.slice(head.length)
  const outside = namedFiles(page, folder, root)
  if (outside.length > 0) {
    throw new ExportError(`The talk did not fit into one file: it would look in vain for\n${outside.map(line => `  - ${line}`).join('\n')}
An address goes into the file where the build reads it: in src="…" of <img>, <video>, <audio> and <source> without a colon, in frontmatter, as url(…) in a <style>, or imported by a script (import picture from '/picture.png'). It does not out of an expression, a style="…" or what another component is given.`)
  }
  return page
}
