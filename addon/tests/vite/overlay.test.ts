import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportedError } from '../../vite/last-good'
import { compileOverlay, dataOverlay, placeOf } from '../../vite/overlay'
import { temporaryFolder } from '../support/folder'

const root = temporaryFolder()
mkdirSync(join(root, 'data'))
writeFileSync(join(root, 'data/bridge.ts'), 'export const bridge = [\n  { id: \'bridge.cost\' },\n]\n')

const ROOTS = ['/Users/me/My Talks (old)/talk', 'C:/Users/me/talk', 'C:/Users/me/100% of [my] talks']
const addressOf = (scheme: string, file: string) => scheme + encodeURI(file.replace(/^(?!\/)/, '/'))

describe('what the overlay says', () => {
  it('of bad data: the sentences of `npm run data`, and where the first record stands', () => {
    expect(placeOf({ module: 'data/bridge.ts', id: 'bridge.cost' }, root)).toEqual({ file: join(root, 'data/bridge.ts'), line: 2, column: 10 })
    const error = Object.assign(new Error('data/bridge.ts · bridge.cost · unit: found …'), { problems: [{ module: 'data/bridge.ts', id: 'bridge.cost' }] })
    expect(dataOverlay(error, root)).toMatchObject({ message: error.message, stack: '', loc: { line: 2 } })
  })

  it('of data that does not load: the file and line of the project, without colours for a terminal', () => {
    const error = Object.assign(new Error('\u001B[31mrnage\u001B[0m is not defined'), { stack: `ReferenceError: x\n    at /elsewhere/node_modules/vite/a.js:1:1\n    at ${root}/data/bridge.ts:2:5\n` })
    expect(dataOverlay(error, root).message).toBe('data/bridge.ts:2:5 · rnage is not defined')
  })

  it.each(ROOTS)('of data that does not load, in %s: the same', (root) => {
    const said = (place: string) => dataOverlay(Object.assign(new Error('rnage is not defined'), { stack: `ReferenceError: rnage is not defined\n    at ${place}\n    at f (${root}/data/index.ts:1:1)` }), root)
    const file = `${root}/data/bridge.ts`
    for (const spelling of [file, addressOf('file://', file), ...root.startsWith('C:') ? [file.replaceAll('/', '\\')] : []]) {
      expect(said(`${spelling}:2:5`)).toMatchObject({ message: 'data/bridge.ts:2:5 · rnage is not defined', loc: { file, line: 2, column: 5 } })
      expect(said(`new Talk (${spelling}:2:5)`).message).toBe('data/bridge.ts:2:5 · rnage is not defined')
    }
    expect(said(`/elsewhere${root}/data/bridge.ts:2:5`).message).toBe('data/index.ts:1:1 · rnage is not defined')
    expect(said(`${root}/node_modules/vite/a.js:2:5`).message).toBe('data/index.ts:1:1 · rnage is not defined')
  })

  it('of a slide that does not compile: its number, and the line on which it starts', () => {
    const error = Object.assign(new Error('Element is missing end tag.'), { id: `${root}/slides.md__slidev_3.md`, plugin: 'vite:vue' })
    expect(compileOverlay(error, root, no => no * 10)).toMatchObject({ message: 'slides.md · slide 3 · Element is missing end tag.', loc: { line: 30 } })
  })

  it('of a component that does not compile: file and line', () => {
    const error = Object.assign(new Error('Unexpected token'), { id: `${root}/components/A.vue?vue&type=template`, loc: { file: `${root}/components/A.vue`, line: 7, column: 2 } })
    expect(compileOverlay(error, root, () => undefined).message).toBe('components/A.vue:7 · Unexpected token')
  })
})

describe('errors that the page reports', () => {
  const report = (...places: string[]) => ({ type: 'error', data: { message: 'a is undefined', stack: ['TypeError: a is undefined', ...places.map(place => `    at f (http://localhost:3030${place})`)].join('\n') } })

  it('are shown where a file of the project is in the stack, wherever it is', () => {
    expect(reportedError(report('/node_modules/.vite/deps/vue.js?v=1:2:3', '/components/charts/a-chart.ts?t=1795309594287:9:4'), root)?.message).toBe('components/charts/a-chart.ts · a is undefined')
    expect(reportedError(report(`/@fs${root}/data/bridge.ts:9:4`), root)?.message).toBe('data/bridge.ts · a is undefined')
  })

  it.each(ROOTS)('are shown of a project in %s, in the browsers’ own spelling', (root) => {
    const address = addressOf('/@fs', `${root}/data/bridge.ts`)
    expect(reportedError(report('/components/a%20part%20(old)/A.vue?t=1795309594287:9:4'), root)).toMatchObject({ message: 'components/a part (old)/A.vue · a is undefined', id: `${root}/components/a part (old)/A.vue` })
    expect(reportedError(report(`${address}?v=1:9:4`), root)).toMatchObject({ message: 'data/bridge.ts · a is undefined', id: `${root}/data/bridge.ts` })
    expect(reportedError({ type: 'error', data: { message: 'a is undefined', stack: `f@http://localhost:3030${address}:9:4` } }, root)?.message).toBe('data/bridge.ts · a is undefined')
    expect(reportedError(report(`${address.replace('/data/', '/node_modules/')}:9:4`), root)).toBeUndefined()
  })

  it('are shown of a talk that is served below a folder', () => {
    for (const place of ['/of/mine/components/A.vue?t=1:9:4', `/of/mine/@fs${root}/components/A.vue:9:4`])
      expect(reportedError(report('/of/mine/node_modules/.vite/deps/vue.js:2:3', place), root, '/of/mine/')).toMatchObject({ message: 'components/A.vue · a is undefined', id: `${root}/components/A.vue` })
  })

  it('are no concern of the author where they come from elsewhere', () => {
    expect(reportedError(report('/node_modules/.vite/deps/vue.js?v=1:2:3', '/@fs/elsewhere/node_modules/@slidev/client/a.ts:1:1'), root)).toBeUndefined()
    expect(reportedError({ type: 'unhandled-rejection', data: { message: 'Wake Lock permission request denied' } }, root)).toBeUndefined()
  })
})
