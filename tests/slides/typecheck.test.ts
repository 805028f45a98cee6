import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Inside the project, so that its types are found; out of the way of its own type check.
const FOLDER = join(process.cwd(), 'node_modules/.cache/slides-typecheck')

/** Mistakes by name: the deck, and where (line and column) and in what words the error must be. */
const MISTAKES = {
  'wrong-id': ['# A\n\n<Fig id="oracle.tpyo" />', 3, 6, '"oracle.tpyo"'],
  'near-id': ['# A <Fig id="oracle.openai-contrac" />', 1, 10, 'Did you mean \'"oracle.openai-contract"\'?'],
  'id-in-note': ['# A\n\n<!--\nSay <Fig id="oracle.note" />\n-->', 4, 10, '"oracle.note"'],
  'id-in-title': ['# A\n\n---\nlayout: default\ntitle: <Fig id="oracle.title" />\n---\n\n# B', 5, 13, '"oracle.title"'],
  'id-on-later-slide': ['---\nlayout: cover\n---\n\n# A\n\n```ts\nconst a = "<Fig />"\n```\n\n---\nlayout: two-cols\nclass: a\n---\n\n::right::\n\n<Fig id="oracle.later" />', 18, 6, '"oracle.later"'],
  'missing-id': ['# A\n\n<Fig />', 3, 2, 'Property \'id\' is missing'],
  'unknown-prop': ['# A\n\n<Fig id="oracle.openai-contract" stlye="short" />', 3, 34, '\'stlye\' does not exist'],
  'wrong-value': ['# A\n\n<Fig id="oracle.openai-contract" as="long" />', 3, 34, '"long"'],
  'unknown-component': ['# A\n\n<Fgi id="oracle.openai-contract" />', 3, 2, '\'Fgi\''],
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

# A <Fig id="oracle.openai-contract" /> and \`<Nope {{ a }} />\`

<v-clicks at="2">

- {{ $slidev.nav.currentPage }} of {{ $nav.total }}, {{ $clicks }}, {{ $page }}, {{ $renderContext }}

</v-clicks>

<v-click>a</v-click> <VSwitch><template #1>a</template></VSwitch>
<p v-click="[1, 3]" v-mark.red="2" v-motion :initial="{ x: 1 }" :click-1="{ y: 2 }" class="a" data-b="c">a</p>
<Arrow x1="1" y1="1" x2="2" y2="2" two-way /> <Link to="2" title="a" /> <Toc mode="all" max-depth="2" />
<LightOrDark><template #dark>a</template></LightOrDark> <RenderWhen context="print">a</RenderWhen>
<Fig id="oracle.openai-contract" class="a" data-b="c" v-click as="short" />

\`\`\`html {1|2}
<Nope :a="{{" />
\`\`\`

<!-- a <Nope /> {{ nope }} <Fig id="oracle.openai-contract" /> -->

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

let output = ''

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.json', include: ['../../../types/*.d.ts', '*.md'], exclude: [] }))
  writeFileSync(join(FOLDER, 'good.md'), GOOD)
  for (const [name, [deck]] of Object.entries(MISTAKES))
    writeFileSync(join(FOLDER, `${name}.md`), deck)
  output = spawnSync(process.execPath, [join(process.cwd(), 'node_modules/vue-tsc/bin/vue-tsc.js'), '--noEmit', '--pretty', 'false', '-p', FOLDER], { encoding: 'utf8' }).stdout
}, 120_000)

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** What was said of a deck: each error from its place to the end of its message. */
function errorsOf(name: string): string[] {
  return output.split(/^(?=\S)/m).filter(error => error.includes(`slides-typecheck/${name}.md(`))
}

describe('type check of slides', () => {
  it.each(Object.entries(MISTAKES))('%s', (name, [, line, column, words]) => {
    const errors = errorsOf(name)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`${name}.md(${line},${column}): error`)
    expect(errors[0]).toContain(words)
  })

  it('says nothing of frontmatter, notes, code, slots, Slidev’s variables, components and directives', () => {
    expect(output).not.toBe('')
    expect(errorsOf('good')).toEqual([])
  })
})
