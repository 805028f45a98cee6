#!/usr/bin/env node
/** `sourced-figures COMMAND`: each command is a file of this folder, in TypeScript, and tells how it is called in `usage.ts`. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register()
const { USAGE } = await import('./usage.ts')
const [command = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(USAGE, command)) {
  process.stderr.write(`There is no command “${command}”. The commands are ${Object.keys(USAGE).join(', ')}; each answers --help.\n`)
  process.exit(2)
}
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(`${USAGE[command]}\n`)
  process.exit()
}
process.argv = [process.argv[0], fileURLToPath(new URL(`${command}.ts`, import.meta.url)), ...args]
await import(`./${command}.ts`)
