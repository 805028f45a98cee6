import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newTalk, packageName } from '../../new/new-talk'
import { parseNewOptions, titleProblem } from '../../new/options'
import { runCommand } from '../support/command'
import { PROJECT } from '../support/copy'
import { temporaryFolder } from '../support/folder'

const folder = temporaryFolder()

/** A folder with nothing but a package.json. */
function project(name: string, manifest: object): string {
  const root = path.join(folder, name)
  mkdirSync(root)
  writeFileSync(path.join(root, 'package.json'), JSON.stringify(manifest))
  return root
}

describe('npm run new', () => {
  it.each([
    ['', 'some text that can be seen'],
    ['   ', 'some text that can be seen'],
    [' The bridge', 'without a space at its ends'],
    ['The\nbridge', 'without a line break'],
    ['The \u202Ebridge', 'U+202E'],
    ['The bridge \uD83D', 'U+D83D'],
    ['?!', 'no letter'],
    ['The bridge '.repeat(10).trim(), 'at most 80 characters'],
    ['The {{ bridge }}', '{ would be markup'],
    ['The <b>bridge</b>', '< would be markup'],
    ['The bridge of $200m', '“$200m” is a number'],
  ])('refuses the title %j', (title, words) => {
    expect(titleProblem(title)).toContain(words)
  })

  it.each(['The bridge', 'The bridge: what it costs & why', '橋的帳', 'L’été à l’œuvre', '#1 among bridges', 'In 2026'])('takes the title %j', (title) => {
    expect(titleProblem(title)).toBeUndefined()
  })

  it('names the package after the title', () => {
    expect(packageName('L’été: what it costs & why')).toBe('l-ete-what-it-costs-why')
    expect(packageName('橋的帳')).toBe('talk')
  })

  it.each([
    [[], 'A folder is wanted'],
    [['a', 'b', '--title', 'A'], 'not also “b”'],
    [['a'], 'A title is wanted'],
    [['a', '--titel', 'A'], '\'--titel\''],
  ])('of %j says what is allowed', (args, words) => {
    expect(() => parseNewOptions(args)).toThrow(words)
    expect(() => parseNewOptions(args)).toThrow('npm run new -- FOLDER --title')
  })

  it('refuses a folder that is not empty, is a file, or lies in the project, and leaves it as it is', () => {
    const full = path.join(folder, 'full')
    mkdirSync(full)
    writeFileSync(path.join(full, 'thesis.md'), 'mine')
    expect(() => newTalk(PROJECT, full, 'The bridge')).toThrow('is not empty')
    expect(() => newTalk(PROJECT, path.join(full, 'thesis.md'), 'The bridge')).toThrow('is a file')
    expect(() => newTalk(PROJECT, path.join(PROJECT, 'talks/bridge'), 'The bridge')).toThrow('lies in this project')
    expect(() => newTalk(PROJECT, PROJECT, 'The bridge')).toThrow('lies in this project')
    expect(readdirSync(full)).toEqual(['thesis.md'])
  })

  it('refuses a deck that has the machine as a package, whose talk would not start', () => {
    const deck = project('deck', { dependencies: { 'slidev-addon-sourced-figures': '^0.1.0' } })
    const bridge = path.join(folder, 'bridge')
    expect(() => newTalk(deck, bridge, 'The bridge')).toThrow('does not carry this machine in addon/')
    expect(() => newTalk(path.join(folder, 'no-project'), bridge, 'The bridge')).toThrow('made in a project that does')
    expect(existsSync(bridge)).toBe(false)
  })

  it('leaves nothing behind where it cannot be finished', () => {
    const empty = path.join(folder, 'waiting')
    mkdirSync(empty)
    const noLock = project('no-lock', { workspaces: ['addon'] })
    expect(() => newTalk(noLock, empty, 'The bridge')).toThrow('Cannot write')
    expect(readdirSync(empty)).toEqual([])
    expect(() => newTalk(noLock, path.join(folder, 'a/b'), 'The bridge')).toThrow('Cannot write')
    expect(existsSync(path.join(folder, 'a'))).toBe(false)
  })

  it('says so in one line, with an exit code of its own', async () => {
    const { code, stderr } = await runCommand('new', [path.join(PROJECT, 'data'), '--title', 'The bridge'], PROJECT)
    expect(stderr).toMatch(/lies in this project/)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(2)
  })

  it('takes an empty folder, and puts the title where it is read', () => {
    const empty = path.join(folder, 'empty')
    mkdirSync(empty)
    newTalk(PROJECT, empty, 'The “bridge”: #1')
    const read = (file: string) => readFileSync(path.join(empty, file), 'utf8')
    expect(read('slides.md')).toContain('title: "The “bridge”: #1"')
    expect(read('slides.md')).toContain('\n# The “bridge”: \\#1\n')
    expect(read('README.md')).toMatch(/^# The “bridge”: \\#1\n/)
    expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'the-bridge-1', description: 'The “bridge”: #1' })
    const lock = JSON.parse(read('package-lock.json')) as { name: string, packages: Record<string, unknown> }
    expect([lock.name, lock.packages['']]).toMatchObject(['the-bridge-1', { name: 'the-bridge-1' }])
    expect(readdirSync(path.join(empty, 'addon'))).not.toContain('tests')
  })
})
