import type { StandingErrors } from '../../vite/standing-errors'
import { EventEmitter } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deckRoots } from '../../lint/deck-roots'
import { addedScripts } from '../../vite/added-scripts'
import { withWholeAddresses } from '../../vite/closed-site'
import { lookAgain } from '../../vite/look-again'
import { lostMends, slidevMends } from '../../vite/slidev-mends'
import { themeBelow, withoutLayoutWeight } from '../../vite/theme-below'
import { charactersOf, simplifiedOnly, trimFontFaces } from '../../vite/trim-fonts'
import { unknownComponents } from '../../vite/unknown-components'
import { loadSound } from '../../vite/validate-data'
import { EXAMPLE } from '../support/copy'
import { temporaryFolder } from '../support/folder'

function face(name: string, range?: string): string {
  return `/* ${name} */\n@font-face {\n  src: url(./${name}.woff2) format('woff2'), url(./${name}.woff) format('woff');\n${range ? `  unicode-range: ${range};\n` : ''}}\n`
}

describe('fonts of the built site', () => {
  const css = [face('a', 'U+4e00-4eff,U+1f004'), face('b', 'U+5F4?'), face('c', 'U+ff00-ffef'), face('whole')].join('\n')

  it('tells the characters that a traditional font lacks', () => {
    expect([...simplifiedOnly('1000亿融资、億萬融資：权權')].join('')).toBe('亿资权')
  })

  it('keeps the files that hold a character in use, and of them only WOFF2', () => {
    const kept = trimFontFaces(css, ['一', '彈']) // U+4E00, U+5F48
    expect([...kept.matchAll(/url\(([^)]*)\)/g)].map(match => match[1])).toEqual(['./a.woff2', './b.woff2'])
  })

  it('keeps none for text without Chinese', () => {
    expect(trimFontFaces(css, charactersOf(['plain', { a: 'text' }]))).not.toContain('@font-face')
  })

  it('finds Chinese characters at any depth', () => {
    expect([...charactersOf([{ title: '甲骨文 owes', tokens: ['3,000 億'] }])].join('')).toBe('甲骨文億')
  })
})

describe('data on the way to the slides', () => {
  it('is read anew each time', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'data'))
    const write = (text: string) => writeFileSync(join(root, 'data/index.ts'), text)
    write('throw new Error(\'the first mistake\')')
    expect((await loadSound(root)).error?.message).toBe('the first mistake')
    write('export default { vocabulary: { units: {}, measures: {}, lanes: [], parties: {} }, asOf: {}, modules: [], records: [] }')
    expect((await loadSound(root)).talk).toBeDefined()
  })
})

