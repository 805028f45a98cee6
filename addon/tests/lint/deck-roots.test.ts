import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { updateComponentTypes } from '../../lint/components'
import { describeDeckProblem, findDeckProblems } from '../../lint/deck'
import { loadTalk } from '../../vite/load-talk'
import { EXAMPLE } from '../support/copy'
import { temporaryFolder } from '../support/folder'

const talk = await loadTalk(EXAMPLE)

const SLOT = '<template><div><slot /></div></template>\n'
const WITH_PROP = `<script setup lang="ts">\ndefineProps<{ tone?: string }>()\n</script>\n\n${SLOT}`
const inPackages = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([file, text]) => [`node_modules/${file}`, text]))

/** A project with a second addon, which brings one along, themes of all kinds, and icons. */
const FILES = {
  'package.json': '{ "slidev": { "addons": ["tools"] } }',
  'components/my-note.vue': SLOT,
  'theme/package.json': '{}',
  'theme/layouts/near.vue': WITH_PROP,
  'pages/one.md': '---\nlayout: far\n---\n\n# B\n',
  ...inPackages({
    'slidev-addon-tools/package.json': '{ "slidev": { "addons": ["@me/pictures"] } }',
    'slidev-addon-tools/components/Ruler.vue': SLOT,
    'slidev-addon-tools/components/compass.ts': 'export default {}\n',
    'slidev-addon-tools/components/clock/index.vue': SLOT,
    'slidev-addon-tools/setup/main.ts': 'export default ({ app }: any) => app.component(\'Sundial\', {})\n',
    'slidev-addon-tools/public/scale.svg': '<svg xmlns="http://www.w3.org/2000/svg" />\n',
    'slidev-addon-tools/layouts/wide/measured.vue': WITH_PROP,
    'slidev-addon-tools/layouts/drawn.ts': 'export default {}\n',
    'slidev-addon-tools/layouts/typed.vue': `<script setup lang="ts">\nimport type { Look } from './look'\n\ndefineProps<Look>()\n</script>\n\n${SLOT}`,
    'slidev-addon-tools/layouts/optional.vue': `<script lang="ts">\nimport { defineComponent } from 'vue'\n\nexport default defineComponent({ props: { tone: String } })\n</script>\n\n${SLOT}`,
    'slidev-addon-tools/global-top.vue': '<template>{{ $frontmatter.badge }} {{ $slidev.configs.banner }}</template>\n',
    '@me/pictures/package.json': '{}',
    '@me/pictures/components/Frame.vue': SLOT,
    'slidev-addon-more/package.json': '{}',
    'slidev-addon-more/components/More.vue': SLOT,
    'slidev-theme-foo/package.json': '{}',
    'slidev-theme-foo/layouts/far.vue': SLOT,
    'slidev-theme-foo/components/FooBox.vue': SLOT,
    '@me/theme/package.json': '{ "slidev": { "defaults": { "addons": ["more"] } } }',
    '@me/theme/layouts/scoped.vue': SLOT,
    '@iconify-json/mdi/package.json': '{}',
    '@iconify-json/fluent-emoji/package.json': '{}',
  }),
}

const root = temporaryFolder()
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const check = (markdown: string) => findDeckProblems(markdown, join(root, 'slides.md'), talk).map(describeDeckProblem)
const withLayout = (head: string, ...frontmatter: string[]) => `---\n${head}layout: default\n---\n\n# A\n\n---\n${frontmatter.join('\n')}\n---\n\n# B\n`

