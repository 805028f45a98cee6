import type { Plugin } from 'vite'
import type { RecordKind } from '../model/record'
import type { AnyTalk } from '../model/talk'
import { evidenceOf, shownTalk } from '../model/shown'
import { recordsOf } from '../model/talk'
import { loadTalk } from './load-talk'

const KINDS = ['article', 'report', 'event', 'statement', 'dispute', 'outcome', 'judgement'] as const satisfies readonly RecordKind[]

const asModule = (value: unknown): string => `export default ${JSON.stringify(value)}`

/** Colours of the parties as CSS variables, for both schemes. */
function colours({ vocabulary: { parties } }: AnyTalk): string {
  const rules = (scheme: 'light' | 'dark') => Object.entries(parties).map(([key, party]) => `--${key}:${party[scheme]}`).join(';')
  // Where the reader forces colours, a party has that of the text: its mark and its name tell it apart.
  const forced = Object.keys(parties).map(key => `--${key}:CanvasText`).join(';')
  return `:root{${rules('light')}}\nhtml.dark,.on-dark{${rules('dark')}}\n@media (forced-colors:active){:root,html.dark,.on-dark{${forced}}}\n`
}

/** What the page can import of the talk, by the name of the module. */
const MODULES: Record<string, (talk: AnyTalk) => string> = {
  '#talk': talk => asModule(shownTalk(talk)),
  '#talk/records': talk => asModule(Object.fromEntries(KINDS.map(kind => [kind, recordsOf(talk, kind)]))),
  '#talk/evidence': talk => asModule(evidenceOf(talk)),
  '#talk/colours.css': colours,
}

/** The id under which a module of the talk is known to Vite. */
export function talkModuleId(name: string): string {
  return `/@talk/${name.slice(1)}${name.endsWith('.css') ? '' : '.js'}`
}

const NAME_OR_ID = /^(?:#|\/@talk\/)talk/

export const TALK_MODULES = Object.keys(MODULES).map(talkModuleId)

/**
 * Hands the talk to the page: `#talk` is what every slide may need, `#talk/records` and `#talk/evidence` are loaded by
 * what asks for them, and no arithmetic or schema reaches the browser.
 *
 * @param load gives the talk as it is now
 */
export function talkModules(load: () => Promise<AnyTalk>): Plugin {
  const sources = new Map(Object.entries(MODULES).map(([name, source]) => [talkModuleId(name), source]))
  let serving = false
  return {
    name: 'talk:modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: NAME_OR_ID },
      handler: name => name in MODULES ? talkModuleId(name) : sources.has(name) ? name : undefined,
    },
    configureServer: () => void (serving = true),
    load: {
      filter: { id: NAME_OR_ID },
      async handler(id) {
        const source = sources.get(id)
        if (!source)
          return undefined
        try {
          return { code: source(await load()), map: null, moduleSideEffects: id.endsWith('.css') }
        }
        catch (error) {
          if (!serving)
            throw error
          // Vite's client must run all the same, which shows what is wrong, and loads the page anew when it is mended.
          return { code: id.endsWith('.css') ? '' : 'void import.meta.hot\nawait new Promise(() => {})\nexport default undefined', map: null }
        }
      },
    },
  }
}

/** The same for a test runner, which knows no server: the talk of a project, loaded when it is first asked for. */
export function talkOf(root: string): Plugin {
  let talk: Promise<AnyTalk> | undefined
  return talkModules(() => talk ??= loadTalk(root))
}
