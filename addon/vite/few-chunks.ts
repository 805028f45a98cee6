import type { Plugin } from 'vite'

/** Pages of Slidev’s client, and what only they show, are loaded when somebody opens them. */
const ASIDE = /@slidev[\\/]client[\\/](?:pages[\\/](?!play\.vue)|internals[\\/](?:Note|Print|Goto|QuickOverview|ContextMenu|InfoDialog|NavControls|Settings|Sync|Menu|Form|Drawing|Recording|Screen|Shiki|Side|WebCamera|CodeRunner|ExportPdf|Clicks|Segment))/
const FRAME = /@slidev[\\/]client[\\/]|[\\/]@slidev[\\/](?!slides[\\/])/
/** What stands behind a slide, and charts: loaded where they are shown. */
const BEHIND = /[\\/]@talk[\\/]talk[\\/]|chart\.js|vue-chartjs|[\\/]charts[\\/]/

/** The records, with what looks them up: a large part of what stands behind the slides. */
const RECORDS = /[\\/]@talk[\\/]talk[\\/]records|[\\/](?:addon|slidev-addon-sourced-figures)[\\/]records\.ts/

interface Modules { getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }

/** Tells whether a module needs the records to be there before it. What is known of one is known for all that import it. */
function needRecords(): (id: string, modules: Modules) => boolean {
  const known = new Map<string, boolean>()
  function leads(id: string, modules: Modules, seen: Set<string>): boolean {
    if (known.has(id) || RECORDS.test(id))
      return known.get(id) ?? true
    seen.add(id)
    const found = modules.getModuleInfo(id)?.importedIds.some(imported => !seen.has(imported) && leads(imported, modules, seen)) ?? false
    if (found)
      known.set(id, true)
    return found
  }
  return (id, modules) => {
    const seen = new Set<string>()
    const found = leads(id, modules, seen)
    if (!found)
      seen.forEach(each => known.set(each, false))
    return found
  }
}

/**
 * Few files for what every slide stands on: packages, which a new version of the talk leaves as they are; Slidev; what
 * many slides share; and what pictures of the talk have in common, which is small. What waits for the records stands apart.
 */
function groups(pictures: string) {
  const needsRecords = needRecords()
  const apart = (name: string) => (id: string, modules: Modules) => needsRecords(id, modules) ? `${name}-with-records` : name
  return [
    { name: 'records', test: RECORDS, priority: 4 },
    { name: 'packages', test: /node_modules[\\/](?:@?vue|vue-router|@vueuse|@unhead|unhead|hookable)[\\/]/, priority: 3 },
    { name: 'frame', test: (id: string) => FRAME.test(id) && !ASIDE.test(id), priority: 2 },
    { name: apart('shared'), test: (id: string) => !BEHIND.test(id) && !ASIDE.test(id), minShareCount: 6, priority: 1 },
    { name: apart('pictures'), test: (id: string) => id.startsWith(pictures), minShareCount: 2 },
  ]
}

/**
 * Sorts the site into chunks by what a slide needs, where Slidev’s own sorting draws in more: an icon brings all icons,
 * and with them all of Vue. Fonts stay files of their own, so that only those that a page shows are loaded.
 *
 * @param root the project’s folder
 */
export function fewChunks(root: string): Plugin {
  return {
    name: 'talk:few-chunks',
    apply: 'build',
    enforce: 'post',
    config(config) {
      const output = config.build?.rollupOptions?.output
      if (output && !Array.isArray(output))
        delete output.manualChunks
      return {
        build: {
          assetsInlineLimit: (file: string) => /\.woff2$/.test(file) ? false : undefined,
          rolldownOptions: { output: { codeSplitting: { groups: groups(`${root}/components/`) } } },
        },
      }
    },
  }
}
