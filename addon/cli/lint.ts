import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { describeDeckProblem, findDeckProblems } from '../lint/deck'
import { loadTalk } from '../vite/load-talk'

/** Prints what is wrong in a deck (default: `slides.md`), a line each, and fails where there is anything. */
const deck = resolve(process.argv[2] ?? 'slides.md')
const problems = findDeckProblems(readFileSync(deck, 'utf8'), deck, await loadTalk(dirname(deck)))
for (const problem of problems)
  console.error(describeDeckProblem(problem))
process.exitCode = problems.length > 0 ? 1 : 0
