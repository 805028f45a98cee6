import type { SlidevData } from '@slidev/types'
import type { PluginOption } from 'vite'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { dataUrl, isMedia } from '../print/media'

const WOFF = /,\s*url\([^)]+\.woff\)\s*format\(['"]woff['"]\)/g
const STYLES = /\.(?:css|less|s[ac]ss|styl(?:us)?|p(?:ost)?css)(?:$|\?)/
const URL_IN_CSS = /url\((["']?)(\/[^"')]+)\1\)/g
const LINK = /<link\s[^>]*>\s*/g

function decoded(address: string): string {
  try {
    return decodeURI(address)
  }
  catch {
    return address
  }
}

/** The picture, font, sound or film of a folder that an address names. */
function fileAt(folder: string, address: string): string | undefined {
  return isMedia(address) ? [address, decoded(address)].map(name => path.join(folder, name)).find(existsSync) : undefined
}

/** The same value of frontmatter, with the files themselves for their addresses. */
function withFiles(value: unknown, folder: string): unknown {
  if (typeof value === 'string') {
    const file = fileAt(folder, value)
    return file ? dataUrl(file) : value
  }
  if (Array.isArray(value))
    return value.map(item => withFiles(item, folder))
  return value?.constructor === Object ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item, folder)])) : value
}

/** Puts the files that frontmatter names into it. What it says for the head alone stands there by now. */
function takeFilesIn({ config, headmatter, slides }: SlidevData, folder: string): void {
  const forHead = { favicon: undefined, seoMeta: undefined }
  Object.assign(config, forHead)
  for (const frontmatter of [headmatter, ...slides.map(slide => slide.frontmatter)]) {
    Object.assign(frontmatter, frontmatter.favicon || frontmatter.seoMeta ? forHead : {})
    Object.assign(frontmatter, withFiles(frontmatter, folder))
  }
  for (const slide of slides)
    slide.images = [] // what Slidev would load ahead
}

/**
 * Vite plugins that put the whole talk into its `index.html`. Slidev sorts modules into chunks of
 * its own, which one file cannot have.
 *
 * @param publicDir folder of the files that are served as they are, which Vite would leave outside
 * @param data the deck, whose frontmatter names such files too
 */
export function singleFile(publicDir: string, data: SlidevData): PluginOption[] {
  takeFilesIn(data, publicDir)
  return [
    {
      name: 'talk:public-files',
      enforce: 'pre',
      resolveId: id => id.startsWith('/') ? fileAt(publicDir, id) : undefined,
      transform: (code, id) => STYLES.test(id)
        ? code.replace(URL_IN_CSS, (url, _, address: string) => {
            const file = fileAt(publicDir, address)
            return file ? `url("${encodeURI(file.replaceAll('\\', '/'))}")` : url
          })
        : undefined,
      // A picture that is loaded ahead is one that Vite leaves outside, also where it is shown.
      transformIndexHtml: { order: 'pre', handler: html => html.replace(LINK, link => /\bas="image"/.test(link) ? '' : link) },
    },
    {
      name: 'talk:one-chunk',
      apply: 'build',
      enforce: 'post',
      config: (config) => {
        const output = config.build?.rollupOptions?.output
        if (output && !Array.isArray(output))
          delete output.manualChunks
      },
    },
    {
      // The second copy of each font is for browsers that are older than modules.
      name: 'talk:woff2-only',
      enforce: 'pre',
      transform: (code, id) => id.endsWith('.css') ? code.replace(WOFF, '') : undefined,
    },
    viteSingleFile(),
  ]
}
