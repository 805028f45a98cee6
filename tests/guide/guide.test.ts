import type { TalkCopy } from '../../addon/tests/support/copy'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyTalk } from '../../addon/tests/support/copy'
import { applyStep, diffSides, readSteps } from './recipes'

const steps = readSteps(readFileSync('CONTRIBUTING.md', 'utf8'))
const copies: TalkCopy[] = []

afterAll(() => copies.forEach(copy => copy.remove()))

async function run(project: TalkCopy, command: string, ...args: string[]): Promise<string> {
  const { NODE_ENV, VITEST, ...env } = process.env
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { cwd: project.root, env, encoding: 'utf8', maxBuffer: 1e8 })
    return stdout + stderr
  }
  catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string, stderr?: string, message: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}` || message)
  }
}

/** A copy of the project to which some recipes are done. */
async function cooked(...recipes: number[]): Promise<TalkCopy> {
  const project = copyTalk(process.cwd())
  copies.push(project)
  for (const step of steps.filter(({ recipe }) => recipes.includes(recipe))) {
    if (step.language === 'sh')
      await run(project, 'sh', '-e', '-c', step.code)
    else
      applyStep(project, step)
  }
  return project
}

/** What an author runs: data, types, deck, style of what is new, and the build. */
async function accepts(project: TalkCopy, ...files: string[]): Promise<void> {
  const node = (...args: string[]) => run(project, process.execPath, ...args)
  await node('--import', 'tsx', 'scripts/data.ts')
  await node('--import', 'tsx', 'scripts/lint/component-types.ts')
  await Promise.all([
    node('node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'),
    node('--import', 'tsx', 'scripts/lint/check-deck.ts'),
  ])
  await Promise.all([
    node('node_modules/eslint/bin/eslint.js', ...files),
    node('node_modules/@slidev/cli/bin/slidev.mjs', 'build'),
  ])
}

describe('the author’s guide', () => {
  it('has six recipes, each with code', () => {
    expect([...new Set(steps.map(({ recipe }) => recipe))]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is read as it is meant', () => {
    expect(diffSides(' a\n-b\n+c\n d\n')).toEqual({ before: 'a\nb\nd', after: 'a\nc\nd' })
    expect(() => readSteps('## 1. A\n\n```ts\nconst a = 1\n```\n')).toThrow('recipe 1')
  })

  describe('changes this talk', () => {
    let project: TalkCopy
    beforeAll(async () => {
      project = await cooked(1, 2, 3, 4, 5)
    }, 60_000)

    it('into one that passes every check and can be built', async () => {
      await accepts(project, 'slides.md', 'data/openai-staff.ts', 'data/sources.ts', 'data/disputes.ts', 'components/charts/staff-chart.ts', 'components/charts/StaffChart.vue')
    }, 120_000)

    it('in figures, notes and back matter', () => {
      const figures = JSON.parse(project.read('exports/figures.json')) as { id: string, quantity: object }[]
      const quantity = (id: string) => figures.find(figure => figure.id === id)?.quantity
      expect(quantity('openai.net-loss.last-year')).toEqual({ kind: 'bound', op: 'atLeast', value: 6, exclusive: true })
      expect(quantity('openai.rnd-staff.2026-02')).toEqual({ kind: 'point', value: 6000, approximate: true })
      expect(project.read('slides.md').indexOf('<StaffChart />')).toBeLessThan(project.read('slides.md').indexOf('<FiveThings />'))
    })
  })

  it('makes another talk of it, which passes every check and can be built', async () => {
    const project = await cooked(6)
    await accepts(project, 'slides.md', 'data', 'components/backmatter/MethodNotes.vue')
    expect(JSON.parse(project.read('exports/figures.json'))).toHaveLength(3)
    expect(project.read('dist/index.html')).toContain('The bridge')
    expect(project.read('components/backmatter/backmatter.md')).not.toContain('AllReports :page="1"')
  }, 120_000)
})
