import type { CommandResult } from '../../addon/tests/support/command'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { updateComponentTypes } from '../../addon/lint/components'
import { runNode, runProgram } from '../../addon/tests/support/command'
import { linkPackages } from '../../addon/tests/support/copy'
import { startDevServer } from '../../addon/tests/support/dev-server'
import { temporaryFolder } from '../../addon/tests/support/folder'
import { vocabulary } from '../../data/vocabulary'

const root = path.join(temporaryFolder(), 'bridge')
const cli = path.join(root, 'node_modules/slidev-addon-sourced-figures/cli/index.mjs')
const bin = (file: string) => path.join(root, 'node_modules', file)

/** The names of the companies that this talk is about, and its own. */
const { press, capital, ...companies } = vocabulary.parties
const WORDS = new RegExp([...Object.values(companies).map(({ name }) => name), 'hundred.billion', 'SoftBank', 'Stargate', 'Altman', 'Huang'].join('|'), 'i')

async function passes(command: Promise<CommandResult>): Promise<string> {
  const { code, stdout, stderr } = await command
  expect(code, stdout + stderr).toBe(0)
  return stdout + stderr
}

beforeAll(async () => {
  await passes(runNode([path.resolve('addon/cli/index.mjs'), 'new', root, '--title', 'The bridge'], process.cwd()))
})

describe('a talk made by npm run new', () => {
  it('has not one word of this talk', () => {
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name !== 'package-lock.json')
    // Where an installed browser lies is named after its maker.
    const browsers = path.join(root, 'addon/browser/candidates.ts')
    const telling = files.map(({ parentPath, name }) => path.join(parentPath, name)).filter(file => file !== browsers).filter(file => WORDS.test(path.relative(root, file)) || WORDS.test(readFileSync(file, 'utf8')))
    expect(telling.map(file => path.relative(root, file))).toEqual([])
  })

  it('has a lock file that npm ci takes', async () => {
    await passes(runProgram('npm', ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], root))
  })

  it('passes its own npm test: types, style, deck, data, and a walk in the browser', async () => {
    linkPackages(root)
    // The machine’s files are checked where they come from.
    updateComponentTypes(root)
    writeFileSync(bin('own.tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include: ['data', 'components', 'tests', 'slides.md', '*.ts'].map(files => `../${files}`) }))
    await Promise.all([
      passes(runNode([bin('vue-tsc/bin/vue-tsc.js'), '--noEmit', '-p', 'node_modules/own.tsconfig.json'], root)),
      passes(runNode([bin('eslint/bin/eslint.js'), '.', '--ignore-pattern', 'addon'], root)),
      passes(runNode([cli, 'lint'], root)),
      passes(runNode([cli, 'data', '--articles', 'articles'], root)),
      passes(runNode([bin('vitest/vitest.mjs'), 'run'], root)),
    ])
  })

  it('is started by one command', async () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(scripts.start).toBe('slidev --open')
    const server = await startDevServer(root)
    const page = await fetch(server.url).then(response => response.text()).finally(server.stop)
    expect(page).toContain('<title>The bridge')
    expect(server.output()).not.toMatch(/error/i)
  })

  it('is exported, from the site that its tests have built', async () => {
    expect(readFileSync(path.join(root, 'node_modules/.cache/sourced-figures/site/index.html'), 'utf8')).toContain('<title>The bridge')
    expect(await passes(runNode([cli, 'export', '--timeout', '300'], root))).toMatch(/talk\.pdf: \d+ pages/)
    expect(existsSync(path.join(root, 'exports/talk.pdf'))).toBe(true)
  })
})