describe('what is mended in Slidev', () => {
  it('finds its place in the Slidev that is installed', () => {
    expect(lostMends(dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json')))).toEqual([])
  })

  it('is mended on its way to the page', () => {
    const { handler } = slidevMends(EXAMPLE, '').transform as { handler: (code: string, id: string) => { code: string } | undefined }
    expect(handler('export const resolvedClickMap = new Map<Element, unknown>()', '/a/@slidev/client/modules/v-click.ts?v=1')?.code).toBe('export const resolvedClickMap = new WeakMap<Element, unknown>()')
    expect(handler('<script setup lang="ts">\nimport(\'../internals/DrawingControls.vue\')\n', 'C:\\a\\@slidev\\client\\internals\\Controls.vue')?.code).toMatch(/^<script setup lang="ts">\nimport \{ slideAtRest \} from ".*"\nslideAtRest\(\)\.then\(\(\) => import\('/)
  })

  it('says so where another Slidev has not the text any more, or not the file', () => {
    const client = temporaryFolder()
    writeFileSync(join(client, 'package.json'), '{ "version": "99.0.0" }')
    mkdirSync(join(client, 'modules'))
    writeFileSync(join(client, 'modules/v-click.ts'), 'export const resolvedClicks = new Map()\n')
    const lost = lostMends(client)
    expect(lost).toContainEqual(expect.stringMatching(/^Slidev 99\.0\.0 is not mended in @slidev\/client\/modules\/v-click\.ts, which keeps .* every slide that was ever left: the text to replace is not there/))
    expect(lost).toContainEqual(expect.stringMatching(/@slidev\/client\/composables\/useTimer\.ts, which .*: there is no such file/))
  })
})

describe('styles of the theme', () => {
  it('weigh no more than their element, so that the project’s win in any order', () => {
    expect(withoutLayoutWeight('.slidev-layout td { padding: 1px } .slidev-layout.cover h1 {} .slidev-layouts {}'))
      .toBe(':where(.slidev-layout) td { padding: 1px } :where(.slidev-layout).cover h1 {} .slidev-layouts {}')
  })

  it.each(['theme-default', 'client'])('are found where %s has them', (name) => {
    const folder = join(dirname(createRequire(import.meta.url).resolve(`@slidev/${name}/package.json`)), 'styles')
    const weighty = readdirSync(folder).filter(file => file.endsWith('.css') && readFileSync(join(folder, file), 'utf8').includes('.slidev-layout'))
    expect(weighty.length).toBeGreaterThan(0)
    const { filter, handler } = themeBelow().transform as { filter: { id: RegExp }, handler: (css: string) => { code: string } }
    for (const file of weighty) {
      expect(join(folder, file)).toMatch(filter.id)
      expect(handler(readFileSync(join(folder, file), 'utf8')).code).not.toMatch(/(?<!:where\()\.slidev-layout(?![\w-])/)
    }
  })
})

describe('the head of a published talk', () => {
  const HEAD = '<head><meta property="og:image" content="/social.png"></head>'

  it('has whole addresses for those who look from elsewhere, also below a folder', () => {
    const head = withWholeAddresses(HEAD, 'https://example.org/talk/')
    expect(head).toContain('<meta property="og:image" content="https://example.org/talk/social.png">')
    expect(head).toContain('<meta property="og:url" content="https://example.org/talk/">')
  })

  it('keeps the address that its author has written', () => {
    const own = '<head><meta property="og:url" content="https://example.org/own"><meta property="og:image" content="https://example.com/a.png"></head>'
    expect(withWholeAddresses(own, 'https://example.org/talk/')).toBe(own)
  })
})

describe('a script that is added to the components while the server runs', () => {
  it('does not take the name of the component that comes after it', async () => {
    const slidev = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
    const { default: Components } = await import(pathToFileURL(slidev.resolve('unplugin-vue-components/vite')).href) as { default: (options: unknown) => Record<string, (...args: unknown[]) => unknown> }
    const root = temporaryFolder()
    const components = Components({ dirs: [join(root, 'components')], extensions: ['vue', 'ts'], dts: false })
    await components.configResolved!({ root, build: {} })
    ;(addedScripts(root).configResolved as (config: unknown) => void)({ plugins: [components] })
    const watcher = new EventEmitter()
    components.configureServer!({ watcher, ws: { send: () => {} } })
    for (const file of ['staff-chart.ts', 'StaffChart.vue'])
      watcher.emit('add', join(root, 'components', file))
    const { code } = await components.transform!('_resolveComponent("StaffChart")', join(root, 'A.vue')) as { code: string }
    expect(code).toContain('StaffChart.vue')
  })
})

describe('a file that comes while a mistake stands', () => {
  it('has the deck looked at once more, as late as a layout needs that came with it', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const [watcher, looked] = [new EventEmitter(), vi.fn()]
    watcher.on('change', looked)
    ;(lookAgain('/talk/slides.md', { has: () => true } as unknown as StandingErrors).configureServer as (server: unknown) => void)({ watcher })
    const lookedAfter = (...files: string[]) => {
      const start = Date.now()
      for (const file of files)
        watcher.emit('add', file)
      vi.runAllTimers()
      return Date.now() - start
    }
    const [soon, late] = [lookedAfter('/talk/components/A.vue'), lookedAfter('/talk/layouts/wide.vue')]
    expect(soon).toBeLessThan(late)
    expect(lookedAfter('/talk/layouts/wide.vue', '/talk/components/A.vue')).toBe(late)
    expect(lookedAfter('/talk/components/A.vue')).toBe(soon)
    expect(looked.mock.calls).toEqual(Array.from({ length: 4 }, () => ['/talk/slides.md']))
  })
})

describe('a component that nobody has', () => {
  it('is refused in another component, with its place and the closest', () => {
    const file = join(temporaryFolder(), 'A.vue')
    writeFileSync(file, '<template>\n  <Figs /> <Figg />\n</template>\n')
    const { handler } = unknownComponents(deckRoots(EXAMPLE, {})).transform as { handler: (code: string, id: string) => void }
    const said = (code: string) => {
      const error = vi.fn()
      handler.call({ error }, code, file)
      return error.mock.calls.map(([{ message }]) => message as string)
    }
    expect(said('_resolveComponent("RouterLink"), _resolveComponent("Figg")')).toEqual([`there is no component <Figg>; the closest is <Fig> (${file}:2:12)`])
    expect(said('_resolveComponent("RouterLink")')).toEqual([])
  })
})
