import { describe, expect, it } from 'vitest'
import { numberProblems, slidesPassage, templatePassage } from '../../lint/no-typed-numbers'
import { advice, findNumbers } from '../../lint/numbers'
import { loadTalk } from '../../vite/load-talk'
import { EXAMPLE } from '../support/copy'

const talk = await loadTalk(EXAMPLE)

describe('numbers that are typed by hand', () => {
  it.each([
    ['It is $20bn now', ['$20bn']],
    ['a stake of $20–30bn', ['$20–30bn']],
    ['from $20bn to $30bn', ['$20bn to $30bn']],
    ['up to 20 billion dollars', ['20 billion dollars']],
    ['a hundred billion dollars', ['hundred billion']],
    ['US$1.4 trillion', ['US$1.4 trillion']],
    ['27% of it, or 27 per cent', ['27%', '27 per cent']],
    ['1.9 GW for 35 million users', ['1.9 GW', '35 million users']],
    ['10 times in 12.5 months', ['10 times', '12.5 months']],
    ['tenfold, ten times, 10×', ['tenfold', 'ten times', '10×']],
    ['a 5-year contract', ['5-year']],
    ['signed on 22 Sep 2025', ['22 Sep 2025']],
    ['on September 22, 2025', ['September 22, 2025']],
    ['on 31 January and 2025-09-22', ['31 January', '2025-09-22']],
    ['thirteen times, fifteen per cent, twenty-seven percent', ['thirteen times', 'fifteen per cent', 'twenty-seven percent']],
    ['twenty-five billion dollars', ['twenty-five billion']],
    ['half a trillion dollars, or a trillion dollars', ['half a trillion', 'a trillion']],
    ['20+ billion, 20 billions, 1½ billion, 1.4trn', ['20+ billion', '20 billions', '1½ billion', '1.4trn']],
    ['USD 20, 20 dollars, twenty dollars, $.5bn, $1.4T', ['USD 20', '20 dollars', 'twenty dollars', '$.5bn', '$1.4T']],
    ['800M users of 10 Gigawatts', ['800M users', '10 Gigawatts']],
    ['22nd of September 2025, 22/09/2025', ['22nd of September 2025', '22/09/2025']],
    ['22 sep 2025 or sep 22, 2025', ['22 sep 2025', 'sep 22, 2025']],
    ['300亿美元, 27％ of ２０ billion, 20‑billion', ['300亿', '27％', '２０ billion', '20‑billion']],
  ])('finds them in %j', (text, expected) => {
    expect(findNumbers(text).map(found => found.text)).toEqual(expected)
  })

  it.each([
    'In 2026, as in February 2026, open 24/7',
    'five articles, one deal, slide 3 of 24, version 1.2, 16/9',
    'The hundred-billion promise, in US$ billion',
    'from two to six to more than twenty',
    'one of thirteen, one dollar, a hundred users, a thousand times, twenty-seven of them',
    'the 24 may be more, on page 2 march on',
  ])('leaves alone %j', (text) => {
    expect(findNumbers(text)).toEqual([])
  })

  it.each([
    ['half a trillion', [5e11]],
    ['a billion', [1e9]],
    ['twenty-five billion', [25e9]],
    ['1½ billions', [1.5e9]],
    ['$.5bn', [5e8]],
    ['$1.4T', [1.4e12]],
    ['300亿', [3e10]],
    ['２０–３０％', [20, 30]],
  ])('reads %s', (text, ends) => {
    expect(findNumbers(text)).toEqual([{ text, index: 0, value: expect.objectContaining({ ends }) }])
  })

  it.each([
    ['$150,000 a year', '<Fig id="library.sunday-cost.with-heating" />'],
    ['48 hours', '<Fig id="library.opening-hours" />'],
    ['7 Jan 2024', 'event.sundays.begin'],
    ['$123.4bn', 'no figure has that value'],
    ['2 August 1999', 'no event has that date'],
  ])('says what to write for %s', (text, expected) => {
    expect(advice(findNumbers(text)[0]!, talk)).toContain(expected)
  })
})

