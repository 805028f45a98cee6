import type { CommandResult } from '../../addon/tests/support/command'
import type { TalkCopy } from '../../addon/tests/support/copy'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateComponentTypes } from '../../addon/lint/components'
import { runNode, runProgram } from '../../addon/tests/support/command'
import { copyTalk, PROJECT } from '../../addon/tests/support/copy'
import { applyStep, changed, diffSides, readSteps } from './recipes'

const steps = readSteps(readFileSync('CONTRIBUTING.md', 'utf8'))
const files = [...new Set(steps.flatMap(({ file = [] }) => file))]

/** A copy of the project to which every recipe is done, one after the other. */
let project: TalkCopy
const bin = (program: string, ...args: string[]) => runNode([`node_modules/${program}`, ...args], project.root)
const command = (name: string) => bin('slidev-addon-sourced-figures/cli/index.mjs', name)

beforeAll(() => {
  project = copyTalk(PROJECT)
  for (const step of steps.filter(({ language }) => language !== 'sh'))
    applyStep(project, step)
})
afterAll(() => {
  project.remove()
  rmSync(`${project.root}-bridge`, { recursive: true, force: true })
})

async function passes(run: Promise<CommandResult>): Promise<void> {
  const { code, stdout, stderr } = await run
  expect(code, stdout + stderr).toBe(0)
}

describe('the author’s guide', () => {
  it('has code for every recipe', () => {
    const recipes = readFileSync('CONTRIBUTING.md', 'utf8').match(/^## \d+(?=\. )/gm)!.map(heading => Number(heading.slice(3)))
    expect([...new Set(steps.map(({ recipe }) => recipe))]).toEqual(recipes)
  })

  it('is read as it is meant', () => {
    expect(diffSides(' a\n-b\n+c\n d\n')).toEqual({ before: 'a\nb\nd', after: 'a\nc\nd' })
    expect(() => readSteps('## 1. A\n\n```ts\nconst a = 1\n```\n')).toThrow('recipe 1')
  })

  it('is followed by an author who has changed other things, or the same', () => {
    expect(changed('a\nmine\nb', ' a\n+c\n b\n', 'x')).toBe('a\nc\nmine\nb')
    expect(changed('a\nc\nb', ' a\n+c\n b\n', 'x')).toBe('a\nc\nb')
    expect(changed('id: \'a\'\n3', ' id: \'a\'\n-1\n+2\n', 'x')).toBe('id: \'a\'\n3')
    expect(() => changed('id: \'b\'\n1', ' id: \'a\'\n-1\n+2\n', 'x')).toThrow('x has 0 times')
  })
})

// Each is a process of its own, and none writes what another reads.
describe.concurrent('a talk to which every recipe is done', () => {
  it('has sound data, with every figure that the guide adds', async () => {
    await passes(command('data'))
    const ids = (JSON.parse(project.read('exports/figures.json')) as { id: string }[]).map(({ id }) => id)
    const added = steps.filter(({ file }) => file?.startsWith('data/figures/')).flatMap(({ code }) => [...code.matchAll(/\bid: '([\w.-]+)'/g)].map(match => match[1]!))
    expect(added.length).toBeGreaterThan(1)
    expect(ids).toEqual(expect.arrayContaining(added))
  })

  it('passes the tests of data, models, notes and pictures', async () => {
    await passes(bin('vitest/vitest.mjs', 'run', '--project', 'talk-node', '--project', 'talk-dom'))
  })

  it('passes the check of types', async () => {
    updateComponentTypes(project.root)
    // What no recipe changes is checked where it comes from.
    project.write('tsconfig.guide.json', JSON.stringify({ extends: './tsconfig.json', include: ['data/**/*.ts', 'components/**/*.ts', 'components/**/*.vue', 'slides.md'] }))
    await passes(bin('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.guide.json'))
  })

  it('can be built, new pictures too', async () => {
    await passes(command('build'))
    expect(readFileSync(project.at('dist/index.html'), 'utf8')).toContain('<div id="app"')
  })

  it('makes another talk', async () => {
    for (const { code } of steps.filter(({ language }) => language === 'sh'))
      await passes(runProgram('sh', ['-e', '-c', code.replaceAll('../', `${project.root}-`)], project.root))
    expect(readFileSync(`${project.root}-bridge/slides.md`, 'utf8')).toContain('# The bridge')
  })
})

/** Makes mistakes in a file, runs a check that must refuse them, mends the file, and returns what was said. */
async function refused(run: () => Promise<CommandResult>, file: string, ...mistakes: [from: string, to: string][]): Promise<CommandResult> {
  const mends = mistakes.map(([from, to]) => project.edit(file, from, to))
  const result = await run()
  mends.reverse().forEach(mend => mend())
  expect(result.code, result.stdout + result.stderr).toBe(1)
  return result
}

// A check that finds the mistake and nothing else would also pass without it.
describe('of what the guide adds, a mistake is all that is refused', () => {
  it('a value that is not what is printed', async () => {
    const { stderr } = await refused(() => command('data'), 'data/figures/openai-staff.ts', ['about(point(6000))', 'about(point(7000))'])
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/data\/figures\/openai-staff\.ts · openai\.rnd-staff\.2026-02 · .*約6000人/)])
  })

  it('a figure and a component that nobody has', async () => {
    const { stderr } = await refused(() => command('lint'), 'slides.md', ['<Fig id="openai.rnd-staff.2026-02" />', '<Fig id="openai.rnd-staf.2026-02" />'], ['<StaffChart />', '<StafChart />'])
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/slides\.md:\d+:\d+ · no figure has the id "openai\.rnd-staf\.2026-02"; the closest are openai\.rnd-staff\.2026-02/),
      expect.stringMatching(/slides\.md:\d+:\d+ · .*StafChart/),
    ])
  })

  it('a number typed by hand', async () => {
    const { stdout } = await refused(() => bin('eslint/bin/eslint.js', '--format', 'json', ...files), 'slides.md', ['and no date.', 'and 7,000 people.'])
    const results = JSON.parse(stdout) as { filePath: string, messages: { message: string }[] }[]
    expect(results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${path.relative(project.root, filePath)}: ${message}`))).toEqual([expect.stringMatching(/^slides\.md: .*7,000/)])
    expect(results.map(({ filePath }) => path.relative(project.root, filePath).replaceAll('\\', '/')).sort()).toEqual(files.toSorted())
  })
})
