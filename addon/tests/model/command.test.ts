import type { TalkCopy } from '../support/copy'
import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tenfoldTalk } from '../../bench/data'
import { parseDataOptions } from '../../cli/data/options'
import { figuresOf } from '../../model/talk'
import { findProblems } from '../../model/validate'
import { loadTalk } from '../../vite/load-talk'
import { runCommand } from '../support/command'
import { copyTalk, EXAMPLE } from '../support/copy'

const talk = await loadTalk(EXAMPLE)

let copy: TalkCopy
const run = (...args: string[]) => runCommand('data', args, copy.root)
const exported = () => readdirSync(copy.at('exports'))

beforeEach(() => {
  copy = copyTalk()
})
afterEach(() => copy.remove())

describe('npm run data', () => {
  it('prints the counts, finds every token in the articles, and writes both files', async () => {
    const { code, stdout, stderr } = await run('--articles', 'articles')
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const figures = figuresOf(talk)
    expect(stdout).toMatch(new RegExp(`figures +${figures.length}\\n`))
    expect(stdout).toMatch(/herald Herald +\d+/)
    expect(stdout).toMatch(/\d+ printed tokens stand in the articles/)
    expect(exported().sort()).toEqual(['figures.csv', 'figures.json'])
    expect(JSON.parse(copy.read('exports/figures.json'))).toHaveLength(figures.length)
  })

  it('refuses bad data with a line for each problem, and leaves the old files alone', async () => {
    copy.edit('data/figures/cost.ts', 'unit: \'usd-per-year\'', 'unit: \'eur\'')
    copy.write('exports/figures.json', 'old')
    const { code, stdout, stderr } = await run()
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^data\/figures\/cost\.ts · library\.sunday-cost · unit: found "eur"; allowed: one of visits, usd.*$/m)
    expect(exported()).toEqual(['figures.json'])
    expect(copy.read('exports/figures.json')).toBe('old')
  })

  it('names a token that is not in its article, by file, line and id, and writes nothing', async () => {
    copy.edit('articles/gazette_sundays.txt', '180,000', '190,000')
    const { code, stderr } = await run('--articles', 'articles')
    expect(code).toBe(1)
    expect(stderr).toContain('gazette_sundays.txt:4 · library.visits.2023: "180,000" does not stand there')
    expect(existsSync(copy.at('exports/figures.json'))).toBe(false)
  })

  it('says what is allowed where it is called wrongly', async () => {
    const { code, stderr } = await run('--article', 'x')
    expect(code).toBe(2)
    expect(stderr).toContain('\'--article\'')
    expect(stderr).toContain('--articles DIR')
    expect(() => parseDataOptions(['--articles'])).toThrow(/argument missing[\s\S]*--articles DIR/)
    expect(() => parseDataOptions(['--articles='])).toThrow(/name of a folder/)
    expect(() => parseDataOptions(['x'])).toThrow(/Unexpected argument 'x'/)
    expect(parseDataOptions(['--articles', 'a'])).toEqual({ articles: 'a' })
  })
})

it('the bench of the data has ten times the figures, and they are sound', () => {
  const large = tenfoldTalk(talk)
  expect(figuresOf(large)).toHaveLength(10 * figuresOf(talk).length)
  expect(findProblems(large)).toEqual([])
})
