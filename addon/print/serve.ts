import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'

/** A built site that is being served. */
export interface Site {
  /** Address of its first page, with a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a built site to this machine only. An address without a file behind it gets the site’s
 * page, so that a slide can be reloaded, but a missing file with an extension is a 404.
 *
 * @param dist folder with the site, as it is now: files that come later are not seen
 * @param options
 * @param options.port 0, the default, takes a free one
 * @param options.base path that the site was built for, with a slash at both ends
 * @throws {Error} where there is no site in `dist`, or the port is taken
 */
export async function serve(dist: string, { port = 0, base = '/' } = {}): Promise<Site> {
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Error(`There is no built site in ${dist}: run \`npm run build\` first.`)

  const files = sirv(dist, { single: true, etag: true })
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    // A file may have gone since: that answer breaks off, and the server goes on.
    response.on('pipe', file => file.on('error', () => response.destroy()))
    request.url = `/${request.url.slice(base.length)}`
    files(request, response)
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken by another program. Stop it, or name another port.`)
      : error))
    server.listen(port, '127.0.0.1', resolve)
  })

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
