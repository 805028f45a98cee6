import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import process from 'node:process'
import { updateComponentTypes } from '../lint/components'

/** Brings the list of components up to date, then checks the types of everything, slides too. */
updateComponentTypes(process.cwd())
const require = createRequire(import.meta.url)
const { status } = spawnSync(process.execPath, [require.resolve('vue-tsc/bin/vue-tsc.js'), '--noEmit', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
