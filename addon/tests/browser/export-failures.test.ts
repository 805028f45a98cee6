import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import type { TalkCopy } from '../support/copy'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPage, showSlide } from '../../browser/deck'
import { findBrowser, launchBrowser } from '../../browser/launch'
import { ensureBuilt } from '../../print/build'
import { explain } from '../../print/errors'
import { exportTalk } from '../../print/export'
import { readStamp } from '../../print/fingerprint'
import { parseExportOptions } from '../../print/options'
import { serve } from '../../print/serve'
import { faultsAt } from '../../testing/walk'
import { runCommand } from '../support/command'
import { copyTalk } from '../support/copy'

const HEAD = `---
theme: default
title: A fixture
favicon: 'data:,'
fonts:
  provider: none
---
`

const SLIDES = `${HEAD}
# In order

---

# This one throws

<Thrower />

---

# This one names a component that is not there

<component :is="'MoneyLop'" />

---

# This one misses a picture

<img :src="'/missing.png'">

---

# This one has a background that is missing

<div style="height: 100px; background: url('/gone.png')">Words</div>

---

# This one has a chart that is never drawn

<div data-chart="visits" data-chart-ready="false">Chart</div>

---

# This one reports an error

<Complainer />

---
layout: picture
---

# This one has a chart that throws

<Flat />

---
layout: picture
---

# This one has a chart that throws while it is drawn

<Torn />
`

const OLD = 'the PDF of yesterday'

/** A chart of one figure whose configuration is made so. */
function chartThatThrows(name: string, configure: string): string {
  return `<script setup lang="ts">
import { FigureChart } from 'slidev-addon-sourced-figures/client'
</script>

<template>
  <FigureChart name="${name}" kind="Column chart" shows="Nothing" :figures="['library.visits.2024']" :configure="() => ${configure}" />
</template>
`
}

let copy: TalkCopy
let browser: Browser
const files = (): string[] => readdirSync(copy.at('exports'))

beforeAll(async () => {
  copy = copyTalk(undefined, {
    'slides.md': SLIDES,
    'components/Thrower.vue': '<script setup lang="ts">\nthrow new Error(\'No figure is called library.tpyo\')\n</script>\n\n<template>\n  <p>Never seen</p>\n</template>\n',
    'components/Flat.vue': chartThatThrows('flat', '{ throw new Error(\'No value\') }'),
    'components/Torn.vue': chartThatThrows('torn', '({ type: \'bar\', data: { labels: [\'A\'], datasets: [{ data: [1] }] }, plugins: [{ id: \'torn\', afterDraw() { throw new Error(\'No ink\') } }] })'),
    'components/Complainer.vue': '<script setup lang="ts">\nconsole.error(\'Something is off\')\n</script>\n\n<template>\n  <p>Seen</p>\n</template>\n',
  })
  mkdirSync(copy.at('exports'))
  await ensureBuilt(copy.root)
  browser = await launchBrowser()
})

beforeEach(() => copy.write('exports/talk.pdf', OLD))

afterAll(async () => {
  await browser?.close()
  copy?.remove()
})

/** Exports to `exports/talk.pdf` with a browser that is open; returns what a person would read. */
async function exportSlides(args: string[], open = browser): Promise<string> {
  try {
    const { output } = await exportTalk(copy.root, parseExportOptions(['--output', 'exports/talk.pdf', ...args]), () => {}, open)
    return output
  }
  catch (error) {
    return explain(error)
  }
}

/** Writes a program where it is no source of the talk, which would be built anew; returns its path. */
function program(name: string, script: string): string {
  const file = `node_modules/${name}`
  copy.write(file, `#!/bin/sh\n${script}\n`)
  chmodSync(copy.at(file), 0o755)
  return copy.at(file)
}

/** The folder is as it was. */
function expectNothingMade(): void {
  expect(copy.read('exports/talk.pdf')).toBe(OLD)
  expect(files()).toEqual(['talk.pdf'])
}

