#!/usr/bin/env node
/** `sourced-figures COMMAND`: each command is a file of this folder, in TypeScript. */
import { existsSync, readdirSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const folder = fileURLToPath(new URL('.', import.meta.url))
const commands = readdirSync(folder).filter(file => file.endsWith('.ts') && file !== 'cache.ts').map(file => file.slice(0, -'.ts'.length))
const [command = '', ...args] = process.argv.slice(2)
if (!commands.includes(command) || !existsSync(`${folder}${command}.ts`)) {
  process.stderr.write(`There is no command “${command}”. The commands are ${commands.join(', ')}.\n`)
  process.exit(2)
}
process.argv = [process.argv[0], `${folder}${command}.ts`, ...args]
register()
await import(`./${command}.ts`)
