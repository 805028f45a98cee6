import type { AnyTalk } from '../model/talk'
import path from 'node:path'
import process from 'node:process'
import { figuresCsv, figuresJson } from '../model/exports'
import { figuresOf, recordsOf } from '../model/talk'
import { validateTalk } from '../model/validate'
import { runCommand } from '../print/command'
import { replaceFile, reserve } from '../print/output'
import { loadTalk } from '../vite/load-talk'
import { articleProblems, citedBy, readArticles } from './data/articles'
import { parseDataOptions } from './data/options'
import { summarise, summaryText } from './data/summary'

/** Throws an Error with a line for each token that does not stand where its citation says; returns how many do. */
async function checkArticles(talk: AnyTalk, folder: string): Promise<number> {
  const citations = citedBy([...figuresOf(talk), ...talk.records.flatMap(({ records }) => records)])
  const archive = await readArticles(folder, recordsOf(talk, 'article').map(({ id }) => id))
  const problems = articleProblems(citations, archive)
  if (problems.length > 0)
    throw new Error(problems.join('\n'))
  return citations.filter(({ source }) => archive.has(source)).length
}

runCommand(async ({ say }) => {
  const root = process.cwd()
  const options = parseDataOptions(process.argv.slice(2))
  const talk = await loadTalk(root)
  validateTalk(talk)
  const figures = figuresOf(talk)
  const { vocabulary: { units } } = talk
  const checked = options.articles === undefined ? undefined : await checkArticles(talk, path.resolve(options.articles))
  const files: [string, string][] = [
    ['exports/figures.json', figuresJson(figures, units)],
    ['exports/figures.csv', figuresCsv(figures, units)],
  ]
  for (const [file] of files)
    await reserve(path.join(root, file))
  for (const [file, content] of files)
    await replaceFile(path.join(root, file), content)

  say(`${summaryText(summarise(talk))}\n`)
  if (checked !== undefined)
    say(`${checked} printed tokens stand in the articles where they are cited.`)
  say(`Wrote ${files.map(([file]) => file).join(', ')}.`)
})
