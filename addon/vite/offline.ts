import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * Makes the built talk installable and keeps all of it on the machine that has opened it once: it then works without a
 * network, and takes in a new version by itself.
 *
 * @param about what the talk says of itself
 * @param about.title its title
 * @param about.description what it is, in a sentence
 * @param about.icon path of its icon in the site, an SVG
 */
export function offline({ title, description, icon }: { title: string, description?: string | undefined, icon?: string | undefined }): PluginOption {
  // `setup/keep-offline.ts` registers it: a script of its own would be one more file before the first slide.
  return [{ name: 'talk:offline', config: () => ({ define: { 'import.meta.env.TALK_OFFLINE': 'true' } }), apply: 'build' }, VitePWA({
    registerType: 'autoUpdate',
    injectRegister: false,
    workbox: {
      skipWaiting: true,
      clientsClaim: true,
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,csv}'],
      globIgnores: ['build-stamp.json'],
      maximumFileSizeToCacheInBytes: 8e6,
      navigateFallback: 'index.html',
      // A picture or a file that is not there is not the talk.
      navigateFallbackDenylist: [/\/[^/?]+\.\w+$/],
      cleanupOutdatedCaches: true,
    },
    manifest: {
      name: title,
      short_name: title.slice(0, 30),
      ...(description && { description }),
      display: 'standalone',
      theme_color: '#14181f',
      background_color: '#14181f',
      icons: icon ? [{ src: icon.replace(/^\//, ''), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }] : [],
    },
  })]
}
