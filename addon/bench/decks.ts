import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from '@slidev/parser'
import { stringify } from 'yaml'
import { cacheFolder } from '../cli/cache'

/** What a copy of the talk has no use for. */
const NOT_COPIED = /^(?:\..*|node_modules|dist|exports|coverage|tests|slides\.md|package.*\.json)$/

/** The keys that a slide keeps when it is repeated: those of the deck stand on its first slide only. */
const OF_A_SLIDE = ['layout', 'section', 'clicks', 'class']

type Slide = ReturnType<typeof parseSync>['slides'][number]

/** The slides that stand in a deck itself, and not in a file that it names (`src:`). */
export function ownSlides(markdown: string): Slide[] {
  return parseSync(markdown, 'slides.md').slides.filter(({ frontmatter }) => frontmatter.src === undefined)
}

function slideText(frontmatter: string, { content }: Slide): string {
  return `---\n${frontmatter.trim()}\n---\n\n${content.trim()}\n`
}

/** The first slides of a deck’s own, several times over, without notes: all of them where it has fewer. */
export function repeatSlides(markdown: string, count: number, times: number): string {
  const slides = ownSlides(markdown).slice(0, count)
  return Array.from({ length: times }, (_, round) => slides.map((slide, index) => {
    const own = Object.fromEntries(Object.entries(slide.frontmatter as Record<string, unknown>).filter(([key]) => OF_A_SLIDE.includes(key)))
    return slideText(round === 0 && index === 0 ? slide.frontmatterRaw ?? '' : stringify(own), slide)
  })).flat().join('\n')
}

/** Copies the talk’s project to the cache, with another deck. */
export function copyTalk(root: string, name: string, markdown: string): string {
  const copy = cacheFolder(root, 'bench', name)
  rmSync(copy, { recursive: true, force: true })
  for (const entry of readdirSync(root).filter(entry => !NOT_COPIED.test(entry)))
    cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true })
  writeFileSync(path.join(copy, 'slides.md'), markdown)
  return copy
}

const PLAIN_HEAD = `---
theme: default
title: A plain deck
favicon: 'data:,'
fonts:
  provider: none
---
`

/** What an author writes who wants a chart on a slide and nothing more. */
const PLAIN_CHART = `<script setup lang="ts">
import { BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'
import { Bar } from 'vue-chartjs'

const { values } = defineProps<{ values: number[] }>()
Chart.register(BarElement, CategoryScale, LinearScale, Tooltip)
const data = { labels: values.map((_, index) => \`Bar \${index + 1}\`), datasets: [{ label: 'Values', data: values }] }
</script>

<template>
  <div style="height: 300px">
    <Bar :data="data" :options="{ animation: false, maintainAspectRatio: false }" />
  </div>
</template>
`

/** A deck as Slidev makes it, with nothing from another host: a title, and on every other slide a headline, a line and a plain chart. */
export function plainSlides(count: number): string {
  const slides = Array.from({ length: count }, (_, index) => index === 0
    ? `
# A plain deck

What it is about
`
    : `
# Headline of slide ${index + 1}

A line beneath it, with a word in **bold**

<PlainChart :values="[${[3, 5, 8, 13, 21].map(value => value + index).join(', ')}]" />
`)
  return PLAIN_HEAD + slides.join('\n---\n')
}

/** Writes a plain deck of so many slides to a talk’s cache. Returns its folder. */
export function makePlainDeck(root: string, count: number): string {
  const folder = cacheFolder(root, 'bench', 'plain')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'components'), { recursive: true })
  writeFileSync(path.join(folder, 'slides.md'), plainSlides(count))
  writeFileSync(path.join(folder, 'components/PlainChart.vue'), PLAIN_CHART)
  // A project of its own: Slidev would take the addons of the one round it.
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "plain", "private": true, "type": "module" }\n')
  return folder
}

/** The text of the talk’s deck. */
export function readDeck(root: string): string {
  return readFileSync(path.join(root, 'slides.md'), 'utf8')
}
