import type { Browser, BrowserType, LaunchOptions } from 'playwright-core'
import type { BrowserCandidate, Machine } from './candidates'
import type { UnpackedBrowser } from './npm-chromium'
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { browserCandidates, NoBrowserError, noBrowserMessage } from './candidates'
import { unpackNpmChromium } from './npm-chromium'

/** Playwright takes most of a second to load, which commands that start no browser need not wait for. */
async function playwright(): Promise<BrowserType> {
  return (await import('playwright-core')).chromium
}

/** The machine that this runs on. */
async function thisMachine(): Promise<Machine> {
  let npmChromium: string | undefined
  try {
    npmChromium = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..')
  }
  catch {}
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: file => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
    npmChromium,
    playwrightChromium: (await playwright()).executablePath(),
  }
}

/** A program to start: unpacks the npm package’s Chromium where that is the candidate. */
async function prepare(candidate: BrowserCandidate): Promise<UnpackedBrowser> {
  return candidate.kind === 'npm package'
    ? await unpackNpmChromium(candidate.path)
    : { path: candidate.path, env: {} }
}

function launchOptions(browser: UnpackedBrowser, sandbox: boolean): LaunchOptions {
  return {
    executablePath: browser.path,
    env: { ...process.env, ...browser.env },
    chromiumSandbox: sandbox,
    args: [
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  }
}

// Containers and some distributions forbid the sandbox to everyone. The pages shown are our own.
const NO_SANDBOX = /no usable sandbox|sandbox_host|zygote_host|operation not permitted/i

async function start(browser: UnpackedBrowser): Promise<Browser> {
  const chromium = await playwright()
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return await chromium.launch(launchOptions(browser, false))
  try {
    return await chromium.launch(launchOptions(browser, true))
  }
  catch (error) {
    if (!NO_SANDBOX.test(String(error)))
      throw error
    return await chromium.launch(launchOptions(browser, false))
  }
}

/** Edge, which Playwright knows where to look for; undefined where it is not there, or does not start. */
async function findEdge(): Promise<UnpackedBrowser | undefined> {
  try {
    const server = await (await playwright()).launchServer({ channel: 'msedge' })
    const { spawnfile } = server.process()
    await server.close()
    return { path: spawnfile, env: {} }
  }
  catch {
    return undefined
  }
}

/** What `use` makes of the first browser of a machine that it does not fail with. */
async function withFirst<T>(machine: Machine, use: (browser: UnpackedBrowser) => Promise<T>): Promise<T> {
  const tried: string[] = []
  for (const candidate of browserCandidates(machine)) {
    try {
      return await use(await prepare(candidate))
    }
    catch (error) {
      tried.push(`${candidate.name} (${candidate.path}): ${reason(error)}`)
    }
  }
  const edge = machine.env.CHROME_PATH ? undefined : await findEdge()
  if (edge)
    return await use(edge)
  throw new NoBrowserError(noBrowserMessage(tried))
}

/**
 * Starts the first browser of this machine that runs: see {@link browserCandidates} for the order; after them Edge.
 * Close it with `browser.close()`.
 *
 * @throws {NoBrowserError} where there is none
 */
export async function launchBrowser(): Promise<Browser> {
  return await withFirst(await thisMachine(), start)
}

/**
 * The program that {@link launchBrowser} would start first, for tools that start one themselves.
 *
 * @throws {NoBrowserError} where there is none
 */
export async function findBrowser(): Promise<UnpackedBrowser> {
  return await withFirst(await thisMachine(), async browser => browser)
}

/** The line of a launch failure that tells: the browser’s own complaint where it made one. */
function reason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  return (lines.find(line => /error while loading|FATAL|not found|ENOSPC|EACCES/.test(line)) ?? lines[0] ?? '').trim()
}
