import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheFolder } from '../../cli/cache'
import { componentTypes } from '../../lint/components'
import { ADDON_ROOT } from '../../root'
import { runNode } from '../support/command'
import { EXAMPLE, PROJECT } from '../support/copy'

// Inside the project, so that packages are found; out of the way of its own type check.
const FOLDER = cacheFolder(process.cwd(), 'fixtures/types')

/** Mistakes in slides, by name: the deck, and where (line and column) and in what words the error must be. */
const SLIDES = {
  'wrong-id': ['# A\n\n<Fig id="city.tpyo" />', 3, 6, '"city.tpyo"'],
  'near-id': ['# A <Fig id="library.opening-hour" />', 1, 10, 'Did you mean \'"library.opening-hours"\'?'],
  'id-in-note': ['# A\n\n<!--\nSay <Fig id="city.note" />\n-->', 4, 10, '"city.note"'],
  'id-in-title': ['# A\n\n---\nlayout: default\ntitle: <Fig id="city.title" />\n---\n\n# B', 5, 13, '"city.title"'],
  'id-on-later-slide': ['---\nlayout: cover\n---\n\n# A\n\n```ts\nconst a = "<Fig />"\n```\n\n---\nlayout: two-cols\nclass: a\n---\n\n::right::\n\n<Fig id="city.later" />', 18, 6, '"city.later"'],
  'missing-id': ['# A\n\n<Fig />', 3, 2, 'Property \'id\' is missing'],
  'unknown-prop': ['# A\n\n<Fig id="library.opening-hours" stlye="short" />', 3, 33, '\'stlye\' does not exist'],
  'wrong-value': ['# A\n\n<Fig id="library.opening-hours" as="long" />', 3, 33, '"long"'],
  'unknown-event': ['# A <When id="event.none" />', 1, 11, '"event.none"'],
  'unknown-component': ['# A\n\n<Fgi id="library.opening-hours" />', 3, 2, '\'Fgi\''],
  'unknown-in-slidev': ['# A\n\n<v-clikcs>\n\n- a\n\n</v-clikcs>', 3, 2, '\'v-clikcs\''],
  'missing-in-slidev': ['# A\n\n<Arrow x1="1" y1="1" x2="2" />', 3, 2, '\'y2\' is missing'],
  'wrong-in-slidev': ['# A\n\n<Toc mode="every" />', 3, 6, '"every"'],
  'unknown-directive': ['# A\n\n<p v-clik>a</p>', 3, 4, 'vClik'],
  'unknown-in-nav': ['# A\n\n{{ $slidev.nav.curentPage }}', 3, 16, '\'curentPage\' does not exist'],
} satisfies Record<string, [deck: string, line: number, column: number, words: string]>

const GOOD = `---
layout: cover
title: A < B and {{ this }}
---

# A <Fig id="library.opening-hours" /> and \`<Nope {{ a }} />\`

<v-clicks at="2">

- {{ $slidev.nav.currentPage }} of {{ $nav.total }}, {{ $clicks }}, {{ $page }}, {{ $renderContext }}

</v-clicks>

<v-click>a</v-click> <VSwitch><template #1>a</template></VSwitch>
<p v-click="[1, 3]" v-mark.red="2" v-motion :initial="{ x: 1 }" :click-1="{ y: 2 }" class="a" data-b="c">a</p>
<Arrow x1="1" y1="1" x2="2" y2="2" two-way /> <Link to="2" title="a" /> <Toc mode="all" max-depth="2" />
<LightOrDark><template #dark>a</template></LightOrDark> <RenderWhen context="print">a</RenderWhen>
<Fig id="library.opening-hours" class="a" data-b="c" v-click as="short" /> <VisitsChart />
<carbon-add class="a" /> <CarbonAdd /> <SvgSpinnersClock /> <mdi-account width="1em" /> <MdiAccountGroup width="1em" /> <FluentEmojiRobot /> <Ruler :length="3"><template #end="{ at }">{{ at }}</template></Ruler>

\`\`\`html {1|2}
<Nope :a="{{" />
\`\`\`

<!-- a <Nope /> {{ nope }} <Fig id="library.opening-hours" /> -->

---
layout: two-cols
name: <b {{ b
---

::right::

- 1 < 2 & 3 > 2

<style>
h1 { color: red }
</style>

<!--
[click] A note with <Nope />, {{ nope }} and
---
a line.
-->
`

const CHART = 'import type { ChartTheme } from \'slidev-addon-sourced-figures/client\'\nimport { axis, columnChart, series } from \'slidev-addon-sourced-figures/client\'\n'
const record = (fields: string) => `import { asOf, cite, defineFigures, point } from 'slidev-addon-sourced-figures'\nexport const a = defineFigures('data/a.ts', 'A', [{ id: 'a.b', label: 'A', quantity: point(1), unit: 'usd', measure: 'grant', period: asOf('2026-01-01'), status: 'reported', citations: [cite('herald', '$1', 1)], ${fields} }])\n`

