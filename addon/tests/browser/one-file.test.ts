import type { Browser } from 'playwright-core'
import type { TalkCopy } from '../support/copy'
import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, slideReady } from '../../browser/deck'
import { launchBrowser } from '../../browser/launch'
import { runCommand } from '../support/command'
import { copyTalk } from '../support/copy'

const SLIDES = `---
theme: default
title: A fixture
favicon: /favicon.svg
seoMeta:
  ogImage: social.png
fonts:
  provider: none
---

# In Markdown and in tags

![A](/a.png)

![B](./beside.png)

<img src="/a%20picture.png">

<audio src="/bells.mp3" preload="none"></audio>

<Own />

---
layout: image
image: /background.png
---

# Of a layout

---

# In a style

<div class="of-public">A</div>
<div class="beside">B</div>

<style>
.of-public { background: url(/in-style.png) }
.beside { background: url('./beside-in-style.png') }
</style>
`

const OWN = `<script setup lang="ts">
import imported from '/imported.png'
</script>

<template>
  <img :src="imported">
  <img class="own" src="/in-component.png">
</template>

<style scoped>
.own { background: url("/in-component%20style.png") }
</style>
`

const PUBLIC = ['a', 'a picture', 'background', 'in-style', 'imported', 'in-component', 'in-component style', 'social']
const BESIDE = ['beside', 'beside-in-style']
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let copy: TalkCopy
let browser: Browser

/** Writes a picture of one pixel, which has its name behind it, so that no two are the same file. */
function picture(file: string): void {
  copy.write(file, '')
  writeFileSync(copy.at(file), Buffer.concat([PIXEL, Buffer.from(file)]))
}

beforeAll(async () => {
  copy = copyTalk(undefined, { 'slides.md': SLIDES, 'components/Own.vue': OWN })
  for (const file of [...PUBLIC.map(name => `public/${name}.png`), ...BESIDE.map(name => `${name}.png`)])
    picture(file)
  copy.write('public/bells.mp3', 'bells')
  const { code, stderr } = await runCommand('build-portable', ['--output', 'exports/talk.html'], copy.root)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  copy?.remove()
})

describe('pictures and sounds of a talk in one file', () => {
  it('are in it, and nothing is asked for', async () => {
    const url = pathToFileURL(copy.at('exports/talk.html')).href
    const { page, trouble } = await openPage({ browser, url })
    await page.goto(url)
    await slideReady(page, 1)
    const slide = page.locator('#slide-content')
    const images = slide.locator('[data-slidev-no="1"] img')
    expect(await images.evaluateAll(found => found.map(image => (image as HTMLImageElement).naturalWidth))).toEqual([1, 1, 1, 1, 1])
    const background = (selector: string) => slide.locator(selector).evaluate(element => getComputedStyle(element).backgroundImage)
    expect(await slide.locator('audio').getAttribute('src')).toMatch(/^data:audio\/mpeg/)
    expect(await background('.own')).toMatch(/^url\("data:image\/png/)
    await page.evaluate('location.hash = "#/2"')
    await slideReady(page, 2)
    expect(await background('[data-slidev-no="2"] .slidev-layout')).toMatch(/url\("data:image\/png/)
    await page.evaluate('location.hash = "#/3"')
    await slideReady(page, 3)
    expect(await background('.of-public')).toMatch(/^url\("data:image\/png/)
    expect(await background('.beside')).toMatch(/^url\("data:image\/png/)
    expect(trouble).toEqual([])
    await page.context().close()
  })
})
