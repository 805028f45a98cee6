import type { Buffer } from 'node:buffer'
import type { AddressInfo } from 'node:net'
import type { CommandResult } from '../browser/support/command'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '../../browser/launch'
import { ensureBuilt } from '../../print/build'
import { runScript } from '../browser/support/command'
import { HEADMATTER, makeProject } from '../browser/support/project'

const SLIDES = `---
${HEADMATTER}
---

# In order

---

# This one throws

<Thrower />

---

# This one names a component that is not there

<MoneyLop />

---

# This one misses a picture

<img :src="'/missing.png'">

---

# This one has a background that is missing

<div style="height: 100px; background: url('/gone.png')">Words</div>

---

# This one has a chart that is never drawn

<div data-chart="revenue" data-chart-ready="false">Chart</div>

---

# This one reports an error

<Complainer />
`

const THROWER = `<script setup lang="ts">
throw new Error('No figure is called oracle.tpyo')
</script>

<template>
  <p>Never seen</p>
</template>
`

const COMPLAINER = `<script setup lang="ts">
console.error('Something is off')
</script>

<template>
  <p>Seen</p>
</template>
`

const OLD = 'the PDF of yesterday'

let root: string
let exports: string
const files = (): string[] => readdirSync(exports)
const talk = (): string | Buffer => readFileSync(path.join(exports, 'talk.pdf'), 'utf8')

beforeAll(async () => {
  root = makeProject('broken', { 'slides.md': SLIDES, 'components/Thrower.vue': THROWER, 'components/Complainer.vue': COMPLAINER })
  exports = path.join(root, 'exports')
  mkdirSync(exports)
  await ensureBuilt(root)
})

beforeEach(() => {
  writeFileSync(path.join(exports, 'talk.pdf'), OLD)
})

async function exportSlides(...args: string[]): Promise<CommandResult> {
  return await runScript('export', args, root)
}

/** The command failed, and the folder is as it was. */
function expectNothingMade({ code, stderr }: CommandResult, message: RegExp): void {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
  expect(talk()).toBe(OLD)
  expect(files()).toEqual(['talk.pdf'])
}

describe('a deck that is in order', () => {
  it('replaces the old file and tells pages, bytes and seconds', async () => {
    const { code, stdout, stderr } = await exportSlides('--range', '1')
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^exports[/\\]talk\.pdf: 1 page, \d+ kB, \d+\.\d s$/)
    expect(readFileSync(path.join(exports, 'talk.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(files()).toEqual(['talk.pdf'])
  })
})

describe('export fails, names the slide and leaves the old file where', () => {
  it('a slide throws', async () => {
    expectNothingMade(await exportSlides('--range', '1-2'), /^Slide 2 fails:\n.*No figure is called oracle\.tpyo/m)
  })

  it('a component is unknown', async () => {
    expectNothingMade(await exportSlides('--range', '1,3'), /slide 3: no component is called <moneylop>/)
  })

  it('an image is missing', async () => {
    expectNothingMade(await exportSlides('--range', '1,4'), /slide 4: the image \/missing\.png is missing/)
  })

  it('an image of a style is missing', async () => {
    expectNothingMade(await exportSlides('--range', '1,5'), /slide 5: the image \/gone\.png is missing/)
  })

  it('a chart is not drawn in time', async () => {
    expectNothingMade(await exportSlides('--range', '1,6', '--timeout', '1'), /Not ready after 1 s:\n.*the chart “revenue” on slide 6 is not drawn/)
  })

  it('a slide reports an error', async () => {
    expectNothingMade(await exportSlides('--range', '7'), /Slide 7 fails:\n.*Something is off/)
  })
})

describe('export fails and leaves the old file where', () => {
  it('the named browser is not there', async () => {
    const result = await runScript('export', ['--range', '1'], root, { CHROME_PATH: path.join(root, 'no-such-browser') })
    expectNothingMade(result, /CHROME_PATH names .*no-such-browser, and there is no such file/)
  })

  it('the browser does not start', async () => {
    const program = path.join(root, 'broken-browser')
    writeFileSync(program, '#!/bin/sh\nexit 1\n')
    chmodSync(program, 0o755)
    expectNothingMade(await runScript('export', ['--range', '1'], root, { CHROME_PATH: program }), /No browser would start:[\s\S]*Install Google Chrome/)
  })

  it.skipIf(process.platform === 'win32')('the browser is killed half-way', async () => {
    const browser = await findBrowser()
    const program = path.join(root, 'dying-browser')
    writeFileSync(program, `#!/bin/sh\n(sleep 2; kill -9 $$) &\nexec "${browser.path}" "$@"\n`)
    chmodSync(program, 0o755)
    // The slide whose chart is never ready keeps the browser busy until it dies.
    const result = await runScript('export', ['--range', '6', '--timeout', '20'], root, { ...browser.env, CHROME_PATH: program })
    expectNothingMade(result, /^The browser was closed or killed before the work was done\.$/m)
  })

  it('the output folder is no folder', async () => {
    const result = await exportSlides('--range', '1', '--output', 'slides.md/talk.pdf')
    expectNothingMade(result, /Cannot write .*slides\.md.talk\.pdf: .*(?:is a file|of that name is in the way)/)
  })

  it('a folder has the name of the file', async () => {
    expectNothingMade(await exportSlides('--range', '1', '--output', 'components'), /Cannot write .*components: a folder of that name is in the way/)
  })

  it('the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expectNothingMade(await exportSlides('--range', '1', '--port', String(port)), new RegExp(`Port ${port} is taken`))
    server.close()
  })

  it('the deck cannot be built', async () => {
    const unbuildable = makeProject('unbuildable', { 'slides.md': `---\n${HEADMATTER}\n---\n\n![A picture](./missing.png)\n` })
    const { code, stderr } = await runScript('export', [], unbuildable)
    expect(stderr).toMatch(/slidev build failed:[\s\S]*missing\.png/)
    expect(code).toBe(1)
    expect(readdirSync(unbuildable)).not.toContain('talk.pdf')
  })
})

describe('a wrong option', () => {
  it.each([
    [['--format', 'docx'], /--format is one of pdf, png, pptx, not “docx”/],
    [['--range', '7-3'], /--range takes slide numbers as in 3-7,12, not “7-3”/],
    [['--range', '99'], /--range asks for slide 99; the talk has 7 slides/],
    [['--colour'], /Unknown option '--colour'[\s\S]*--with-clicks/],
  ])('%j says what is allowed', async (args, message) => {
    const { code, stderr } = await exportSlides(...args)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
    expect(talk()).toBe(OLD)
  })
})
