/*
 * Keeps the talk on the machine. The build writes `FILES` before this: the path of each file of the site, and a hash of
 * what is in it. A file that stays the same from one version to the next is not fetched again.
 */
/* global FILES */
const SCOPE = globalThis.registration.scope
const CACHE = `talk ${SCOPE}`
const PAGE = 'index.html'

const addressOf = file => SCOPE + file.split('/').map(encodeURIComponent).join('/')

/** The name under which a file is kept: one that changes is another. */
const keyOf = file => `${addressOf(file)}?${FILES[file]}`

async function keep(cache, file) {
  // The names of what Vite builds tell what is in them: the page has just loaded many of them, and they are at hand.
  const response = await fetch(addressOf(file), { cache: file.startsWith('assets/') ? 'default' : 'reload' })
  if (!response.ok)
    throw new TypeError(`${file} could not be fetched (${response.status})`)
  // A browser does not take an answer that has come from elsewhere for a page.
  await cache.put(keyOf(file), response.redirected ? new Response(response.body, { headers: response.headers }) : response)
}

async function keepAll() {
  const cache = await caches.open(CACHE)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const wanted = Object.keys(FILES).filter(file => !kept.has(keyOf(file)))
  const next = async () => {
    for (let file = wanted.pop(); file !== undefined; file = wanted.pop())
      await keep(cache, file)
  }
  // A few at a time: the slides that somebody looks at meanwhile come first.
  await Promise.all([next(), next(), next(), next()])
  await globalThis.skipWaiting()
}

async function dropOld() {
  const cache = await caches.open(CACHE)
  const wanted = new Set(Object.keys(FILES).map(keyOf))
  await Promise.all((await cache.keys()).filter(({ url }) => !wanted.has(url)).map(request => cache.delete(request)))
  await globalThis.clients.claim()
}

/** The kept file that answers a request, where one does. */
function fileFor({ method, mode, url }) {
  if (method !== 'GET' || !url.startsWith(SCOPE))
    return undefined
  const { pathname, search } = new URL(url)
  const file = decodeURIComponent(pathname.slice(new URL(SCOPE).pathname.length))
  if (Object.hasOwn(FILES, file) && (mode === 'navigate' || !search))
    return file
  // A picture or a file that is not there is not the talk.
  return mode === 'navigate' && !/\/[^/?]+\.\w+$/.test(`/${file}`) ? PAGE : undefined
}

globalThis.addEventListener('install', event => event.waitUntil(keepAll()))
globalThis.addEventListener('activate', event => event.waitUntil(dropOld()))
globalThis.addEventListener('fetch', (event) => {
  const file = fileFor(event.request)
  if (file !== undefined)
    event.respondWith(caches.open(CACHE).then(async cache => await cache.match(keyOf(file)) ?? await fetch(event.request)))
})
