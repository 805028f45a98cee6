import type { Plugin } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ADDON_ROOT } from '../root'

/** Modules of Slidev’s client that a talk has in a version of its own, which says why. */
const OWN: Record<string, string> = {
  '@slidev/client/composables/useTimer.ts': 'slidev/use-timer.ts',
  '@slidev/client/composables/useViewTransition.ts': 'slidev/use-view-transition.ts',
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

const SLIDES_SHOW = /@slidev\/client\/internals\/SlidesShow\.vue$/
const CONTROLS = /@slidev\/client\/internals\/Controls\.vue$/

interface Mend { module: RegExp, find: RegExp | string, replacement: string }

/** What is mended within a module of Slidev’s client. */
const MENDS: Mend[] = [
  // The button of a menu is put into another button: HTML has no such thing, and a screen reader hears neither.
  { module: /@slidev\/client\/internals\/MenuButton\.vue$/, find: /<button( :class="\{ disabled \}" @click="value = !value")>([\s\S]*?)<\/button>/, replacement: '<div$1>$2</div>' },
  // What is known of an element with clicks is kept by a map, and with it every slide that was ever left.
  { module: /@slidev\/client\/modules\/v-click\.ts$/, find: 'resolvedClickMap = new Map<', replacement: 'resolvedClickMap = new WeakMap<' },
  // The keys of drawing are listened to anew each time one comes back to the slides, and never let go.
  { module: /@slidev\/client\/composables\/useDrawings\.ts$/, find: 'window.addEventListener(\'keydown\', ', replacement: 'useEventListener(window, \'keydown\', ' },
  { module: /@slidev\/client\/composables\/useDrawings\.ts$/, find: /^/, replacement: 'import { useEventListener } from \'@vueuse/core\'\n' },
  // What a slide does not need comes when it is drawn: the slides beside it, and what draws on it.
  { module: SLIDES_SHOW, find: /function preloadRoute[\s\S]*(?=\/\/ preload images)/, replacement: 'usePreload()\n' },
  { module: SLIDES_SHOW, find: '<script setup lang="ts">', replacement: `<script setup lang="ts">\nimport { usePreload } from ${ownModule('use-preload.ts')}` },
  ...[SLIDES_SHOW, CONTROLS].flatMap(module => [
    { module, find: /import\('[^']*\/Drawing\w+\.vue'\)/, replacement: 'slideAtRest().then(() => $&)' },
    { module, find: '<script setup lang="ts">', replacement: `<script setup lang="ts">\nimport { slideAtRest } from ${ownModule('at-rest.ts')}` },
  ]),
]

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
 * Puts the addon’s own modules, or nothing, in the place of a few of Slidev’s.
 *
 * @param root the project’s folder: what its templates use stays
 */
export function slidevMends(root: string): Plugin {
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
      filter: { id: MENDED },
      handler(code, id) {
        const file = slashed(id)
        const mends = MENDS.filter(({ module }) => module.test(file))
        return mends.length > 0 ? { code: mends.reduce((text, { find, replacement }) => text.replace(find, replacement), code), map: null } : undefined
      },
    },
    load: {
      filter: { id: [STANDS_IN, MENDED] },
      handler(id) {
        if (id.startsWith(LATER_PREFIX))
          return later(id.slice(LATER_PREFIX.length, -'.js'.length))
        if (id.startsWith(PREFIX))
          return NOTHING[id.slice(PREFIX.length)]!.code
        const own = Object.entries(OWN).find(([module]) => slashed(id).endsWith(module))?.[1]
        return own && `export * from ${JSON.stringify(slashed(path.join(ADDON_ROOT, own)))}`
      },
    },
  }
}
