import type { Browser, Page } from 'playwright-core'
import type { CommandResult } from '../support/command'
import type { DevServer } from '../support/dev-server'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../browser/launch'
import { ADDON, ADDON_ROOT } from '../../root'
import { runNode, runProgram } from '../support/command'
import { linkPackages } from '../support/copy'
import { startDevServer } from '../support/dev-server'
import { temporaryFolder } from '../support/folder'

/** A plain Slidev deck of somebody else, with the packed addon in its `node_modules`. */
const root = temporaryFolder()
const installed = path.join(root, 'node_modules', ADDON)

/** What the README of the addon has an author write, by the language of the piece of code. */
const guide = readFileSync(path.join(ADDON_ROOT, 'README.md'), 'utf8')
const written = (language: string) => guide.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm'))![1]!

const FILES = {
  'package.json': JSON.stringify({ name: 'plain-deck', private: true, type: 'module', slidev: { addons: [ADDON] } }),
  'tsconfig.json': JSON.stringify({ extends: `${ADDON}/tsconfig.json`, include: ['data', 'slides.md'] }),
  'slides.md': `${written('md')}
---

# A slide of Slidev’s own

<p class="plain">It has cost <Fig id="bridge.cost" />.</p>
`,
  'data/index.ts': written('ts'),
  'eslint.config.js': written('js'),
}

const cli = (...args: string[]): Promise<CommandResult> => runNode([path.join(installed, 'cli/index.mjs'), ...args], root)
const write = (file: string, content: string) => writeFileSync(path.join(root, file), content)

let browser: Browser
let server: DevServer
let page: Page

beforeAll(async () => {
  linkPackages(root, [ADDON])
  const packed = await runProgram('npm', ['pack', '--ignore-scripts', '--pack-destination', root], ADDON_ROOT)
  expect(packed.code, packed.stderr).toBe(0)
  const unpacked = await runProgram('tar', ['-xzf', readdirSync(root).find(file => file.endsWith('.tgz'))!], root)
  expect(unpacked.code, unpacked.stderr).toBe(0)
  cpSync(path.join(root, 'package'), installed, { recursive: true })
  rmSync(path.join(root, 'package'), { recursive: true })
  mkdirSync(path.join(root, 'data'))
  for (const [file, content] of Object.entries(FILES))
    write(file, content)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the packed addon in a plain Slidev deck', () => {
  it('has neither tests nor what tools leave behind', () => {
    const names = readdirSync(installed)
    expect(names).toContain('example')
    expect(names.filter(name => /^(?:tests|node_modules|dist|exports)$|\.tsbuildinfo$/.test(name))).toEqual([])
  })

  it('checks the ids of its figures by type, and of its deck', async () => {
    write('slides.md', FILES['slides.md'].replace('bridge.cost', 'bridge.cots'))
    const [types, deck] = await Promise.all([cli('typecheck'), cli('lint')])
    write('slides.md', FILES['slides.md'])
    // The one mistake is found, and nothing else is taken for one.
    expect(types.stdout.split('\n').filter(line => line.includes('error'))).toEqual([expect.stringMatching(/^slides\.md\(10,16\): error .*"bridge\.cots"/)])
    expect(deck.stderr.trim().split('\n')).toEqual(['slides.md:10:20 · no figure has the id "bridge.cots"; the closest are bridge.cost'])
    expect([types.code, deck.code]).toEqual([2, 1])
  })

  it('refuses a number typed by hand, and nothing else of the deck', async () => {
    write('slides.md', FILES['slides.md'].replace('It has cost <Fig id="bridge.cost" />.', 'It has cost $400m.'))
    const { stdout } = await runNode([path.join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', 'slides.md', 'data'], root)
    write('slides.md', FILES['slides.md'])
    const results = JSON.parse(stdout) as { messages: { message: string }[] }[]
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([expect.stringContaining('$400m')])
  })

  it('shows the figure with its source, and who says so when it is asked', async () => {
    write('vite.config.ts', 'export default { server: { fs: { strict: false } } }\n') // packages are linked
    server = await startDevServer(root)
    const context = await browser.newContext()
    await context.grantPermissions(['screen-wake-lock']).catch(() => {})
    page = await context.newPage()
    const trouble: string[] = []
    page.on('pageerror', error => trouble.push(error.message))
    const figure = page.locator('#slide-content [data-figure="bridge.cost"]').first()
    // Packages that are found on the way have a cold server load the page anew.
    await vi.waitFor(async () => {
      trouble.length = 0
      await page.goto(`${server.url}1`, { timeout: 120_000 })
      await page.evaluate('window.opened = true')
      await figure.waitFor({ timeout: 60_000 })
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate('window.opened')).toBe(true)
    }, { timeout: 400_000 })
    expect((await figure.textContent())?.replaceAll('\u00A0', ' ')).toContain('more than $500m')
    await page.locator('#slide-content').getByText('Gazette').first().waitFor()
    await figure.click()
    const card = page.getByRole('dialog').and(page.locator('[data-figure-card="bridge.cost"]'))
    await card.waitFor()
    expect(await card.textContent()).toContain('more than $500m')
    expect(trouble).toEqual([])
  })

  it('leaves Slidev’s own layouts their space, and answers there too', async () => {
    await page.goto(`${server.url}2`)
    const figure = page.locator('#slide-content .plain [data-figure="bridge.cost"]')
    await figure.waitFor()
    const [slide, text] = await page.evaluate(() => ['[data-slidev-no="2"]', '[data-slidev-no="2"] .plain'].map(selector => document.querySelector(`#slide-content ${selector}`)!.getBoundingClientRect().toJSON() as DOMRect)) as [DOMRect, DOMRect]
    // A twentieth of the width is 49 of its 980 units.
    expect(text.left - slide.left).toBeGreaterThan(slide.width / 20)
    expect(slide.right - text.right).toBeGreaterThan(slide.width / 20)
    await figure.click()
    await page.locator('[data-figure-card="bridge.cost"]').waitFor()
  })

  // On Linux every address of 127.0.0.0/8 is this machine’s: what listens to “localhost” alone does not answer at it.
  it.runIf(process.platform === 'linux')('is served to this machine only, and to others where they are asked', async () => {
    const elsewhere = (url: string) => fetch(url.replace('localhost', '127.0.0.2')).then(() => true, () => false)
    expect(await elsewhere(server.url)).toBe(false)
    const shared = await startDevServer(root, ['--remote'])
    expect(await elsewhere(shared.url).finally(shared.stop)).toBe(true)
  })

  it('is exported as a PDF, and its figures as data', async () => {
    const pdf = await cli('export', '--timeout', '300')
    expect(pdf.code, pdf.stderr).toBe(0)
    expect(pdf.stdout).toMatch(/talk\.pdf: \d+ pages?, /)
    const data = await cli('data')
    expect(data.code, data.stderr).toBe(0)
    expect(readdirSync(path.join(root, 'exports')).sort()).toEqual(['figures.csv', 'figures.json', 'talk.pdf'])
  })
})
