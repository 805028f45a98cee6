import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isMedia, mediaType } from '../print/media'
import { ADDON_ROOT } from '../root'

const MANIFEST = 'manifest.webmanifest'
/** Code and data. Pictures, fonts, sounds and films are kept as well. */
const CODE = /\.(?:m?js|css|html|wasm|json|csv|vtt|webmanifest)$/i
/** What a system leaves in folders, such as `._photo.jpg`. Many hosts do not publish it, and where one file does not come, nothing is kept. */
const HIDDEN = /(?:^|\/)\./
const NOT_KEPT = ['build-stamp.json']
const PLAYED = /^(?:audio|video)\//
/** Bytes of a sound or a film that somebody who opens the talk may be given unasked, perhaps by phone. A larger one needs a network. */
const LARGEST_PLAYED = 10_000_000

/**
 * Every file of a built site that a talk without a network may need, with a hash of what is in it.
 *
 * @param site folder with the site
 */
export function filesToKeep(site: string): Record<string, string> {
  return Object.fromEntries(readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && (isMedia(entry.name) || CODE.test(entry.name)) && !NOT_KEPT.includes(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => [path.relative(site, file).replaceAll('\\', '/'), file] as const)
    .filter(([name, file]) => !HIDDEN.test(name) && !(PLAYED.test(mediaType(name) ?? '') && statSync(file).size > LARGEST_PLAYED))
    .map(([name, file]) => [name, createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)] as const)
    .sort(([a], [b]) => a < b ? -1 : 1))
}

/**
 * Makes the built talk installable and keeps all of it on the machine that has opened it once: it then works without a
 * network, and takes in a new version by itself.
 *
 * @param about what the talk says of itself
 * @param about.title its title
 * @param about.description what it is, in a sentence
 * @param about.icon path of its icon in the site, an SVG
 */
export function offline({ title, description, icon }: { title: string, description?: string | undefined, icon?: string | undefined }): Plugin {
  let base = '/'
  let site = ''
  let entry = ''
  let isWritten = false
  return {
    name: 'talk:offline',
    apply: 'build',
    // `setup/keep-offline.ts` registers it: a script of its own would be one more file before the first slide.
    config: () => ({ define: { 'import.meta.env.TALK_OFFLINE': 'true' } }),
    configResolved(config) {
      base = config.base
      site = path.resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `${base}${MANIFEST}` }, injectTo: 'head' }],
    generateBundle(_, bundle) {
      entry = Object.values(bundle).find(chunk => chunk.type === 'chunk' && chunk.isEntry)?.fileName ?? ''
      const manifest = {
        name: title,
        short_name: title.slice(0, 30),
        ...(description && { description }),
        start_url: base,
        scope: base,
        lang: 'en',
        display: 'standalone',
        theme_color: '#14181f',
        background_color: '#14181f',
        icons: icon ? [{ src: icon.replace(/^\//, ''), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }] : [],
      }
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) })
    },
    writeBundle: () => void (isWritten = true),
    // The last of all: what is written after it would not be kept. It is called of a build that failed, too.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!isWritten)
          return
        const worker = readFileSync(path.join(ADDON_ROOT, 'vite/service-worker.js'), 'utf8')
        writeFileSync(path.join(site, 'sw.js'), `const FILES = ${JSON.stringify(filesToKeep(site))}\nconst ENTRY = ${JSON.stringify(entry)}\n${worker}`)
      },
    },
  }
}
