import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { describeDeckProblem, findDeckProblems } from '../lint/deck'
import { runCommand } from '../print/command'
import { ExportError } from '../print/errors'
import { readArgs, UsageError } from '../print/options'
import { loadTalk } from '../vite/load-talk'
import { USAGE } from './usage'

/** Prints what is wrong in a deck (default: `slides.md`), a line each, and fails where there is anything. */
runCommand(async () => {
  const { positionals: [file = 'slides.md', ...more] } = readArgs({ args: process.argv.slice(2), allowPositionals: true }, USAGE.lint)
  if (more.length > 0)
    throw new UsageError(`One deck at a time.\n${USAGE.lint}`)
  const deck = resolve(file)
  const markdown = await readFile(deck, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ExportError(`Cannot read ${file}: ${error.code === 'ENOENT' ? 'it is not there' : error.code === 'EISDIR' ? 'it is a folder' : error.message}.`)
  })
  const problems = findDeckProblems(markdown, deck, await loadTalk(dirname(deck)))
  for (const problem of problems)
    console.error(describeDeckProblem(problem))
  process.exitCode = problems.length > 0 ? 1 : 0
})
