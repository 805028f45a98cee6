import path from 'node:path'

/** No browser is there, or none would start. The message says what to install. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
}

/** Where a browser was looked for, in the order in which they are tried. */
export type BrowserKind = 'CHROME_PATH' | 'npm package' | 'installed' | 'Playwright'

export interface BrowserCandidate {
  kind: BrowserKind
  /** For people: `Google Chrome`, `@sparticuz/chromium`, … */
  name: string
  /** The program; for the npm package, the folder of the package that it is unpacked from. */
  path: string
}

/** What the search needs to know of the machine, so that tests can describe any. */
export interface Machine {
  platform: NodeJS.Platform
  arch: string
  env: Record<string, string | undefined>
  exists: (path: string) => boolean
  /** Folder of the optional npm package with a Chromium inside, where it is installed. */
  npmChromium?: string
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightChromium?: string
}

const LINUX_COMMANDS = [
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
] as const

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

const MAC_APPS = ['Google Chrome', 'Chromium']

const WINDOWS_PROGRAMS = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
] as const

/** Folders of the search path, in order. */
function searchPath({ env, platform }: Machine): string[] {
  return (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean)
}

/** Every place where a Chrome or Chromium usually lies on this kind of machine. */
function usualPlaces(machine: Machine): [name: string, path: string][] {
  const { platform, env } = machine
  const join = platform === 'win32' ? path.win32.join : path.posix.join
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    const onPath = searchPath(machine).map(folder => ['chrome.exe', join(folder, 'chrome.exe')] as [string, string])
    return [...WINDOWS_PROGRAMS.flatMap(([name, rest]) => roots.map(root => [name, join(root, rest)] as [string, string])), ...onPath]
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...env.HOME ? [join(env.HOME, 'Applications')] : []]
    return MAC_APPS.flatMap(app => roots.map(root => [app, join(root, `${app}.app`, 'Contents/MacOS', app)] as [string, string]))
  }
  const folders = [...new Set([...searchPath(machine), ...LINUX_FOLDERS])]
  return [
    ...LINUX_COMMANDS.flatMap(([name, command]) => folders.map(folder => [name, join(folder, command)] as [string, string])),
    ['Google Chrome', '/opt/google/chrome/chrome'],
  ]
}

/**
 * The browsers that this machine has, best first: `CHROME_PATH`; on Linux x64 the Chromium of the
 * npm package; an installed Chrome or Chromium; Playwright's own. Empty where there is none.
 *
 * @throws {NoBrowserError} where `CHROME_PATH` is set but names nothing: who sets it means it.
 */
export function browserCandidates(machine: Machine): BrowserCandidate[] {
  const chosen = machine.env.CHROME_PATH
  if (chosen) {
    if (!machine.exists(chosen))
      throw new NoBrowserError(`CHROME_PATH names ${chosen}, and there is no such file. Correct it, or unset it to have a browser looked for.`)
    return [{ kind: 'CHROME_PATH', name: 'CHROME_PATH', path: chosen }]
  }
  const found: BrowserCandidate[] = []
  if (machine.platform === 'linux' && machine.arch === 'x64' && machine.npmChromium)
    found.push({ kind: 'npm package', name: '@sparticuz/chromium', path: machine.npmChromium })
  const installed = usualPlaces(machine).find(([, place]) => machine.exists(place))
  if (installed)
    found.push({ kind: 'installed', name: installed[0], path: installed[1] })
  if (machine.playwrightChromium && machine.exists(machine.playwrightChromium))
    found.push({ kind: 'Playwright', name: 'Playwright’s Chromium', path: machine.playwrightChromium })
  return found
}

/**
 * What to read where no browser could be used.
 *
 * @param tried what was found but would not start, one line each
 */
export function noBrowserMessage(tried: string[] = []): string {
  return [
    tried.length ? 'No browser would start:' : 'No browser was found.',
    ...tried.map(line => `  ${line}`),
    'Install Google Chrome, Edge or Chromium, or set CHROME_PATH to the program of one.',
    'On Linux x64, `npm ci` without `--omit=optional` brings a Chromium along.',
  ].join('\n')
}
