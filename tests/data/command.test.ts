import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { benchData, tenfoldData } from '../../addon/bench/data'
import { parseDataOptions } from '../../addon/cli/data/options'
import { figures } from '../../data'

/** A copy of what the command needs, so that its data can be spoilt and its output read. */
let copy: string
const inCopy = (...names: string[]) => path.join(copy, ...names)

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'talk-data-'))
  for (const name of ['components', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(path.resolve(name), inCopy(name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), inCopy('node_modules'), 'junction')
})

beforeEach(() => {
  for (const name of ['data', 'exports'])
    rmSync(inCopy(name), { recursive: true, force: true })
  cpSync(path.resolve('data'), inCopy('data'), { recursive: true })
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...args], { cwd: copy, encoding: 'utf8' })
}

describe('npm run data', () => {
  it('prints the counts and writes both files', () => {
    const { status, stdout, stderr } = run()
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`figures +${figures.length}\\n`))
    expect(stdout).toMatch(/002 Shenshui Finance +\d+/)
    expect(readdirSync(inCopy('exports')).sort()).toEqual(['figures.csv', 'figures.json'])
    expect(JSON.parse(readFileSync(inCopy('exports/figures.json'), 'utf8'))).toHaveLength(figures.length)
  })

  it('refuses bad data with a line for each problem, and leaves the old files alone', () => {
    const module = inCopy('data/openai-revenue.ts')
    const sound = readFileSync(module, 'utf8')
    const spoilt = sound.replace('unit: \'usd-bn\'', 'unit: \'eur-bn\'')
    expect(spoilt).not.toBe(sound)
    writeFileSync(module, spoilt)
    mkdirSync(inCopy('exports'))
    writeFileSync(inCopy('exports/figures.json'), 'old')

    const { status, stdout, stderr } = run()
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^data\/openai-revenue\.ts · openai\.\S+ · unit: found "eur-bn"; allowed: one of usd-bn, .*$/m)
    expect(readdirSync(inCopy('exports'))).toEqual(['figures.json'])
    expect(readFileSync(inCopy('exports/figures.json'), 'utf8')).toBe('old')
  })

  it('names a token that is not in its article, by file, line and id, and writes nothing', () => {
    mkdirSync(inCopy('exports'))
    for (const id of ['000', '001', '002', '003', '004'])
      writeFileSync(inCopy('exports', `${id}_x.txt`), '最高1000億美元\n')
    const { status, stderr } = run('--articles', 'exports')
    expect(status).toBe(1)
    expect(stderr).toContain('002_x.txt:9 · nvidia.openai-plan: no such line; the file has 1')
    expect(readdirSync(inCopy('exports'))).not.toContain('figures.json')
  })

  it('says what is allowed where it is called wrongly', () => {
    const { status, stderr } = run('--article', 'x')
    expect(status).toBe(2)
    expect(stderr).toContain('\'--article\'')
    expect(stderr).toContain('--articles DIR')
    expect(() => parseDataOptions(['--articles'])).toThrow(/argument missing[\s\S]*--articles DIR/)
    expect(() => parseDataOptions(['--articles='])).toThrow(/name of a folder/)
    expect(() => parseDataOptions(['x'])).toThrow(/Unexpected argument 'x'/)
    expect(parseDataOptions(['--articles', 'a'])).toEqual({ articles: 'a' })
  })
})

describe('the bench of the data', () => {
  it('has ten times the figures, which are sound', () => {
    expect(tenfoldData().modules.flatMap(module => module.figures)).toHaveLength(10 * figures.length)
  })

  it('shows that time grows with the data and no faster', () => {
    const { tenfold, ratio } = benchData()
    expect(tenfold).toBeGreaterThan(0)
    expect(ratio).toBeLessThan(30)
  })
})
