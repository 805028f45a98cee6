import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { updateComponentTypes } from '../lint/components'

const vueTsc = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js')

async function check(project: string): Promise<number> {
  const child = spawn(process.execPath, [vueTsc, '--noEmit', '-p', project, ...process.argv.slice(2)], { stdio: 'inherit' })
  return await new Promise((resolve, reject) => child.once('error', reject).once('close', code => resolve(code ?? 1)))
}

/**
 * Brings the list of components up to date, then checks the types of everything, slides too; and, where the machine lies
 * in the project with its tests, those of the machine with the ids of its example.
 */
async function main(): Promise<void> {
  const root = process.cwd()
  const machine = path.join(root, 'addon')
  const projects = existsSync(path.join(machine, 'tests')) ? [root, machine] : [root]
  updateComponentTypes(root)
  const codes = await Promise.all(projects.map(check))
  process.exitCode = Math.max(...codes)
}

await main()
