import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { ADDON_ROOT } from '../../root'

export interface CommandResult {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program as a person would, without what the test runner adds to the environment. */
export async function runProgram(program: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<CommandResult> {
  const { NODE_ENV, VITEST, ...inherited } = process.env
  const child = spawn(program, args, { cwd, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && program === 'npm' })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Uint8Array) => stdout += String(chunk))
  child.stderr.on('data', (chunk: Uint8Array) => stderr += String(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, stdout, stderr }
}

/** Runs a program of Node: {@link runProgram} with its path and its options. */
export async function runNode(args: string[], cwd: string, env: Record<string, string> = {}): Promise<CommandResult> {
  return await runProgram(process.execPath, args, cwd, env)
}

/** Runs `sourced-figures COMMAND …`, as the scripts of package.json do. */
export async function runCommand(command: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<CommandResult> {
  return await runNode([path.join(ADDON_ROOT, 'cli/index.mjs'), command, ...args], cwd, env)
}
