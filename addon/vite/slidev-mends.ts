import type { Plugin } from 'vite'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ADDON_ROOT } from '../root'

/** Modules of Slidev’s client that a talk has in a version of its own, which says why. */
const OWN: Record<string, string> = {
  'composables/useTimer.ts': 'use-timer.ts',
  'composables/useViewTransition.ts': 'use-view-transition.ts',
}

interface StandIn {
  /** Only where one of these modules asks for it. */
  from?: RegExp
  /** Only in a talk without this directive. */
  unless?: RegExp
  code: string
}

/** What Slidev’s client loads with the first slide and no slide uses: a stand-in for each that does nothing. */
const NOTHING: Record<string, StandIn> = {
  // Pop-ups for types in code; with floating-vue 5.3 and later they report an error on every page.
  '@shikijs/vitepress-twoslash/client': { code: 'export default () => {}' },
  // What vue-router tells Vue's developer tools, which nobody has open at a talk.
  '@vue/devtools-api': { code: 'export const setupDevtoolsPlugin = () => {}' },
  // Nothing pops up on a slide. The menus of the bar, which do, have the real one.
  'floating-vue': { from: /@slidev\/client\/(?:internals\/Slide(?:sShow|Container)\.vue|builtin\/VSwitch\.ts|pages\/print\.vue)/, code: 'export const recomputeAllPoppers = () => {}' },
  // A parser of whole decks, for one of its small helpers.
  '@slidev/parser/core': { from: /@slidev\/client\/logic\/utils\.ts/, code: 'export { parseRangeString } from "@slidev/parser/utils"' },
  '@slidev/rough-notation': { unless: /\bv-mark\b/, code: 'export const annotate = () => ({ show() {}, hide() {}, remove() {} })' },
  '@vueuse/motion': { unless: /\bv-motion\b/, code: 'export const MotionDirective = () => ({})' },
}

const slashed = (id: string) => id.split('?')[0]!.replaceAll('\\', '/')

/** Controls that nobody needs before the first slide is there. */
const LATER = /^\.(?:\.\/internals)?\/(?:Goto|QuickOverview|ContextMenu|InfoDialog|NavControls)\.vue$/
const LATER_FROM = /@slidev\/client\/(?:internals\/Controls|pages\/play)\.vue/
const LATER_PREFIX = '\0talk:later:'

const ownModule = (file: string) => JSON.stringify(slashed(path.join(ADDON_ROOT, 'slidev', file)))

function later(file: string) {
  return `import { defineAsyncComponent, h, shallowRef } from 'vue'
import { slideAtRest } from ${ownModule('at-rest.ts')}
const Control = defineAsyncComponent(() => import(${JSON.stringify(file)}))
export default {
  inheritAttrs: false,
  setup(_, { attrs }) {
    const wanted = shallowRef(false)
    slideAtRest().then(() => wanted.value = true)
    return () => wanted.value ? h(Control, attrs) : null
  },
}`
}

interface Mend {
  /** What Slidev does there, for a message. */
  what: string
  /** Path of the module within Slidev’s client. */
  module: string
  find: RegExp | string
  replacement: string
  /** What the replacement needs. */
  imports?: string
}

/** What is mended within a module of Slidev’s client. */
const MENDS: Mend[] = [
  {
    // HTML has no such thing, and a screen reader hears neither.
    what: 'puts the button of a menu into another button',
    module: 'internals/MenuButton.vue',
    find: /<button( :class="\{ disabled \}" @click="value = !value")>([\s\S]*?)<\/button>/,
    replacement: '<div$1>$2</div>',
  },
  {
    what: 'keeps what is known of an element with clicks, and with it every slide that was ever left',
    module: 'modules/v-click.ts',
    find: 'resolvedClickMap = new Map<',
    replacement: 'resolvedClickMap = new WeakMap<',
  },
  {
    what: 'listens anew to the keys of drawing each time one comes back to the slides, and never lets go',
    module: 'composables/useDrawings.ts',
    find: 'window.addEventListener(\'keydown\', ',
    replacement: 'useEventListener(window, \'keydown\', ',
    imports: 'import { useEventListener } from \'@vueuse/core\'',
  },
  {
    what: 'loads the slides beside a slide together with it',
    module: 'internals/SlidesShow.vue',
    find: /function preloadRoute[\s\S]*(?=\/\/ preload images)/,
    replacement: 'usePreload()\n',
    imports: `import { usePreload } from ${ownModule('use-preload.ts')}`,
  },
  ...['internals/SlidesShow.vue', 'internals/Controls.vue'].map(module => ({
    what: 'loads what draws on a slide together with the slide',
    module,
    find: /import\('[^']*\/Drawing\w+\.vue'\)/,
    replacement: 'slideAtRest().then(() => $&)',
    imports: `import { slideAtRest } from ${ownModule('at-rest.ts')}`,
  })),
]

