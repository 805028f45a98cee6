import type { PluginOption } from 'vite'
import vue from '@vitejs/plugin-vue'
import { talkOf } from './talk-modules'

/**
 * The plugins that tests of a talk need: Vue’s, and the modules of the talk.
 *
 * @param root folder of the project whose talk it is
 */
export function talkTests(root: string): PluginOption[] {
  return [vue(), talkOf(root)]
}
