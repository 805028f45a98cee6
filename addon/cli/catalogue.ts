import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { catalogueDeck } from '../catalogue/deck'
import { loadTalk } from '../vite/load-talk'

const root = process.cwd()
/** In the root, because Slidev looks for components beside the deck; ignored by Git. */
const deck = path.join(root, '.preview-catalogue.md')

/** Writes the catalogue and serves it; options are those of Slidev’s dev server. */
async function main(): Promise<void> {
  writeFileSync(deck, catalogueDeck(root, await loadTalk(root)))
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  const server = spawn(process.execPath, [bin, deck, '--open', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  server.once('close', code => process.exitCode = code ?? 1)
}

await main()
