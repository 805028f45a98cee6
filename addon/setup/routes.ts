import { defineRoutesSetup } from '@slidev/types'

/**
 * The index of all figures, and the pages that `npm run export` and `npm run export:handout` print. Slidev adds `/print` to a
 * build only with `download: true`, and then runs its own exporter on every build.
 */
export default defineRoutesSetup(routes => [
  ...routes.filter(route => route.path !== '/print'),
  { name: 'figures', path: '/figures', component: () => import('../pages/FiguresPage.vue') },
  { name: 'print', path: '/print', component: () => import('../pages/PrintPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../pages/HandoutPage.vue') },
])
