import type { Plugin, ViteDevServer } from 'vite'
import { isBelow } from './is-below'

/**
 * Keeps a script that is added below `components/` while the server runs from being taken for a component, as
 * `vite.config.ts` does with those that are there at its start: what looks for components forgets its excludes then, and
 * `staff-chart.ts` would take the name of the `StaffChart.vue` that comes after it.
 *
 * @param root the project’s folder
 */
export function addedScripts(root: string): Plugin {
  const isScript = (file: string) => file.endsWith('.ts') && isBelow(file, root, 'components')
  return {
    name: 'talk:added-scripts',
    apply: 'serve',
    configResolved({ plugins }) {
      const components = plugins.find(({ name }) => name === 'unplugin-vue-components')
      const configure = components?.configureServer
      if (!components || typeof configure !== 'function')
        return
      components.configureServer = function (server) {
        const { watcher } = server
        const on = (event: 'add' | 'unlink', listener: (file: string) => void) => watcher.on(event, file => isScript(file) || listener(file))
        return configure.call(this, Object.create(server, { watcher: { value: { on } } }) as ViteDevServer)
      }
    },
  }
}
