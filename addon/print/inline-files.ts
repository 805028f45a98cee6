import { Buffer } from 'node:buffer'
import fs from 'node:fs/promises'
import path from 'node:path'

const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.jpg': 'image/jpeg', '.webp': 'image/webp' }
const LINK = /<link\s[^>]*?href="(?!data:|https?:)([^"]+)"[^>]*>/g

/**
 * Puts the files that the `<link>`s of a page name, its icon above all, into the page.
 *
 * @throws {Error} where one is not there
 */
export async function inlineFiles(html: string, folder: string): Promise<string> {
  const head = html.slice(0, html.indexOf('<script'))
  let inlined = head
  for (const [link, address] of head.matchAll(LINK)) {
    const file = path.join(folder, decodeURIComponent(address!.split(/[?#]/)[0]!))
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    const content = Buffer.from(await fs.readFile(file)).toString('base64')
    inlined = inlined.replace(link, () => link.replace(address!, `data:${type};base64,${content}`))
  }
  return inlined + html.slice(head.length)
}
