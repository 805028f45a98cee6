import type { TalkCopy } from '../support/copy'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { USAGE } from '../../cli/usage'
import { ADDON_ROOT } from '../../root'
import { runCommand } from '../support/command'
import { copyTalk } from '../support/copy'

let copy: TalkCopy
beforeAll(() => {
  copy = copyTalk()
})
afterAll(() => copy.remove())

describe('npm run lint, of the deck', () => {
  it('says nothing of a sound one', async () => {
    expect(await runCommand('lint', [], copy.root)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('fails and says why', async () => {
    const mend = copy.edit('slides.md', 'library.opening-hours', 'library.opening-hour')
    const { code, stderr } = await runCommand('lint', [], copy.root)
    mend()
    expect(stderr).toMatch(/^slides\.md:\d+:\d+ · no figure has the id "library\.opening-hour"; the closest are library\.opening-hours/)
    expect(code).toBe(1)
  })

  it.each([['none.md', 'Cannot read none.md: it is not there.', 1], ['data', 'Cannot read data: it is a folder.', 1], ['--bogus', 'Unknown option \'--bogus\'', 2]])('says what is wrong with %s', async (argument, words, code) => {
    const result = await runCommand('lint', [argument], copy.root)
    expect(result.stderr).toMatch(new RegExp(`^${words}`))
    expect(result.code).toBe(code)
  })
})

describe('each command', () => {
  it('that is told of is there', () => {
    expect(Object.keys(USAGE).filter(command => !existsSync(path.join(ADDON_ROOT, 'cli', `${command}.ts`)))).toEqual([])
  })

  it.each(['--help', '-h'])('tells how it is called and does nothing else: %s', async (help) => {
    expect(await runCommand('social', [help], copy.root)).toEqual({ code: 0, stdout: `${USAGE.social}\n`, stderr: '' })
  })

  it('that is unknown is answered with those that there are', async () => {
    const { code, stderr } = await runCommand('sociable', [], copy.root)
    expect(stderr).toContain(`There is no command “sociable”. The commands are ${Object.keys(USAGE).join(', ')}`)
    expect(code).toBe(2)
  })
})
