import { USAGE } from '../cli/usage'
import { readArgs, UsageError } from './options'

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** Puts the speaker’s notes into the site, where everybody can read them. */
  withNotes: boolean
  /** Folder to write, from the project’s own. */
  out: string
  /** Path that the site will be served under, with a slash at both ends. */
  base: string
  /** Address at which it will be published, with a slash at the end. */
  url?: string
}

/**
 * Reads the command line of `npm run build`.
 *
 * @throws {UsageError} with what is allowed
 */
export function parseBuildOptions(args: string[]): BuildOptions {
  const { values } = readArgs({
    args,
    options: {
      'with-notes': { type: 'boolean', default: false },
      'out': { type: 'string', default: 'dist' },
      'base': { type: 'string' },
      'url': { type: 'string' },
    },
  }, USAGE.build)
  const { out, base, url } = values
  if (out === '')
    throw new UsageError('--out takes the name of a folder.')
  const address = url === undefined ? undefined : readUrl(url)
  const path = base ?? address?.pathname ?? '/'
  if (!/^\/(?:[\w.~%-]+\/)*$/.test(path))
    throw new UsageError(`--base takes a path with a slash at both ends, as in /talk/, not “${path}”.`)
  if (address && path !== address.pathname)
    throw new UsageError(`--base is ${path}, and --url says ${address.pathname}: leave --base out.`)
  return { withNotes: values['with-notes'], out, base: path, ...(address && { url: address.href }) }
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text.endsWith('/') ? text : `${text}/`) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(`--url takes an http or https address, as in https://example.org/talk/, not “${text}”.`)
  return url
}
