import { join } from 'node:path'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { talkRules } from '../../lint/eslint'
import { EXAMPLE } from '../support/copy'

const rules = await talkRules(EXAMPLE)

/** What is said of a file of a project that has one import. */
function said(file: string, from: string): string[] {
  return new Linter({ cwd: EXAMPLE }).verify(`import '${from}'\n`, rules, { filename: join(EXAMPLE, file) }).map(({ message }) => message)
}

describe('each room imports only from the rooms below it', () => {
  it.each([
    ['data/figures/visits.ts', '../../components/sunday-bars', 'data know nothing of the pictures'],
    ['data/figures/visits.ts', 'slidev-addon-sourced-figures/client', 'data know nothing of the pictures'],
    ['data/index.ts', '#talk', 'data know nothing of the pictures'],
    ['addon/client.ts', '../data', 'imports nothing from above it'],
    ['addon/model/talk.ts', '../../data/index', 'imports nothing from above it'],
    ['addon/cli/data/summary.ts', '../../../components/x', 'imports nothing from above it'],
  ])('%s does not import %s', (file, from, words) => {
    expect(said(file, from)).toEqual([expect.stringContaining(words)])
  })

  it.each([
    ['data/figures/visits.ts', 'slidev-addon-sourced-figures'],
    ['components/sunday-bars.ts', '../data/vocabulary'],
    ['components/sunday-bars.ts', 'slidev-addon-sourced-figures/client'],
    ['addon/model/validate/prose.ts', '../../evidence/talk'],
    ['addon/evidence/talk.ts', '#talk'],
  ])('%s may import %s', (file, from) => {
    expect(said(file, from)).toEqual([])
  })
})
