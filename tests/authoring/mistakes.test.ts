import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeDeckProblem, findDeckProblems } from '../../addon/lint/deck'

/**
 * Mistakes of authors and the one message that each gets. Those of single records stand in tests/data/bad-records, of
 * ids and components in tests/slides, of numbers typed by hand in tests/slides/numbers: here is what is left.
 */
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
  ['a shape of slides that is none', '---\naspectRatio: wide\n---\n\n# A', '2:1 · "aspectRatio" is "wide"; it takes two numbers'],
  ['a picture that is not there', '# A\n\n<img src="/social.pgn.png">\n', '3:11 · there is no file public/social.pgn.png'],
  ['a picture that is not there, in Markdown', '# A\n\n![A bridge](/bridge.svg)\n', '3:13 · there is no file public/bridge.svg'],
  ['an address that another slide has', '---\nrouteAlias: a\n---\n\n# A\n\n---\nrouteAlias: a\n---\n\n# B', '7:1 · slide 2 has the routeAlias "a" of slide 1'],
  ['an unknown event on a slide', '# On <When id="event.nvidia-openai.sining" />', '1:16 · no event has the id "event.nvidia-openai.sining"; the closest are event.nvidia-openai.signing'],
  ['an unknown event in a note', '# A\n\n<!--\nOn <When id="event.none" />\n-->', '4:14 · no event has the id "event.none"'],
  ['a figure for an event', '# On <When id="nvidia.openai-plan" />', '1:16 · no event has the id "nvidia.openai-plan"'],
  ['a figure whose id is half typed', '# A\n\n<Fig id="openai." />', '3:10 · no figure has the id "openai."'],
  ['a tag that is never closed', '# A\n\n---\nlayout: picture\n---\n\n# B\n\n<div>\n\nText', '9:1 · Element is missing end tag.'],
  ['half a tag', '# A\n\nText <Fig id="openai.cash" and more', '3:36 · Unexpected EOF in tag.'],
  ['half an expression', '# A\n\nText {{ 1 + }}', '3:9 · Error parsing JavaScript expression'],
  ['several at once', '# A <Fig id="openai.x" />\n\n<Nope />\n\n---\nclicks: x\n---\n', '1:14 · no figure', '3:1 · there is no component <Nope>', '5:1 · slide 2 is empty', '6:1 · "clicks"'],
]

const CHART = 'import { columnChart } from \'../../../components/charts/column-chart\'\nimport { axis, series } from \'../../../components/charts/series\'\nimport type { ChartTheme } from \'../../../components/charts/theme\'\n'
const DATA = 'import { asOf } from \'../../../data/model/period\'\nimport { point } from \'../../../data/model/quantity\'\nimport { cite, defineFigures } from \'../../../data/model/figure\'\n'
const record = (fields: string) => `${DATA}export const a = defineFigures('data/a.ts', 'A', [{ id: 'a.b', label: 'A', quantity: point(1), unit: 'gw', measure: 'compute-capacity', period: asOf('2026-01-01'), status: 'reported', citations: [cite('002', '1吉瓦', 1)], ${fields} }])\n`

