import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createServer, resolveConfig } from 'vite'
import { expect, it } from 'vitest'
import { addonConfig } from '../../vite/addon-config'
import { temporaryFolder } from '../support/folder'

it('a file that an editor empties before it fills it is read whole', async () => {
  const root = temporaryFolder()
  const file = path.join(root, 'slides.md')
  writeFileSync(file, '# Before')
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [addonConfig()], server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true, include: [] } })
  let last = ''
  server.watcher.on('change', () => last = readFileSync(file, 'utf8'))
  await expect.poll(() => server.watcher.getWatched()[root], { timeout: 30_000 }).toContain('slides.md')

  for (const words of ['# One', '# Two', '# Three']) {
    const opened = openSync(file, 'w')
    await pause(2)
    writeSync(opened, words)
    closeSync(opened)
    await expect.poll(() => last, { timeout: 10_000 }).toBe(words)
  }
  await server.close()
})

it('leaves it to who starts the server whether other machines may reach it', async () => {
  const hostAsked = async (host?: string) => (await resolveConfig({ configFile: false, logLevel: 'silent', plugins: [addonConfig()], server: host ? { host } : {} }, 'serve')).server.host
  // Slidev asks for one or the other, and Vite without either serves this machine only.
  expect(await hostAsked('0.0.0.0')).toBe('0.0.0.0')
  expect(await hostAsked('localhost')).toBe('localhost')
  expect(await hostAsked()).toBe(undefined)
})
