import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { ADDON_ROOT } from '../../root'
import { filesToKeep } from '../../vite/offline'
import { temporaryFolder } from '../support/folder'

it('all pictures and fonts are kept, and sounds and films that are not large; nothing that a host does not publish', () => {
  const site = temporaryFolder()
  const kept = ['a.avif', 'a.gif', 'a.ico', 'a.jpeg', 'a.jpg', 'a.png', 'a.svg', 'a.webp', 'CAMERA.JPG', 'clip.mov', 'clip.mp4', 'clip.webm', 'index.html', 'own.ttf', 'own.woff', 'say.m4a', 'say.mp3', 'worker.mjs', 'pictures/deep/a.jpg']
  const left = ['._a.jpg', '.DS_Store', '_redirects', 'build-stamp.json', 'large.mov', 'large.mp4', 'large.wav', 'pictures/.hidden/a.png', 'sources.zip']
  for (const file of [...kept, ...left]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
    writeFileSync(path.join(site, file), file)
  }
  for (const file of left.filter(file => file.startsWith('large')))
    truncateSync(path.join(site, file), 200_000_000)
  expect(Object.keys(filesToKeep(site)).sort()).toEqual(kept.sort())
})

describe('the service worker', () => {
  const SCOPE = 'https://example.org/'
  type Fetched = (asked: string | { url: string }) => Promise<Response>

  /** What a browser keeps, by name of cache and address. */
  function keptByBrowser() {
    const stores = new Map<string, Map<string, Response>>()
    const find = (store: Map<string, Response>, url: string, bare = false) => [...store].find(([key]) => (bare ? key.split('?')[0] : key) === url)?.[1].clone()
    return {
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
      match: async (url: string, { ignoreSearch = false } = {}) => [...stores.values()].map(store => find(store, url, ignoreSearch)).find(Boolean),
      async open(name: string) {
        const store = stores.get(name) ?? new Map<string, Response>()
        stores.set(name, store)
        return {
          keys: async () => [...store.keys()].map(url => ({ url })),
          match: async (url: string) => find(store, url),
          put: async (url: string, response: Response) => void store.set(url, response),
          delete: async ({ url }: { url: string }) => store.delete(url),
        }
      },
    }
  }

  /** Has the worker of a version take over; returns what it answers to who goes to an address. */
  async function takeOver(version: string, caches: ReturnType<typeof keptByBrowser>, fetch: Fetched) {
    const handlers: Record<string, (event: object) => void> = {}
    const files = { 'index.html': version, [`assets/${version}.js`]: version }
    runInNewContext(`const FILES = ${JSON.stringify(files)}\nconst ENTRY = 'assets/${version}.js'\n${readFileSync(path.join(ADDON_ROOT, 'vite/service-worker.js'), 'utf8')}`, { registration: { scope: SCOPE }, caches, fetch, Response, URL, navigator: {}, clients: { claim() {} }, skipWaiting() {}, addEventListener: (type: string, handler: (event: object) => void) => handlers[type] = handler })
    for (const type of ['install', 'activate'])
      await new Promise((resolve, reject) => handlers[type]!({ waitUntil: (work: Promise<void>) => work.then(resolve, reject) }))
    return async (address: string) => {
      let answer: Promise<Response> | undefined
      handlers.fetch!({ request: { method: 'GET', mode: 'navigate', url: SCOPE + address, headers: new Headers() }, respondWith: (response: Promise<Response>) => answer = response })
      return await (await answer)?.text()
    }
  }

  const published: Fetched = async () => new Response('of the network')

  it('leaves a page that just starts what it needs, also of a version that has come back', async () => {
    const caches = keptByBrowser()
    for (const version of ['a', 'b', 'a', 'c'])
      await takeOver(version, caches, published)
    const versions = async () => (await caches.keys()).flatMap(name => /(\w)\.js$/.exec(name)?.[1] ?? [])
    expect(await versions()).toEqual(expect.arrayContaining(['a', 'c']))
    await takeOver('d', caches, published)
    expect(await versions()).toEqual(['c', 'd'])
    // While one takes over, the next may be coming already.
    await caches.open(`talk ${SCOPE} ${SCOPE}assets/f.js`)
    await takeOver('e', caches, published)
    expect(await versions()).toEqual(['d', 'f', 'e'])
  })

  it('answers with the talk where it is asked for, and leaves a site below it alone', async () => {
    const asked: string[] = []
    let isOnline = true
    const goTo = await takeOver('a', keptByBrowser(), async (request) => {
      if (typeof request === 'string')
        return new Response('the talk')
      asked.push(request.url.slice(SCOPE.length))
      return isOnline ? new Response('another site') : await Promise.reject(new TypeError('Failed to fetch'))
    })
    for (const address of ['', '12', '12?from=/a/b', 'figures', 'presenter/3', 'export/'])
      expect(await goTo(address)).toBe('the talk')
    expect(asked).toEqual([])
    expect(await goTo('talks/other/')).toBe('another site')
    isOnline = false
    expect(await goTo('talks/other/')).toBe('the talk')
  })
})
