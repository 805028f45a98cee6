import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeDeckProblem, findDeckProblems, sourcesOfDeck } from '../../lint/deck'
import { inheritedSizeProblem } from '../../lint/frontmatter-values'
import { loadTalk } from '../../vite/load-talk'
import { copyTalk, EXAMPLE } from '../support/copy'

const talk = await loadTalk(EXAMPLE)

/** Mistakes of authors, and the one message that each gets: those of single records are in bad-records.test.ts. */
const DECK: [what: string, deck: string, ...messages: string[]][] = [
  ['content for a slot that the layout has not', '---\nlayout: cover\n---\n\n# A\n\n::pictrue::\n\nB', '7:3 · the layout "cover" has no slot "pictrue"; it has picture, '],
  ['a note that is never closed', '# A\n\n<!--\nSay\n\n---\n\n# B', '3:1 · a note is opened with <!-- and never closed'],
  ['code that is never closed', '# A\n\n```ts\nconst a = 1\n\n---\n\n# B', '3:1 · a block of code is opened with ``` and never closed'],
  ['one line of --- too many', '# A\n\n---\n\n---\n\n# B', '4:1 · slide 2 is empty'],
  ['a slide that was only begun', '# A\n\n---\nlayout: picture\nsection: B\n---\n', '3:1 · slide 2 is empty'],
  ['clicks in words', '# A\n\n---\nclicks: two\n---\n\n# B', '4:1 · "clicks" is "two"; it takes a number'],
  ['yes for true', '# A\n\n---\nhideInToc: yes\n---\n\n# B', '4:1 · "hideInToc" is "yes"; it takes true or false'],
  ['an unknown scheme of colours', '---\ncolorSchema: drak\n---\n\n# A', '2:1 · "colorSchema" is "drak"; it takes dark, '],
  ['a time in words', '---\nduration: half an hour\n---\n\n# A', '2:1 · "duration" is "half an hour"; it takes a time'],
  ['an unknown timer', '---\ntimer: countdwon\n---\n\n# A', '2:1 · "timer" is "countdwon"; it takes countdown, stopwatch'],
  ['a shape of slides that is none', '---\naspectRatio: wide\n---\n\n# A', '2:1 · "aspectRatio" is "wide"; it takes 16/9'],
  ['slides of another size, of which the PDF would be cut', '---\naspectRatio: 4/3\ncanvasWidth: 1280\n---\n\n# A', '2:1 · "aspectRatio" is "4/3"; it takes 16/9', '3:1 · "canvasWidth" is 1280; it takes 980'],
  ['a picture that is not there', '# A\n\n<img src="/social.pgn.png">\n', '3:11 · there is no file public/social.pgn.png'],
  ['a picture that is not there, in Markdown', '# A\n\n![A bridge](/bridge.svg)\n', '3:13 · there is no file public/bridge.svg'],
  ['pictures in frontmatter that are not there', '---\nfavicon: /icon.svg\n---\n\n# A\n\n---\nlayout: image\nimage: /bridge.jpg\n---\n\n# B', '2:1 · there is no file public/icon.svg', '9:1 · there is no file public/bridge.jpg'],
  ['a sound that is not there', '# A\n\n<audio src="/bells.mp3"></audio>', '3:13 · there is no file public/bells.mp3'],
  ['a script that is never closed, before one that is', '# A\n\n<script>\n\n<Nope />\n\n---\n\n# B\n\n<script setup>\nconst a = 1\n</script>\n', '3:1 · Element is missing end tag.', '3:1 · Tags with side effect', '5:1 · there is no component <Nope>'],
  ['an address that another slide has', '---\nrouteAlias: a\n---\n\n# A\n\n---\nrouteAlias: a\n---\n\n# B', '7:1 · slide 2 has the routeAlias "a" of slide 1'],
  ['a what-if that is not there', '# A\n\n---\nlayout: picture\nmodel: runawy\n---\n\n# B\n\n---\nlayout: scenario\nrouteAlias: runway\n---\n\n# C', '5:1 · slide 2 names the what-if "runawy", which no slide is; the closest is runway'],
  ['a what-if in a deck that has none', '# A\n\n---\nlayout: picture\nmodel: runway\n---\n\n# B\n\n---\nrouteAlias: runway\n---\n\n# C', '5:1 · slide 2 names the what-if "runway", which no slide is; the deck has no slide with the layout "scenario"'],
  ['an unknown event on a slide', '# On <When id="event.sundays.begn" />', '1:16 · no event has the id "event.sundays.begn"; the closest are event.sundays.begin'],
  ['an unknown event in a note', '# A\n\n<!--\nOn <When id="event.none" />\n-->', '4:14 · no event has the id "event.none"'],
  ['a figure for an event', '# On <When id="library.visits.2024" />', '1:16 · no event has the id "library.visits.2024"'],
  ['a figure whose id is half typed', '# A\n\n<Fig id="library." />', '3:10 · no figure has the id "library."'],
  ['a tag that is never closed', '# A\n\n---\nlayout: picture\n---\n\n# B\n\n<div>\n\nText', '9:1 · Element is missing end tag.'],
  ['half a tag', '# A\n\nText <Fig id="library.visits.2024" and more', '3:44 · Unexpected EOF in tag.'],
  ['half an expression', '# A\n\nText {{ 1 + }}', '3:9 · Error parsing JavaScript expression'],
  ['several at once', '# A <Fig id="library.x" />\n\n<Nope />\n\n---\nclicks: x\n---\n', '1:14 · no figure', '3:1 · there is no component <Nope>', '5:1 · slide 2 is empty', '6:1 · "clicks"'],
]