/** By the type check: name, file, text, and words of the one error. */
const TYPES: [what: string, file: string, text: string, words: string][] = [
  ['an unknown event', 'event.md', '# A <When id="event.none" />\n', '"event.none"'],
  ['text for a number', 'text.md', '# A\n\n<ScaledBar id="nvidia.openai-plan" full="wide" :width="200" />\n', 'string'],
  ['an unknown figure in a list of a slide', 'rows.md', '# A\n\n<MiniBars :rows="[{ id: \'nvidia.plan\', label: \'A\' }]" :width="200" />\n', '"nvidia.plan"'],
  ['a number without a unit in a slide', 'scale.md', '# A\n\n<ScaledBar id="nvidia.openai-plan" :full="\'100 GW\'" :width="200" />\n', 'string'],
  ['a chart without its words', 'FigureWordless.vue', '<script setup lang="ts">\nimport FigureChart from \'../../../components/charts/FigureChart.vue\'\nimport { stakeChart, stakeFigures } from \'../../../components/charts/stake-chart\'\n</script>\n\n<template>\n  <FigureChart name="a" kind="Columns" :figures="stakeFigures" :configure="stakeChart" />\n</template>\n', '\'shows\' is missing'],
  ['gigawatts on an axis of dollars', 'units.ts', `${CHART}export const a = axis(series('nvidia.openai-plan'), series('nvidia.openai-plan.power'))\n`, '"gw"'],
  ['a run-rate in a series of booked revenue', 'measures.ts', `${CHART}export const a = series('openai.booked-revenue.h1-2025', 'openai.run-rate-revenue.2025')\n`, '"openai.run-rate-revenue.2025"'],
  ['an unknown figure in a chart', 'chart-id.ts', `${CHART}export const a = series('openai.run-rate-revenue.2026')\n`, '"openai.run-rate-revenue.2026"'],
  ['a colour that nobody has', 'colour.ts', `${CHART}export const a = (theme: ChartTheme) => columnChart(theme, axis(series('nvidia.openai-plan')), [{ label: 'A', colour: 'nvdia' }])\n`, '"nvdia"'],
  ['a unit that is none', 'unit.ts', record('unit: \'gigawatt\''), '"gigawatt"'],
  ['a measure that is none', 'measure.ts', record('measure: \'power\''), '"power"'],
  ['a status that is none', 'status.ts', record('status: \'said\''), '"said"'],
  ['a bare number for a quantity', 'quantity.ts', record('quantity: 4'), 'number'],
]

const ROOT = process.cwd()
const FOLDER = join(ROOT, 'node_modules/.cache/authoring-mistakes')

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('mistakes in a deck', () => {
  it.each(DECK)('%s', (_, deck, ...messages) => {
    expect(findDeckProblems(deck, join(ROOT, 'deck.md')).map(describeDeckProblem)).toEqual(messages.map(message => expect.stringContaining(`deck.md:${message}`)))
  })
})

describe('mistakes that the type check finds', () => {
  let output = ''
  let status: number | null = 0

  beforeAll(() => {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.json', include: ['../../../types/*.d.ts', '*.md', '*.ts', '*.vue'], exclude: [] }))
    for (const [, file, text] of TYPES)
      writeFileSync(join(FOLDER, file), text)
    const run = spawnSync(process.execPath, ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '--pretty', 'false', '-p', FOLDER], { encoding: 'utf8' })
    output = run.stdout
    status = run.status
  }, 120_000)

  it.each(TYPES)('%s', (_, file, text, words) => {
    const errors = output.split(/^(?=\S)/m).filter(error => error.includes(`authoring-mistakes/${file}(`) && !error.includes('is declared but'))
    expect(errors.length, output).toBeGreaterThan(0)
    expect(errors.join('')).toContain(words)
    expect(Number(errors[0]!.match(/\((\d+),/)![1])).toBeLessThanOrEqual(text.split('\n').length)
  })

  it('end it with an exit code', () => {
    expect(status).toBeGreaterThan(0)
  })
})

describe('the commands that an author runs', () => {
  it.each([
    ['npm run lint, of the deck', ['--import', 'tsx', 'scripts/lint/check-deck.ts', join(FOLDER, 'slides.md')], '# A <Fig id="openai.x" />\n', 'no figure has the id "openai.x"'],
    ['npm run lint, of a number typed by hand', ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', 'slides.md'], '# It is $20–30bn now\n', 'say <Fig id="nvidia.openai-stake" />'],
  ])('%s: fails and says why', (_, command, deck, words) => {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'slides.md'), deck)
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input: deck })
    expect(stdout + stderr).toContain(words)
    expect(status).toBe(1)
  })
})
