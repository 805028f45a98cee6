import type { Machine } from '../../browser/candidates'
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { browserCandidates, NoBrowserError, noBrowserMessage } from '../../browser/candidates'
import { isComplete } from '../../browser/npm-chromium'
import { cacheFolder } from '../../cli/cache'

/** A machine with only these files. */
function machine(about: Partial<Omit<Machine, 'exists'>>, files: string[] = []): Machine {
  return { platform: 'linux', arch: 'x64', env: {}, exists: file => files.includes(file), ...about }
}

function found(about: Partial<Omit<Machine, 'exists'>>, files: string[] = []): string[] {
  return browserCandidates(machine(about, files)).map(({ kind, path }) => `${kind}: ${path}`)
}

describe('which browser is taken', () => {
  const everything: [Partial<Omit<Machine, 'exists'>>, string[]] = [
    { env: { PATH: '/usr/bin' }, npmChromium: '/p/node_modules/@sparticuz/chromium', playwrightChromium: '/home/me/.cache/ms-playwright/chrome' },
    ['/usr/bin/chromium', '/usr/bin/google-chrome', '/home/me/.cache/ms-playwright/chrome', '/mine'],
  ]

  it('is the npm package, then an installed one, then Playwright’s', () => {
    expect(found(...everything)).toEqual([
      'npm package: /p/node_modules/@sparticuz/chromium',
      'installed: /usr/bin/google-chrome',
      'Playwright: /home/me/.cache/ms-playwright/chrome',
    ])
  })

  it('is the one of CHROME_PATH, and no other', () => {
    expect(found({ ...everything[0], env: { CHROME_PATH: '/mine' } }, everything[1])).toEqual(['CHROME_PATH: /mine'])
  })

  it('is refused where CHROME_PATH names nothing', () => {
    expect(() => found({ env: { CHROME_PATH: '/gone' } })).toThrow(new NoBrowserError('CHROME_PATH names /gone, and there is no such file. Correct it, or unset it to have a browser looked for.'))
  })

  it('is not the npm package on another processor or system, for which it has no program', () => {
    expect(found({ arch: 'arm64', npmChromium: '/p' })).toEqual([])
    expect(found({ platform: 'darwin', npmChromium: '/p' })).toEqual([])
  })

  it.each([
    ['a Linux search path', { env: { PATH: '/a:/opt/bin' } }, '/opt/bin/google-chrome-stable'],
    ['a snap', { env: {} }, '/snap/bin/chromium'],
    ['a Mac', { platform: 'darwin', env: { HOME: '/Users/me' } }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['a Mac user’s own programs', { platform: 'darwin', env: { HOME: '/Users/me' } }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Windows', { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } }, 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
    ['a Windows user’s own programs', { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' } }, 'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['a Windows search path', { platform: 'win32', env: { Path: 'C:\\x;D:\\tools' } }, 'D:\\tools\\chrome.exe'],
  ] as const)('is found on %s', (_, about, file) => {
    expect(found(about, [file])).toEqual([`installed: ${file}`])
  })

  it('is none on a bare machine, and the message says what to do', () => {
    expect(found({})).toEqual([])
    expect(noBrowserMessage()).toMatch(/^No browser was found\.\nInstall Google Chrome, Edge or Chromium, or set CHROME_PATH/)
    expect(noBrowserMessage(['Chromium (/x): broken'])).toMatch(/^No browser would start:\n {2}Chromium \(\/x\): broken\nInstall/)
  })
})

describe('an unpacked browser', () => {
  const folder = cacheFolder(process.cwd(), 'fixtures/unpacked')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is whole only with every file at its full size', async () => {
    rmSync(folder, { recursive: true, force: true })
    expect(await isComplete(folder)).toBe(false)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'chromium'), 'a program')
    expect(await isComplete(folder)).toBe(false)
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ chromium: 9 }))
    expect(await isComplete(folder)).toBe(true)
    truncateSync(path.join(folder, 'chromium'), 4)
    expect(await isComplete(folder)).toBe(false)
  })
})
