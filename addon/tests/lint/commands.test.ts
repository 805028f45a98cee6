import type { TalkCopy } from '../support/copy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
})