const check = (markdown: string) => findDeckProblems(markdown, join(EXAMPLE, 'deck.md'), talk).map(describeDeckProblem)

describe('mistakes in a deck that Slidev passes over', () => {
  it.each([
    ['a figure that is not in the data', '# A\n\n<Fig id="library.opening-hour" />', 'deck.md:3:10 · no figure has the id "library.opening-hour"; the closest are library.opening-hours'],
    ['a figure in lower case', '# A\n\n<fig id="library.opening-hours" />', 'deck.md:3:1 · <fig> is written <Fig>'],
    ['a slot outside a component', '# A\n\n---\nlayout: picture\n---\n\n# B\n\n<template #foo>x</template>', 'deck.md:3:1 · Vue cannot read slide 2, often for a <template #…> outside a component: '],
    ['a folder as a file of slides', '# A\n\n---\nsrc: ./data\n---\n', 'deck.md:4:1 · there is no file ./data'],
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
aspectRatio: 16:9
canvasWidth: 980
fonts: { provider: none }
mdc: false
---

# A <Fig id="library.opening-hours" /> and \`<Nope />\`

<script setup lang="ts">
const text = 'a < b'
const box = ref<HTMLElement>()
</script>

<style>
h1 > a { color: red }
</style>

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

describe('mistakes in a deck', () => {
  it.each(DECK)('%s', (_, deck, ...messages) => {
    expect(check(deck)).toEqual(messages.map(message => expect.stringContaining(`deck.md:${message}`)))
  })
})

describe('the size of slides', () => {
  it('is refused where the theme gives it, unless the deck gives its own', () => {
    expect(inheritedSizeProblem({ canvasWidth: 980, aspectRatio: 4 / 3 }, {})).toMatch(/^"aspectRatio" is 1\.33\d*; it takes 16\/9/)
    expect(inheritedSizeProblem({ canvasWidth: 980, aspectRatio: 16 / 9 }, {})).toBeUndefined()
    expect(inheritedSizeProblem({ canvasWidth: 1280, aspectRatio: 16 / 9 }, { canvasWidth: 1280 })).toBeUndefined()
  })
})

describe('slides that are taken in from other files', () => {
  it('are looked through like the deck, each file once, with their own names and lines', () => {
    const copy = copyTalk(EXAMPLE, {
      'slides.md': '# A\n\n---\nlayout: picture\nmodel: runway\n---\n\n# M\n\n---\nsrc: ./pages/one.md\n---\n\n---\nsrc: /pages/one.md#1\n---\n',
      'pages/one.md': '# B <Fig id="library.nothing" />\n\n---\nsrc: ./two.md\n---\n',
      'pages/two.md': '# C\n\n<Nope />\n\n---\nlayout: scenario\nrouteAlias: runway\n---\n\n# D\n\n---\nsrc: ./one.md\n---\n',
    })
    const deck = copy.at('slides.md')
    expect(findDeckProblems(copy.read('slides.md'), deck, talk).map(describeDeckProblem)).toEqual([
      expect.stringContaining('pages/one.md:1:14 · no figure has the id "library.nothing"'),
      expect.stringContaining('pages/two.md:3:1 · there is no component <Nope>'),
    ])
    expect(sourcesOfDeck(deck)).toEqual([copy.at('pages/one.md'), copy.at('pages/two.md')])
    copy.remove()
  })

  it('are looked through once where two files take them', () => {
    const copy = copyTalk(EXAMPLE, {
      'slides.md': '# A\n\n---\nsrc: ./pages/one.md\n---\n\n---\nsrc: ./pages/two.md\n---\n',
      'pages/one.md': '# B\n\n---\nsrc: ./three.md\n---\n',
      'pages/two.md': '# C\n\n---\nsrc: ./three.md\n---\n',
      'pages/three.md': '# D <Fig id="library.nothing" />\n',
    })
    expect(findDeckProblems(copy.read('slides.md'), copy.at('slides.md'), talk).map(describeDeckProblem)).toEqual([
      expect.stringContaining('pages/three.md:1:14 · no figure has the id "library.nothing"'),
    ])
    copy.remove()
  })
})
