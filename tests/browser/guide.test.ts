import type { TalkCopy } from '../../addon/tests/support/copy'
import { readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { runNode, runProgram } from '../../addon/tests/support/command'
import { copyTalk } from '../../addon/tests/support/copy'
import { applyStep, diffSides, readSteps } from './recipes'

const steps = readSteps(readFileSync('CONTRIBUTING.md', 'utf8'))
const copies: TalkCopy[] = []

afterAll(() => {
  for (const copy of copies) {
    copy.remove()
    rmSync(`${copy.root}-bridge`, { recursive: true, force: true })
  }
})

/** A copy of the project to which some recipes are done. A folder beside it is one of its own. */
async function cooked(...recipes: number[]): Promise<TalkCopy> {
  const project = copyTalk(process.cwd())
  copies.push(project)
  for (const step of steps.filter(({ recipe }) => recipes.includes(recipe))) {
    if (step.language === 'sh')
      await passes(runProgram('sh', ['-e', '-c', step.code.replaceAll('../', `${project.root}-`)], project.root))
    else
      applyStep(project, step)
  }
  return project
}

async function passes(command: ReturnType<typeof runProgram>): Promise<void> {
  const { code, stdout, stderr } = await command
  expect(code, stdout + stderr).toBe(0)
}

/** What an author runs: data, types, deck, and style of what is new. */
async function accepts({ root }: TalkCopy, ...files: string[]): Promise<void> {
  const command = (name: string) => passes(runNode(['node_modules/slidev-addon-sourced-figures/cli/index.mjs', name], root))
  await command('data')
  await passes(runNode(['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'], root))
  await command('lint')
  await passes(runNode(['node_modules/eslint/bin/eslint.js', ...files], root))
}

describe('the author’s guide', () => {
  it('has six recipes, each with code', () => {
    expect([...new Set(steps.map(({ recipe }) => recipe))]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is read as it is meant', () => {
    expect(diffSides(' a\n-b\n+c\n d\n')).toEqual({ before: 'a\nb\nd', after: 'a\nc\nd' })
    expect(() => readSteps('## 1. A\n\n```ts\nconst a = 1\n```\n')).toThrow('recipe 1')
  })

  it('changes a figure, adds an article, a figure and a dispute: the tests of data, slides and pictures stay green', async () => {
    const project = await cooked(1, 2, 3)
    await passes(runNode(['node_modules/slidev-addon-sourced-figures/cli/index.mjs', 'data'], project.root))
    await passes(runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', 'talk-node', '--project', 'talk-dom'], project.root))
    const figures = JSON.parse(project.read('exports/figures.json')) as { id: string, text: string }[]
    const changed = steps.flatMap(({ code }) => [...code.matchAll(/^[ +]\s+id: '([\w.-]+)',$/gm)].map(match => match[1]!)).filter(id => figures.some(figure => figure.id === id))
    expect(changed.length).toBeGreaterThan(1)
  })

  it('adds a chart and a slide, which pass every check and can be built', async () => {
    const project = await cooked(1, 2, 3, 4, 5)
    await accepts(project, 'slides.md', 'data', 'components/economics/staff-chart.ts', 'components/economics/StaffChart.vue')
    await passes(runNode(['node_modules/@slidev/cli/bin/slidev.mjs', 'build'], project.root))
  })

  it('makes another talk', async () => {
    const project = await cooked(6)
    expect(readFileSync(`${project.root}-bridge/slides.md`, 'utf8')).toContain('# The bridge')
  })
})
