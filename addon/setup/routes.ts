import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { h } from 'vue'
import TalkPage from '../pages/TalkPage.vue'

type Load = () => Promise<{ default: object }>

/** Pages of Slidev’s without a landmark: who reads with a screen reader jumps to it. */
const WITHOUT_MAIN = new Set<unknown>(['presenter', 'notes', 'entry', 'NotFound'])

function inMain(load: Load): Load {
  return async () => {
    const { default: page } = await load()
    return { default: { render: () => h('main', { class: 'page-in-main' }, h(page)) } }
  }
}

function withMain(route: RouteRecordRaw): RouteRecordRaw {
  return WITHOUT_MAIN.has(route.name) ? { ...route, component: inMain(route.component as Load) } as RouteRecordRaw : route
}

/**
 * The talk, the index of all figures, and the pages that `npm run export` and `npm run export:handout` print. Slidev adds `/print` to a
 * build only with `download: true`, and then runs its own exporter on every build.
 */
export default defineRoutesSetup(routes => [
  ...routes.filter(route => route.path !== '/print' && route.name !== 'play').map(withMain),
  { name: 'play', path: '/:no', component: TalkPage },
  { name: 'figures', path: '/figures', component: () => import('../pages/FiguresPage.vue') },
  { name: 'print', path: '/print', component: () => import('../pages/PrintPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../pages/HandoutPage.vue') },
])
