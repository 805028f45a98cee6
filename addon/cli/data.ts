import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { backmatterMarkdown } from '../backmatter/slides'
import { articleClaims, articles, disputes, events, figures, flows, modules, outcomes, sources, statements } from '../../data'
import { figuresCsv, figuresJson } from '../model/exports'
import { validate } from '../model/validate-talk'
import { articleProblems, citedBy, readArticles } from './data/articles'
import { parseDataOptions } from './data/options'
import { summarise, summaryText } from './data/summary'
import { UsageError } from '../print/options'
import { replaceFile, reserve } from '../print/output'

/** The slides of the back matter: as many as the data need. `slides.md` takes them in. */
const BACKMATTER = 'components/backmatter/backmatter.md'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Throws an Error with a line for each token that does not stand where its citation says; returns how many do. */
async function checkArticles(folder: string): Promise<number> {
  const citations = citedBy([...figures, ...events, ...statements, ...articleClaims, ...flows])
  const archive = await readArticles(folder, articles.map(({ id }) => id))
  const problems = articleProblems(citations, archive)
  if (problems.length > 0)
    throw new Error(problems.join('\n'))
  return citations.filter(({ source }) => archive.has(source)).length
}

async function main(): Promise<void> {
  const options = parseDataOptions(process.argv.slice(2))
  validate()
  const checked = options.articles === undefined ? undefined : await checkArticles(path.resolve(options.articles))
  const files: [string, string][] = [
    ['exports/figures.json', figuresJson(figures)],
    ['exports/figures.csv', figuresCsv(figures)],
    [BACKMATTER, backmatterMarkdown()],
  ]
  for (const [file] of files)
    await reserve(path.join(root, file))
  for (const [file, content] of files)
    await replaceFile(path.join(root, file), content)

  const records = { sources, disputes, events, statements, 'claims of articles': articleClaims, flows, outcomes }
  process.stdout.write(`${summaryText(summarise({ modules, figures, sources, records }))}\n\n`)
  if (checked !== undefined)
    process.stdout.write(`${checked} printed tokens stand in the articles where they are cited.\n`)
  process.stdout.write(`Wrote ${files.map(([file]) => file).join(', ')}.\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
