import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What a page of the built talk may load: what lies beside it, and nothing from any other host. What is not named here is held to the default. */
const POLICY = {
  'default-src': '\'self\'',
  'style-src': '\'self\' \'unsafe-inline\'',
  'img-src': '\'self\' data: blob:',
  'font-src': '\'self\' data:',
  'media-src': '\'self\' data: blob:',
  'object-src': '\'none\'',
  'base-uri': '\'self\'',
  'form-action': '\'none\'',
}

/** The same for a talk in one file, which holds its scripts and asks for nothing at all. A worker is held to what scripts may, and there that is no address. */
const ONE_FILE = {
  'default-src': '\'none\'',
  'script-src': '\'unsafe-inline\'',
  'style-src': '\'unsafe-inline\'',
  'img-src': 'data: blob:',
  'font-src': 'data:',
  'media-src': 'data: blob:',
  'base-uri': '\'none\'',
  'form-action': '\'none\'',
}

/** What stands in the page until the talk does: told only where it does not come. */
const WAITING = `<div id="app"><style>@keyframes late{to{opacity:1}}#late{position:fixed;inset:0;display:grid;place-items:center;padding:2em;font:18px sans-serif;text-align:center;opacity:0;animation:late 0s 5s forwards}</style><p id="late" role="status">The talk has not come yet. If it stays so, part of it could not be fetched: load this page again when the network is back.</p></div>`

export interface Site {
  /** True for a talk in one file. */
  oneFile: boolean
  /** Where the talk is published, with a slash at the end: addresses of its own must then be whole. */
  url: string | undefined
}

/** Slidev writes descriptions in quotation marks of its own. */
export function withoutQuotes(html: string): string {
  return html.replace(/(<meta name="[\w-]+" content=")&quot;(.*?)&quot;(">)/g, '$1$2$3')
}

/** The address of the picture that others show of the talk, and of the talk itself: whole, since they look from elsewhere. */
export function withWholeAddresses(html: string, url: string): string {
  const whole = html.replace(/(<meta property="og:image" content=")([^"]+)(">)/g, (_, before: string, image: string, after: string) => before + new URL(image.replace(/^\//, ''), url).href + after)
  return /property="og:url"/.test(whole) ? whole : whole.replace('</head>', `<meta property="og:url" content="${url}">\n</head>`)
}

/**
 * Closes the built talk to every other host by a content security policy, and writes what its head says of it as others
 * read it.
 */
export function closedSite({ oneFile, url }: Site): Plugin {
  const content = Object.entries(oneFile ? ONE_FILE : POLICY).map(([name, value]) => `${name} ${value}`).join('; ')
  const policy: HtmlTagDescriptor = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }
  return {
    name: 'talk:closed-site',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const plain = withoutQuotes(html).replace('<div id="app"></div>', WAITING)
        return { html: url ? withWholeAddresses(plain, url) : plain, tags: [policy] }
      },
    },
  }
}
