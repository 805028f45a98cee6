import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { getPort } from 'get-port-please'

/** A dev server that runs in a process of its own, as `npm start` starts it. */
export interface DevServer {
  /** Address of the talk, with a slash at the end. */
  url: string
  /** All that it has printed so far. */
  output: () => string
  stop: () => Promise<void>
}

/**
 * Starts Slidev’s dev server on a free port, without opening a browser, and waits until it answers.
 *
 * @param root folder of the deck
 * @param options further options of Slidev, as in `--remote`
 * @throws {Error} with all that it printed, where it ends before it answers
 */
export async function startDevServer(root: string, options: readonly string[] = []): Promise<DevServer> {
  const port = await getPort({ random: true })
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  const { NODE_ENV, VITEST, ...env } = process.env
  const child = spawn(process.execPath, [bin, '--port', String(port), ...options], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Uint8Array) => printed += stripVTControlCharacters(String(chunk)))
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const url = `http://localhost:${port}/`
  // Somebody else may have taken the port meanwhile: what answers is this server once it has said so.
  while (!printed.includes(url) || !await fetch(url).then(response => response.ok, () => false)) {
    if (child.exitCode !== null)
      throw new Error(`The dev server ended with ${child.exitCode}:\n${printed}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return {
    url,
    output: () => printed,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