/** Where a module takes imports: its first line, or the one after this. */
const SETUP = '<script setup lang="ts">\n'

/** The code with a mend; undefined where the code is no longer what it mends. */
function mended(code: string, { find, replacement, imports = '' }: Mend): string | undefined {
  const body = code.startsWith(SETUP) ? SETUP.length : 0
  const text = code.slice(body).replace(find, replacement)
  return text === code.slice(body) ? undefined : `${code.slice(0, body)}${imports && `${imports}\n`}${text}`
}

/**
 * What a new version of Slidev no longer takes of what is mended in it, one line each: its text has changed or moved.
 * The talk runs without.
 *
 * @param client folder of Slidev’s client
 */
export function lostMends(client: string): string[] {
  const read = (module: string) => {
    const file = path.join(client, module)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const { version } = JSON.parse(read('package.json')!) as { version: string }
  const said = (module: string, mend: string) => `Slidev ${version} is not mended in @slidev/client/${module}, which ${mend}`
  return [
    ...MENDS.filter(mend => !mended(read(mend.module) ?? '', mend)).map(({ module, what }) => said(module, `${what}: the text to replace is not there (addon/vite/slidev-mends.ts)`)),
    ...Object.entries(OWN).filter(([module]) => read(module) === undefined).map(([module, own]) => said(module, `addon/slidev/${own} stands in for: there is no such file`)),
  ]
}

const PREFIX = '\0talk:nothing:'

// What of all modules is to be looked at: a call for each of a thousand takes time.
const ONE_OF_NOTHING = new RegExp(`^(?:${Object.keys(NOTHING).join('|')})$`)
const MENDED = /@slidev[\\/]client[\\/]/
const STANDS_IN = new RegExp(`^(?:${PREFIX}|${LATER_PREFIX})`)

/** Vue without its compiler: every template of a talk is compiled when it is built. */
function runtimeVue(): string {
  return createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js')
}

/** All templates of a project as one text: its decks and its components. */
function templatesOf(root: string): string {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !['node_modules', 'dist', 'exports'].includes(name))
    .flatMap((entry) => {
      const file = path.join(root, entry.name)
      return entry.isDirectory() ? [templatesOf(file)] : /\.(?:md|vue)$/.test(entry.name) ? [readFileSync(file, 'utf8')] : []
    })
    .join('\n')
}

/**
 * Puts the addon’s own modules, or nothing, in the place of a few of Slidev’s, and mends some. What a new Slidev does not
 * take any more is said in the terminal.
 *
 * @param root the project’s folder: what its templates use stays
 * @param client folder of Slidev’s client
 */
export function slidevMends(root: string, client: string): Plugin {
  let building = false
  let templates: string | undefined
  const used = (directive: RegExp) => directive.test(templates ??= templatesOf(root))
  return {
    name: 'talk:slidev-mends',
    enforce: 'pre',
    config(_, { command }) {
      building = command === 'build'
      return building ? { resolve: { alias: [{ find: /^vue$/, replacement: runtimeVue() }] } } : undefined
    },
    buildStart() {
      for (const lost of lostMends(client))
        this.warn(lost)
    },
    resolveId: {
      filter: { id: [LATER, ONE_OF_NOTHING] },
      async handler(name, importer) {
        if (building && LATER.test(name) && LATER_FROM.test(slashed(importer ?? '')) && !importer!.startsWith(LATER_PREFIX)) {
          const control = await this.resolve(name, importer, { skipSelf: true })
          return control && `${LATER_PREFIX}${control.id}.js`
        }
        const nothing = NOTHING[name]
        if (!nothing || (nothing.from && !nothing.from.test(slashed(importer ?? ''))))
          return undefined
        return nothing.unless && (building === false || used(nothing.unless)) ? undefined : PREFIX + name
      },
    },
    transform: {
      filter: { id: { include: MENDED, exclude: /\?vue&/ } },
      handler(code, id) {
        const mends = MENDS.filter(({ module }) => slashed(id).endsWith(`@slidev/client/${module}`))
        return mends.length > 0 ? { code: mends.reduce((text, mend) => mended(text, mend) ?? text, code), map: null } : undefined
      },
    },
    load: {
      filter: { id: [STANDS_IN, MENDED] },
      handler(id) {
        if (id.startsWith(LATER_PREFIX))
          return later(id.slice(LATER_PREFIX.length, -'.js'.length))
        if (id.startsWith(PREFIX))
          return NOTHING[id.slice(PREFIX.length)]!.code
        const own = Object.entries(OWN).find(([module]) => slashed(id).endsWith(`@slidev/client/${module}`))?.[1]
        return own && `export * from ${ownModule(own)}`
      },
    },
  }
}
