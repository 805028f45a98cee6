import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ROOT } from './project'

export interface CommandResult {
  code: number | null
  stdout: string
  stderr: string
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * Runs one of the scripts as its npm command does.
 *
 * @param script name in scripts/, as in \`export\`
 * @param args its options
 * @param cwd folder of the project that it works on
 * @param env added to the environment
 */
export async function runScript(script: string, args: string[] = [], cwd = ROOT, env: Record<string, string> = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, ['--import', TSX, path.join(ROOT, 'scripts', `${script}.ts`), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Uint8Array) => stdout += String(chunk))
  child.stderr.on('data', (chunk: Uint8Array) => stderr += String(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, stdout, stderr }
}