describe('what Slidev finds for a deck beyond the project', () => {
  it.each([
    ['components of an addon in package.json, in all its kinds of files', '# A\n\n<Ruler /> <Compass /> <Clock />'],
    ['components that an addon tells Vue of', '# A\n\n<Sundial />'],
    ['pictures of an addon where Slidev copies them to', '---\nlayout: image\nimage: /theme/node_modules/slidev-addon-tools/public/scale.svg\n---\n\n# A'],
    ['components of an addon that an addon brings along', '# A\n\n<Frame>\n\nB\n\n</Frame>'],
    ['components of an addon in the headmatter', '---\naddons:\n  - slidev-addon-more\n---\n\n# A\n\n<More />'],
    ['components of an addon that the theme asks for', '---\ntheme: \'@me/theme\'\n---\n\n# A\n\n<More />'],
    ['components of a theme', '---\ntheme: foo\n---\n\n# A\n\n<FooBox /> <foo-box />'],
    ['a component of the project by a name in small letters', '# A\n\n<MyNote /> <my-note />'],
    ['icons of the sets that are installed', '# A\n\n<mdi-account /> <MdiAccountGroup /> <fluent-emoji-robot /> <carbon-add /> <ph-check />'],
    ['layouts of an addon', withLayout('', 'layout: measured', 'tone: warm')],
    ['layouts of a theme by its short name', withLayout('theme: foo\n', 'layout: far')],
    ['layouts of a theme by its whole name', withLayout('theme: slidev-theme-foo\n', 'layout: far')],
    ['layouts of a theme with a scope', withLayout('theme: \'@me/theme\'\n', 'layout: scoped')],
    ['layouts of a theme in a folder', withLayout('theme: ./theme\n', 'layout: near', 'tone: warm')],
    ['layouts of a theme in a folder of the project', withLayout('theme: \'@/theme\'\n', 'layout: near')],
    ['layouts of the theme on slides from another file', '---\ntheme: foo\n---\n\n# A\n\n---\nsrc: ./pages/one.md\n---\n'],
    ['frontmatter that an addon reads', '---\nbanner: A\n---\n\n# A\n\n---\nbadge: B\n---\n\n# B'],
    ['frontmatter of a layout that does not say which it takes', [withLayout('', 'layout: drawn', 'tone: warm'), withLayout('', 'layout: typed', 'tone: warm'), withLayout('', 'layout: optional', 'tone: warm')]],
  ])('is taken: %s', (_, decks) => {
    expect([decks].flat().flatMap(check)).toEqual([])
  })

  it.each([
    ['a component of an addon that the deck has not', '# A\n\n<More />', '3:1 · there is no component <More>'],
    ['a component that the addon has not', '# A\n\n<Rular />', '3:1 · there is no component <Rular>; the closest is <Ruler>'],
    ['a picture of an addon as if it were the project’s', '# A\n\n![A scale](/scale.svg)', '3:12 · there is no file public/scale.svg'],
    ['a layout of another theme', withLayout('theme: foo\n', 'layout: scoped'), '9:1 · there is no layout "scoped"'],
    ['an icon of a set that is not installed', '# A\n\n<tabler-user />', '3:1 · there is no component <tabler-user>'],
    ['frontmatter that nobody reads', withLayout('', 'layout: measured', 'tune: warm'), '9:1 · neither Slidev nor the layout "measured" knows "tune" in frontmatter; the closest is tone'],
  ])('is all that is taken: %s is refused', (_, deck, message) => {
    expect(check(deck)).toEqual([expect.stringContaining(message)])
  })
})

describe('the type check of slides', () => {
  it('is told of the components and icons that the addons of the deck bring, and of one with a name in small letters', () => {
    writeFileSync(join(root, 'slides.md'), '---\naddons: [more]\n---\n\n# A\n')
    expect(updateComponentTypes(root)).toBe(true)
    const types = readFileSync(join(root, 'components/components.d.ts'), 'utf8')
    for (const line of ['    Compass: any', '    Frame: any', '    More: any', '    Sundial: any', '    MyNote: typeof import(\'../components/my-note.vue\').default'])
      expect(types.split('\n')).toContain(line)
    expect(types).toMatch(/^ {4}\[icon: `mdi-.*: FunctionalComponent<SVGAttributes>$/m)
    expect(updateComponentTypes(root)).toBe(false)
  })
})
