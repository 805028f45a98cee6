/*
 * Keeps the talk on the machine. The build writes before this: `FILES`, the path of each file of the site and a hash of
 * what is in it, and `ENTRY`, the script with which its pages start. The name of that script is another wherever a name
 * that the build has made is another: each version has a cache by that name. A file that stays the same from one version
 * to the next is not fetched again.
 */
/* global FILES, ENTRY */
const SCOPE = globalThis.registration.scope
const OWN = `talk ${SCOPE} `
const CACHE = `${OWN}${SCOPE}${ENTRY}`
const PAGE = 'index.html'
/** Kept where no file of the talk is: the name of the cache of the version that has taken over last. */
const LAST = `${SCOPE}.last`
/** What follows the scope in an address that can only be the talk’s: of a slide, or of a view of one. */
const VIEW = /^(?:(?:presenter|export)\/)?[^/?#]*(?:[?#]|$)/

const addressOf = file => SCOPE + file.split('/').map(encodeURIComponent).join('/')

/** The name under which a file is kept: one that changes is another. */
const keyOf = file => `${addressOf(file)}?${FILES[file]}`

async function keep(cache, file) {
  // The names of what Vite builds tell what is in them: the page has just loaded many of them, and they are at hand.
  const response = await caches.match(keyOf(file)) ?? await fetch(addressOf(file), { cache: file.startsWith('assets/') ? 'default' : 'reload' })
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

/**
 * Drops what no page needs any more. This version takes over pages that are open, too, which go on asking for files of
 * theirs: each holds a lock with the address of its `ENTRY`. A page that is just starting has none yet, nor has one in a
 * browser without locks: the version before this one stays in any case.
 */
async function dropOld() {
  const cache = await caches.open(CACHE)
  const wanted = new Set(Object.keys(FILES).map(keyOf))
  await Promise.all((await cache.keys()).filter(({ url }) => !wanted.has(url)).map(request => cache.delete(request)))
  const { held = [] } = await globalThis.navigator.locks?.query() ?? {}
  const others = (await caches.keys()).filter(name => `${name} `.startsWith(OWN) && name !== CACHE)
  const last = await caches.open(`last ${OWN}`)
  // The one made last may be of a version that was taken back since, or of one that is just coming.
  const spared = [await (await last.match(LAST))?.text(), others.at(-1)]
  await Promise.all(others.filter(name => !spared.includes(name) && !held.some(lock => name === OWN + lock.name)).map(name => caches.delete(name)))
  await last.put(LAST, new Response(CACHE))
  await globalThis.clients.claim()
}

/** The file that a request may get from those that are kept. */
function fileFor({ method, mode, url }) {
  if (method !== 'GET' || !url.startsWith(SCOPE))
    return undefined
  const { pathname, search } = new URL(url)
  const file = decodeURIComponent(pathname.slice(new URL(SCOPE).pathname.length))
  if (mode !== 'navigate')
    return search ? undefined : file
  if (Object.hasOwn(FILES, file))
    return file
  // A picture or a file that is not there is not the talk.
  return /\/[^/?]+\.\w+$/.test(`/${file}`) ? undefined : PAGE
}

/** A file of this version, or one that only a version before has, a page of which is still open. */
async function kept(file) {
  return Object.hasOwn(FILES, file)
    ? await (await caches.open(CACHE)).match(keyOf(file))
    : await caches.match(addressOf(file), { ignoreSearch: true })
}

/** The part of a file that a player of videos asks for: some take no video in one piece. */
async function partOf(response, from, to) {
  const whole = await response.blob()
  const part = whole.slice(from, to ? Number(to) + 1 : whole.size)
  return new Response(part, { status: 206, headers: { 'content-type': whole.type, 'content-length': part.size, 'content-range': `bytes ${from}-${Number(from) + part.size - 1}/${whole.size}` } })
}

async function answer(request, file) {
  // Below the talk may lie another site. Without a network, it is the talk that is asked for.
  if (file === PAGE && !VIEW.test(request.url.slice(SCOPE.length)))
    return await fetch(request).catch(async () => await kept(PAGE))
  const response = await kept(file)
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range')) ?? []
  if (!response)
    return await fetch(request)
  return from ? await partOf(response, from, to) : response
}

globalThis.addEventListener('install', event => event.waitUntil(keepAll()))
globalThis.addEventListener('activate', event => event.waitUntil(dropOld()))
globalThis.addEventListener('fetch', (event) => {
  const file = fileFor(event.request)
  if (file !== undefined)
    event.respondWith(answer(event.request, file))
})