describe('export fails, names the slide and leaves the old file where', () => {
  it.each([
    ['a slide throws', ['--range', '1-2'], /^Slide 2 fails:\n.*No figure is called library\.tpyo/m],
    ['a component is unknown', ['--range', '1,3'], /slide 3: no component is called <moneylop>/],
    ['an image is missing', ['--range', '1,4'], /slide 4: the image \/missing\.png is missing/],
    ['an image of a style is missing', ['--range', '1,5'], /slide 5: the image \/gone\.png is missing/],
    ['a chart is not drawn in time', ['--range', '6', '--timeout', '3'], /Not ready after 3 s:\n[\s\S]*the chart “visits” on slide 6 is not drawn/],
    ['a slide reports an error', ['--range', '7'], /Slide 7 fails:\n.*Something is off/],
    ['a chart throws, before it is drawn or meanwhile', ['--range', '8-9'], /^Slide 8 fails:\n.*slide 8: the chart “flat” is not drawn: No value\n.*slide 9: the chart “torn” is not drawn: No ink/m],
    ['a folder has the name of the file', ['--range', '1', '--output', 'folder.pdf'], /Cannot write .*folder\.pdf: a folder of that name is in the way/],
    ['the output folder is no folder', ['--range', '1', '--output', 'slides.md/talk.pdf'], /Cannot write .*slides\.md.talk\.pdf: .*(?:is a file|of that name is in the way)/],
    ['a folder of pictures would replace another', ['--format', 'png', '--range', '1', '--output', 'components'], /Cannot write .*components: the folder holds more than pictures/],
  ])('%s', async (_, args, message) => {
    mkdirSync(copy.at('folder.pdf'), { recursive: true })
    expect(await exportSlides(args)).toMatch(message)
    expectNothingMade()
    expect(readdirSync(copy.at('components'))).toContain('Thrower.vue')
  })

  it('the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await exportSlides(['--range', '1', '--port', String(port)])).toMatch(`Port ${port} is taken`)
    expectNothingMade()
    server.close()
  })

  it.skipIf(process.platform === 'win32')('the browser is killed half-way', async () => {
    const { path, env } = await findBrowser()
    const noted = program('noted-browser', `echo $$ > "${copy.at('node_modules/browser.pid')}"\nexec "${path}" "$@"`)
    for (const [name, value] of Object.entries({ ...env, CHROME_PATH: noted }))
      vi.stubEnv(name, value)
    onTestFinished(() => void vi.unstubAllEnvs())
    const dying = await launchBrowser()
    // The slide whose chart is never ready keeps it busy until it dies.
    const said = exportSlides(['--range', '6', '--timeout', '300'], dying)
    await expect.poll(() => dying.contexts().flatMap(context => context.pages()).some(page => page.url().includes('/print'))).toBe(true)
    process.kill(Number(copy.read('node_modules/browser.pid')), 'SIGKILL')
    expect(await said).toBe('The browser was closed or killed before the work was done.')
    expectNothingMade()
  })
})

it('a site names all that lies in its folder, so that what somebody adds is told from it', async () => {
  const { dist } = await ensureBuilt(copy.root)
  expect(readStamp(dist)?.names?.toSorted()).toEqual(readdirSync(dist).toSorted())
})

it('what looks at slides does not wait for a chart that throws, and tells of it with slide, click, scheme and size', async () => {
  const { dist } = await ensureBuilt(copy.root)
  const site = await serve(dist)
  const opened = await openPage({ browser, url: site.url })
  await showSlide(opened.page, site, 8)
  const pictures = copy.at('node_modules/faults') // where it is no source of the talk
  expect(await faultsAt(opened, { slide: 8, click: 0, clicks: 0 }, pictures, 'light')).toContain('slide 8, click 0, light, 1280×720: threw: slide 8: the chart “flat” is not drawn: No value')
  expect(readdirSync(pictures)).toEqual(['8-0-light-1280×720.png'])
  await opened.page.context().close()
  await site.close()
})

describe('npm run export', () => {
  const run = (args: string[], env?: Record<string, string>) => runCommand('export', args, copy.root, env)

  it('replaces the old file and tells pages, bytes and seconds', async () => {
    const { code, stdout, stderr } = await run(['--range', '1', '--output', 'exports/talk.pdf'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^exports[/\\]talk\.pdf: 1 page, \d+ kB, \d+\.\d s$/)
    expect(copy.read('exports/talk.pdf').slice(0, 5)).toBe('%PDF-')
    expect(files()).toEqual(['talk.pdf'])
  })

  it('says what is allowed where it is called wrongly', async () => {
    const { code, stderr } = await run(['--range', '99'])
    expect(stderr).toMatch(/--range asks for slide 99; the talk has 9 slides/)
    expect(code).toBe(2)
    expectNothingMade()
  })

  it('fails where the named browser is not there', async () => {
    const { code, stderr } = await run(['--range', '1'], { CHROME_PATH: copy.at('no-such-browser') })
    expect(stderr).toMatch(/CHROME_PATH names .*no-such-browser, and there is no such file/)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('fails where the browser does not start', async () => {
    const { code, stderr } = await run(['--range', '1'], { CHROME_PATH: program('broken-browser', 'exit 1') })
    expect(stderr).toMatch(/No browser would start:[\s\S]*Install Google Chrome/)
    expect(code).toBe(1)
  })

  it('fails where the deck cannot be built', async () => {
    const broken = copyTalk()
    broken.edit('data/figures/visits.ts', 'unit: \'visits\'', 'unit: \'guests\'')
    const { code, stderr } = await runCommand('export', [], broken.root)
    expect(stderr).toMatch(/slidev build failed:[\s\S]*found "guests"/)
    expect(code).toBe(1)
    broken.remove()
  })
})
