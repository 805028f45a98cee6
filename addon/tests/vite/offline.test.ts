import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { filesToKeep } from '../../vite/offline'

it('all pictures are kept, and videos that are not large; nothing that a host does not publish', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'talk-kept-'))
  const kept = ['a.avif', 'a.gif', 'a.ico', 'a.jpeg', 'a.jpg', 'a.png', 'a.svg', 'a.webp', 'CAMERA.JPG', 'clip.mp4', 'clip.webm', 'index.html', 'pictures/deep/a.jpg']
  const left = ['._a.jpg', '.DS_Store', '_redirects', 'build-stamp.json', 'large.mp4', 'pictures/.hidden/a.png', 'sources.zip']
  for (const file of [...kept, ...left]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
    writeFileSync(path.join(site, file), file)
  }
  truncateSync(path.join(site, 'large.mp4'), 200_000_000)
  expect(Object.keys(filesToKeep(site)).sort()).toEqual(kept.sort())
  rmSync(site, { recursive: true })
})
