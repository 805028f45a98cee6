import { Buffer } from 'node:buffer'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { leaksIn } from '../../testing/leaks'
import { temporaryFolder } from '../support/folder'

const folder = temporaryFolder()

const SAID = 'what only the speaker says'

it.each<[what: string, file: string, content: string | Uint8Array, line: number]>([
  ['words in a text', 'robots.txt', `a\nb ${SAID}`, 2],
  ['words in a picture', 'assets/a.svg', `<svg><desc>${SAID}</desc></svg>`, 1],
  ['words in a file without an ending', 'LICENSE', SAID, 1],
  ['words in the metadata of a PDF', 'talk.pdf', Buffer.from(`%PDF\n\0${SAID}`, 'utf16le').swap16(), 2],
  ['the folder of the project', 'a.js', `const file = "${path.join(process.cwd(), 'slides.md').replaceAll('\\', '\\\\')}"`, 1],
  ['the home folder', 'a.xml', `<a>\n${path.join(homedir(), 'a')}</a>`, 2],
  ['the folder for what is temporary', 'a.bin', Buffer.from(`\0file://${path.join(tmpdir(), 'a').replaceAll('\\', '/')}`), 1],
])('%s is found, with its file and line', (_, file, content, line) => {
  const site = path.join(folder, file.replaceAll('/', '-'))
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
  writeFileSync(path.join(site, file), content)
  writeFileSync(path.join(site, 'sound.html'), 'see https://example.com/a/tmp/b')
  const found = leaksIn(site, [SAID])
  expect(found.length).toBeGreaterThan(0)
  for (const leak of found)
    expect(leak).toMatch(new RegExp(`^${file.replace('.', '\\.')}:${line}: `))
  expect(leaksIn(path.join(site, file), [SAID])).toHaveLength(found.length)
  rmSync(site, { recursive: true })
})

it('nothing is found in what is for all', () => {
  writeFileSync(path.join(folder, 'a.html'), '<p>Words for all</p> https://example.com/a/tmp/b')
  expect(leaksIn(folder, [SAID])).toEqual([])
})
