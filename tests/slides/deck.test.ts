import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { describeDeckProblem, findDeckProblems } from '../../addon/lint/deck'

const check = (markdown: string) => findDeckProblems(markdown, join(process.cwd(), 'deck.md')).map(describeDeckProblem)

describe('mistakes in a deck that Slidev passes over', () => {
  it.each([
    ['a figure that is not in the data', '# A\n\n<Fig id="nvidia.openai-stak" />', 'deck.md:3:10 · no figure has the id "nvidia.openai-stak"; the closest are nvidia.openai-stake'],
    ['a figure without an id', '# A\n\n<!-- <Fig /> -->', 'deck.md:3:6 · <Fig /> has no id'],
    ['an unknown component', '# A\n\n<v-click-gaap>\n\n</v-click-gaap>', 'deck.md:3:1 · there is no component <v-click-gaap>; the closest is <VClickGap>'],
    ['an unknown layout', '# A\n\n---\nclicks: 2\nlayout: two-colls\n---\n\n# B', 'deck.md:5:1 · there is no layout "two-colls"; the closest are two-cols'],
    ['frontmatter that nobody reads', '# A\n\n---\nlayout: two-cols\ntransitoin: fade\n---\n\n# B', 'deck.md:5:1 · neither Slidev nor the layout "two-cols" knows "transitoin" in frontmatter; the closest is transition'],
    ['a prop that the layout needs', '# A\n\n---\nlayout: iframe\n---\n\n# B', 'deck.md:4:1 · the layout "iframe" needs "url" in frontmatter'],
    ['frontmatter that is no YAML', '# A\n\n---\nlayout: two-cols\ntitle: "a\n---\n\n# B', 'frontmatter is no YAML'],
    ['a file of slides that is not there', '# A\n\n---\nsrc: ./pages/none.md\n---\n', 'deck.md:4:1 · there is no file ./pages/none.md'],
    ['headmatter that nobody reads', '---\ntheem: default\n---\n\n# A', 'deck.md:2:1 · neither Slidev nor the layout "cover" knows "theem" in frontmatter; the closest is theme'],
  ])('%s', (_, markdown, expected) => {
    expect(check(markdown)).toEqual([expect.stringContaining(expected)])
  })

  it('takes what is right: code, notes, headmatter, frontmatter between slides, components of Slidev, Vue and SVG', () => {
    expect(check(`---
theme: default
colorSchema: auto
fonts: { provider: none }
mdc: false
---

# A <Fig id="nvidia.openai-stake" /> and \`<Nope />\`

\`\`\`html
<Nope /> <Fig id="nope" />
\`\`\`

<v-clicks><Transition><p>a</p></Transition></v-clicks>
<svg><font-face /></svg>

<!-- <Nope /> a note -->

---
layout: two-cols
class: text-sm
---

::right::

<Toc />
`)).toEqual([])
  })
})