describe('where numbers are looked for', () => {
  const found = (markdown: string) => numberProblems(markdown, [slidesPassage(markdown)], talk).map(({ start, end }) => markdown.slice(start, end))

  it('reads prose, headings, notes, props and frontmatter of slides', () => {
    expect(found('---\ntitle: Now $1bn\n---\n\n# Now $2bn\n\n<Tile label="Now $3bn" />\n\nIt is $4bn.\n\n<!--\nSay $5bn.\n-->\n'))
      .toEqual(['$1bn', '$2bn', '$3bn', '$4bn', '$5bn'])
  })

  it('leaves code, styles and places on the slide alone', () => {
    expect(found('---\nduration: 30min\nclicks: 3\n---\n\n<img width="50%" style="left: 20%">\n\n```ts\nconst a = \'27%\'\n```\n\n<style>\np { width: 27% }\n</style>\n')).toEqual([])
  })

  it.each([
    ['**20** billion', '20** billion'],
    ['__20__ billion', '20__ billion'],
    ['20&nbsp;billion', '20&nbsp;billion'],
    ['<b>27</b>%', '27</b>%'],
    ['<span class="big" v-mark.red="1">27</span>%', '27</span>%'],
    ['{{ 20 }} billion', '20 }} billion'],
    ['{{ \'20\' }} billion', '20\' }} billion'],
    ['27&percnt;', '27&percnt;'],
    ['&#50;&#x30; billion', '&#50;&#x30; billion'],
    ['$**20**bn', '$**20**bn'],
    ['20<br>\nbillion', '20<br>\nbillion'],
    ['`20` billion', '20` billion'],
    ['22<sup>nd</sup> of September 2025', '22<sup>nd</sup> of September 2025'],
  ])('reads %j as it is shown, at its place', (written, expected) => {
    expect(found(`# A *word* &amp; &unknown;\n\nNow  <i>it</i> is ${written} of _all_.\n`)).toEqual([expected])
  })

  it.each([
    '<Tile :at="share * 100" /> {{ share * 100 }}%',
    'In 2026\n\n* Times\n* Users of a_20_x',
    '<td>20</td><td>billion</td>',
  ])('joins nothing in %j', (markdown) => {
    expect(found(markdown)).toEqual([])
  })

  it.each([
    'A `<style>` and a `<script>`.\n\nIt is $20bn.\n\n<style>\np { width: 27% }\n</style>\n',
    '```x``` is code.\n\nIt is $20bn.\n\n```ts\nconst a = \'27%\'\n```\n',
    '````md\n```ts\nconst a = \'27%\'\n```\n<style>\n````\n\nIt is $20bn.\n\n~~~\n27%\n~~~\n',
    '- A list\n    ```ts\n    const a = \'27%\'\n    ```\n\nIt is `$20bn`.\n',
  ])('reads on behind code in %j', (markdown) => {
    expect(found(markdown)).toEqual(['$20bn'])
  })

  it('reads the template of a component, less its comments', () => {
    const vue = '<script setup lang="ts">\n// 27%\n</script>\n\n<template>\n  <!-- 28% -->\n  <p class="w-50%">29% of {{ `30%` }}</p>\n</template>\n'
    const passage = templatePassage(vue)!
    expect(numberProblems(vue, [passage], talk).map(({ start, end }) => vue.slice(start, end))).toEqual(['29%', '30%'])
  })
})

describe('marked exceptions', () => {
  const messages = (markdown: string) => numberProblems(markdown, [slidesPassage(markdown)], talk).map(({ message }) => message)

  it.each([
    'It is $20bn. <!-- number-ok: a quotation -->',
    '<!-- number-ok: a quotation of $9bn -->\nIt is $20bn.',
    '<!-- number-ok: a quotation -->\n\nIt is $20bn.',
    '<!--\n// number-ok: a quotation\nSay $20bn.\n-->',
    '---\n# number-ok: a quotation\ntitle: $20bn\n---',
  ])('a mark with a reason lets %j pass', (markdown) => {
    expect(messages(markdown)).toEqual([])
  })

  it.each([
    '<!-- number-ok: a quotation -->\nIt is $20bn.\nIt is $123.4bn.',
    'It is $20bn. <!-- number-ok: a quotation -->\nIt is $123.4bn.',
    '<p>It is $20bn.</p> <!-- number-ok: a quotation -->\n\nIt is $123.4bn.',
    'title: $20bn # number-ok: a quotation\nsection: $123.4bn',
  ])('a mark reaches no further than one line in %j', (markdown) => {
    expect(messages(markdown)).toEqual([expect.stringContaining('$123.4bn')])
  })

  it.each([
    ['It is $20bn. <!-- number-ok -->', 'needs a reason'],
    ['It is $20bn. <!-- number-ok: -->', 'needs a reason'],
    ['It is. <!-- number-ok: a quotation -->', 'marks no number'],
  ])('%j is an error', (markdown, expected) => {
    expect(messages(markdown)).toEqual([expect.stringContaining(expected)])
  })
})