/** Mistakes in scripts and components: file, text, and words of the error. */
const SCRIPTS: [what: string, file: string, text: string, words: string][] = [
  ['a chart without its words', 'Wordless.vue', '<script setup lang="ts">\nimport { columnChart, axis, FigureChart, series } from \'slidev-addon-sourced-figures/client\'\n</script>\n\n<template>\n  <FigureChart name="a" kind="Columns" :figures="[]" :configure="theme => columnChart(theme, axis(series(\'library.visits.2024\')), [])" />\n</template>\n', '\'shows\' is missing'],
  ['dollars on an axis of visits', 'units.ts', `${CHART}export const a = axis(series('library.visits.2024'), series('city.sunday-grant.2026'))\n`, '"usd"'],
  ['visits on Sundays in a series of all visits', 'measures.ts', `${CHART}export const a = series('library.visits.2024', 'library.sunday-visits.2024')\n`, '"library.sunday-visits.2024"'],
  ['an unknown figure in a chart', 'chart-id.ts', `${CHART}export const a = series('library.visits.2026')\n`, '"library.visits.2026"'],
  ['a colour that nobody has', 'colour.ts', `${CHART}export const a = (theme: ChartTheme) => columnChart(theme, axis(series('library.visits.2024')), [{ label: 'A', colour: 'librayr' }])\n`, '"librayr"'],
  ['an unknown figure in a drawing', 'Drawing.vue', '<template>\n  <svg><SvgFig id="library.visit" /></svg>\n</template>\n', '"library.visit"'],
  ['a unit that is none', 'unit.ts', record('unit: \'dollar\''), '"dollar"'],
  ['a measure that is none', 'measure.ts', record('measure: \'money\''), '"money"'],
  ['a status that is none', 'status.ts', record('status: \'said\''), '"said"'],
  ['a bare number for a quantity', 'quantity.ts', record('quantity: 4'), 'number'],
]

/** A unit of a dimension that is none, and a line that holds only while the key of that unit is known. */
const DIMENSION = `import { defineVocabulary } from 'slidev-addon-sourced-figures'
const words = defineVocabulary({ units: { gust: { label: 'Gusts', dimension: 'speed', scale: 1 } }, measures: {}, lanes: [], parties: {} })
export const key = (unit: keyof typeof words['units']): 'gust' => unit
`

let output = ''
let status: number | null = 0

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({
    extends: join(ADDON_ROOT, 'tsconfig.json'),
    include: [join(ADDON_ROOT, 'index.ts'), join(EXAMPLE, 'data/index.ts'), join(EXAMPLE, 'components/components.d.ts'), '*.md', '*.ts', '*.vue'],
    exclude: [],
  }))
  writeFileSync(join(FOLDER, 'good.md'), GOOD)
  writeFileSync(join(FOLDER, 'beyond.d.ts'), componentTypes([], { components: ['Ruler'], iconSets: ['fluent-emoji', 'mdi'] }))
  for (const [name, [deck]] of Object.entries(SLIDES))
    writeFileSync(join(FOLDER, `${name}.md`), deck)
  for (const [, file, text] of SCRIPTS)
    writeFileSync(join(FOLDER, file), text)
  writeFileSync(join(FOLDER, 'dimension.ts'), DIMENSION)
  const vueTsc = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js')
  const run = await runNode([vueTsc, '--noEmit', '--pretty', 'false', '-p', FOLDER], PROJECT)
  output = run.stdout
  status = run.code
}, 180_000)

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** What was said of a file: each error from its place to the end of its message. */
function errorsOf(file: string): string[] {
  return output.split(/^(?=\S)/m).filter(error => error.includes(`fixtures/types/${file}(`) && !error.includes('is declared but'))
}

describe('the type check of slides', () => {
  it.each(Object.entries(SLIDES))('%s', (name, [, line, column, words]) => {
    const errors = errorsOf(`${name}.md`)
    expect(errors, output).toHaveLength(1)
    expect(errors[0]).toContain(`${name}.md(${line},${column}): error`)
    expect(errors[0]).toContain(words)
  })

  it('says nothing of frontmatter, notes, code, slots, Slidev’s variables, components and directives', () => {
    expect(status).toBeGreaterThan(0)
    expect(errorsOf('good.md')).toEqual([])
  })
})

describe('the type check of charts, drawings and data', () => {
  it.each(SCRIPTS)('%s', (_, file, text, words) => {
    const errors = errorsOf(file)
    expect(errors.join(''), output).toContain(words)
    expect(Number(errors[0]!.match(/\((\d+),/)![1])).toBeLessThanOrEqual(text.split('\n').length)
  })

  it('a dimension that is none, and nothing false beside it', () => {
    expect(errorsOf('dimension.ts')).toEqual([expect.stringMatching(/^\S+dimension\.ts\(2,\d+\): error .*"speed"/)])
  })
})
