import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { filesToKeep } from '../../vite/offline'

it('all pictures and fonts are kept, and sounds and films that are not large; nothing that a host does not publish', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'talk-kept-'))
  const kept = ['a.avif', 'a.gif', 'a.ico', 'a.jpeg', 'a.jpg', 'a.png', 'a.svg', 'a.webp', 'CAMERA.JPG', 'clip.mov', 'clip.mp4', 'clip.webm', 'index.html', 'own.ttf', 'own.woff', 'say.m4a', 'say.mp3', 'worker.mjs', 'pictures/deep/a.jpg']
  const left = ['._a.jpg', '.DS_Store', '_redirects', 'build-stamp.json', 'large.mov', 'large.mp4', 'large.wav', 'pictures/.hidden/a.png', 'sources.zip']
  for (const file of [...kept, ...left]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
    writeFileSync(path.join(site, file), file)
  }
  for (const file of left.filter(file => file.startsWith('large')))
    truncateSync(path.join(site, file), 200_000_000)
  expect(Object.keys(filesToKeep(site)).sort()).toEqual(kept.sort())
  rmSync(site, { recursive: true })
})
