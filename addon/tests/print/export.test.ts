import type { Disk } from '../../print/output'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cacheFolder } from '../../cli/cache'
import { buildSite, ensureBuilt, lockOf } from '../../print/build'
import { parseBuildOptions } from '../../print/build-options'
import { formatBytes } from '../../print/command'
import { ExportError } from '../../print/errors'
import { BUILD_STAMP, fingerprint } from '../../print/fingerprint'
import { inlineFiles } from '../../print/inline-files'
import { parseExportOptions, parseHandoutOptions, parsePortableOptions, parseRange } from '../../print/options'
import { replaceFile, replaceFolder, reserve, reservePictures } from '../../print/output'
import { bookmarks } from '../../print/pdf-file'
import { formatRange } from '../../print/print-page'
import { serve } from '../../print/serve'
import { meantCharacters } from '../../print/to-unicode'

const folder = cacheFolder(process.cwd(), 'fixtures/export-units')
const at = (...parts: string[]): string => path.join(folder, ...parts)

beforeEach(async () => {
  await fs.rm(folder, { recursive: true, force: true })
  await fs.mkdir(folder, { recursive: true })
})

describe('options', () => {
  it('default to the light PDF of all slides', () => {
    expect(parseExportOptions([])).toEqual({ format: 'pdf', output: 'exports/talk.pdf', range: undefined, withClicks: false, dark: false, timeout: 30_000, port: 0 })
  })

  it('are read', () => {
    expect(parseExportOptions(['--with-clicks', '--dark', '--range', '3-7,12', '--output', 'a', '--format', 'png', '--timeout', '5'])).toMatchObject({ format: 'png', output: 'a', range: '3-7,12', withClicks: true, dark: true, timeout: 5000 })
  })

  it.each([['--format', 'handout'], ['--timeout', '0'], ['--timeout', 'soon'], ['--port', '70000'], ['--range', ''], ['--range', '3-'], ['--range', '0'], ['--output', ''], ['--output', 'x.png'], ['--output', 'newdir/'], ['--output', 'talk']])('refuse %s “%s”', (name, value) => {
    expect(() => parseExportOptions([name, value])).toThrow(name)
  })

  it('name a part of the talk after its slides, so that it does not replace the whole', () => {
    expect(parseExportOptions(['--range', '3-7, 12']).output).toBe('exports/talk-3-7,12.pdf')
    expect(parseExportOptions(['--format', 'png', '--range', '2']).output).toBe('exports/talk-2-png')
  })

  it('take a name that fits the format', () => {
    expect(() => parseExportOptions(['--format', 'png', '--output', 'a.pdf'])).toThrow('name of a folder')
    expect(() => parseExportOptions(['--format', 'pptx', '--output', 'a.pdf'])).toThrow('ends in .pptx, not “a.pdf”')
    expect(parseExportOptions(['--output', 'A.PDF']).output).toBe('A.PDF')
  })

  it.each(['slides.md', 'x.png', 'talk', ''])('take no name that another file has, for handout and one file: “%s”', (output) => {
    expect(() => parseHandoutOptions(['--output', output])).toThrow(`ends in .pdf, not “${output}”`)
    expect(() => parsePortableOptions(['--output', output])).toThrow(`ends in .html, not “${output}”`)
  })

  it('give each slide of a range once, in order', () => {
    expect(parseRange('12,3-5,4', 24)).toEqual([3, 4, 5, 12])
    expect(parseRange(undefined, 3)).toEqual([1, 2, 3])
    expect(formatRange([3, 4, 5, 12])).toBe('3-5,12')
    expect(() => parseRange('20-25', 24)).toThrow('--range asks for slide 25; the talk has 24 slides')
  })
})

describe('writing', () => {
  const full: Disk = {
    ...fs,
    writeFile: async (file, ...rest) => {
      await fs.writeFile(file as string, 'half of', ...rest.slice(1) as [])
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    },
  }

  it('keeps the old file, and nothing else, where the disk is full', async () => {
    await fs.writeFile(at('talk.pdf'), 'old')
    await expect(replaceFile(at('talk.pdf'), 'new', full)).rejects.toThrow(/Cannot write .*talk\.pdf: the disk is full/)
    expect(await fs.readFile(at('talk.pdf'), 'utf8')).toBe('old')
    expect(await fs.readdir(folder)).toEqual(['talk.pdf'])
  })

  it('is refused before any work where the folder may not be written to', async () => {
    const locked: Disk = { ...fs, access: async () => await Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })) }
    await expect(reserve(at('talk.pdf'), locked)).rejects.toThrow(/Cannot write .*talk\.pdf: it may not be written to/)
  })

  it.each(['Chart.vue', 'photo.png', '7.png'])('puts pictures in the place of pictures of slides only, not of %s', async (own) => {
    await reservePictures(at('new'))
    for (const name of ['01.png', '01-2.png', '104.png'])
      await fs.writeFile(at('new', name), '')
    await reservePictures(at('new'))
    await fs.writeFile(at('new', own), '')
    await expect(reservePictures(at('new'))).rejects.toThrow(`holds more than pictures of slides (${own})`)
  })

  it('makes the folders above a file, and replaces file and folder whole', async () => {
    await reserve(at('a/b/talk.pdf'))
    await replaceFile(at('a/b/talk.pdf'), 'one')
    await replaceFile(at('a/b/talk.pdf'), 'two')
    expect(await fs.readFile(at('a/b/talk.pdf'), 'utf8')).toBe('two')
    await fs.mkdir(at('draft'))
    await fs.writeFile(at('draft/1.png'), '')
    await replaceFolder(at('a'), at('draft'))
    expect(await fs.readdir(at('a'))).toEqual(['1.png'])
    expect(await fs.readdir(folder)).toEqual(['a'])
  })

  it('leaves a link, and replaces the file that it leads to', async () => {
    await fs.writeFile(at('real.pdf'), 'old')
    await fs.symlink(at('real.pdf'), at('link.pdf'))
    await replaceFile(at('link.pdf'), 'new')
    expect(await fs.readFile(at('real.pdf'), 'utf8')).toBe('new')
    expect(await fs.readlink(at('link.pdf'))).toBe(at('real.pdf'))
  })

  it('has the old folder back where the new one does not come', async () => {
    await fs.mkdir(at('dist'))
    await fs.writeFile(at('dist/index.html'), 'old')
    const rename: typeof fs.rename = async (from, to) => await (from === at('draft') ? Promise.reject(Object.assign(new Error('is held'), { code: 'EPERM' })) : fs.rename(from, to))
    await expect(replaceFolder(at('dist'), at('draft'), { ...fs, rename })).rejects.toThrow(ExportError)
    expect(await fs.readdir(folder)).toEqual(['dist'])
    expect(await fs.readFile(at('dist/index.html'), 'utf8')).toBe('old')
  })

  it('has come where only the old folder cannot be removed, and tells where that is', async () => {
    await fs.mkdir(at('dist'))
    await fs.mkdir(at('draft'))
    await fs.writeFile(at('draft/index.html'), 'new')
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      await replaceFolder(at('dist'), at('draft'), { ...fs, rm: async () => await Promise.reject(new Error('is held')) })
      expect(await fs.readdir(at('dist'))).toEqual(['index.html'])
      const left = (await fs.readdir(folder)).find(name => name !== 'dist')
      expect(told).toHaveBeenCalledWith(expect.stringContaining(`is left in ${at(left!)}: is held`))
    }
    finally {
      told.mockRestore()
    }
  })

  it.each([['.', 'the talk itself'], ['..', 'the talk itself'], ['components', 'what it holds (Chart.vue) is not known to be of a site'], ['slides.md', 'is a file, not a folder']])('puts a site nowhere where it would replace something else: --out %s', async (out, message) => {
    await fs.mkdir(at('talk/components'), { recursive: true })
    await fs.writeFile(at('talk/slides.md'), '# One')
    await fs.writeFile(at('talk/components/Chart.vue'), '')
    await expect(buildSite(at('talk'), parseBuildOptions(['--out', out]))).rejects.toThrow(message)
    expect((await fs.readdir(folder, { recursive: true })).map(name => name.replaceAll('\\', '/'))).toEqual(['talk', 'talk/components', 'talk/slides.md', 'talk/components/Chart.vue'])
  })

  it.each(['CNAME', '.git', 'other-talk'])('keeps what somebody has put into the folder of a site: %s', async (own) => {
    await fs.mkdir(at('dist'))
    for (const name of ['index.html', '.DS_Store', own])
      await fs.writeFile(at('dist', name), '')
    await fs.writeFile(at('dist', BUILD_STAMP), JSON.stringify({ names: ['index.html', '.git', BUILD_STAMP] }))
    await fs.symlink(at('dist'), at('link'), 'junction')
    for (const out of ['dist', 'link'])
      await expect(buildSite(folder, parseBuildOptions(['--out', out]))).rejects.toThrow(`Cannot write ${at('dist')}: what it holds (${own})`)
  })

  it('says of a site that names nothing as its own that it is one', async () => {
    await fs.mkdir(at('dist'))
    await fs.writeFile(at('dist/index.html'), '')
    await fs.writeFile(at('dist', BUILD_STAMP), '{}')
    await expect(buildSite(folder, parseBuildOptions([]))).rejects.toThrow('an earlier version or Slidev alone has built it. Remove it once')
    await fs.writeFile(at('dist/.git'), '')
    await expect(buildSite(folder, parseBuildOptions([]))).rejects.toThrow('what it holds (.git) is not known')
  })
})

describe('the fingerprint of the sources', () => {
  it('changes with what the site is made of, and with nothing else', async () => {
    await fs.writeFile(at('slides.md'), '# One')
    const first = fingerprint(folder)
    await fs.mkdir(at('exports'))
    await fs.writeFile(at('exports/talk.pdf'), '')
    await fs.mkdir(at('example/exports'), { recursive: true })
    await fs.writeFile(at('example/exports/fault.png'), '')
    await fs.writeFile(at('README.md'), '')
    expect(fingerprint(folder)).toBe(first)
    await fs.writeFile(at('slides.md'), '# Two')
    const second = fingerprint(folder)
    expect(second).not.toBe(first)
    await fs.mkdir(at('new-folder'))
    await fs.writeFile(at('new-folder/x.ts'), '')
    expect(fingerprint(folder)).not.toBe(second)
  })
})

describe('a site that is asked for while another process builds', () => {
  beforeEach(async () => {
    await fs.mkdir(at('dist'))
    await fs.writeFile(at('dist', BUILD_STAMP), JSON.stringify({ routerMode: 'history', sources: fingerprint(folder) }))
    await fs.mkdir(path.dirname(lockOf(folder)), { recursive: true })
    // A process that runs, and that is no build: its number may have been one’s.
    await fs.writeFile(lockOf(folder), String(process.ppid))
  })

  it('comes once the other is done, and says meanwhile what it waits for', async () => {
    const said: string[] = []
    const say = (line: string): void => {
      said.push(line)
      void fs.rm(lockOf(folder))
    }
    await ensureBuilt(folder, { say })
    expect(said).toEqual([expect.stringContaining(`(${lockOf(folder)})`)])
  })

  it('does not wait for one that has shown no life for long', async () => {
    await fs.utimes(lockOf(folder), 0, 0)
    expect(await ensureBuilt(folder)).toMatchObject({ dist: at('dist'), fresh: false })
  })
})

describe('a PDF', () => {
  it('has bookmarks by part, one for a slide with clicks', () => {
    const slides = [
      { no: 1, title: 'Cover' },
      { no: 2, title: 'Deal', part: 'The deal' },
      { no: 2, title: 'Deal', part: 'The deal' },
      { no: 3, title: 'Stake', part: 'The deal' },
      { no: 4, title: 'Debt', part: 'Exposure' },
    ]
    expect(bookmarks(slides)).toEqual([
      { title: 'Cover', page: 0, children: [] },
      { title: 'The deal', page: 1, children: [{ title: 'Deal', page: 1, children: [] }, { title: 'Stake', page: 3, children: [] }] },
      { title: 'Debt', page: 4, children: [] },
    ])
  })

  it('says apostrophe where the font has one glyph for two characters', () => {
    const cmap = '/CMapName /x def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<0051> <02BC>\nendbfchar\n1 beginbfrange\n<0002> <0004> <0061>\nendbfrange\nendcmap\nend\nend'
    const meant = meantCharacters(cmap)!
    expect(meant).toContain('<0051> <2019>')
    expect(meant).toContain('<0004> <0063>')
    expect(meant).toContain('4 beginbfchar')
    expect(meantCharacters(cmap.replace('02BC', '0041'))).toBeUndefined()
  })
})

describe('the server', () => {
  it('serves the site under its base, its page for a slide, and 404 for what is missing or outside', async () => {
    await fs.mkdir(at('dist'))
    await fs.writeFile(at('dist/index.html'), '<p>site</p>')
    await fs.writeFile(at('dist/app.js'), 'let a')
    await fs.writeFile(at('secret.txt'), 'secret')
    const site = await serve(at('dist'), { base: '/talk/' })
    const get = async (address: string): Promise<[number, string, string | null]> => {
      const response = await fetch(site.url + address)
      return [response.status, await response.text(), response.headers.get('content-type')]
    }
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/talk\/$/)
    expect(await get('app.js')).toEqual([200, 'let a', 'text/javascript'])
    expect(await get('12?clicks=1')).toEqual([200, '<p>site</p>', 'text/html;charset=utf-8'])
    expect((await get('missing.png'))[0]).toBe(404)
    expect(await get('..%2fsecret.txt')).not.toContain('secret')
    expect((await fetch(new URL('/app.js', site.url))).status).toBe(404)
    await site.close()
    await expect(serve(at('nothing'))).rejects.toThrow('There is no built site in')
  })
})

it('the server outlives a file that has gone since', async () => {
  await fs.mkdir(at('dist'))
  for (const file of ['index.html', 'gone.js'])
    await fs.writeFile(at('dist', file), 'here')
  const site = await serve(at('dist'))
  await fs.rm(at('dist/gone.js'))
  await expect(fetch(`${site.url}gone.js`).then(response => response.text())).rejects.toThrow()
  expect(await (await fetch(site.url)).text()).toBe('here')
  await site.close()
})

describe('sizes', () => {
  it.each([[850, '850 B'], [43_210, '43 kB'], [1_234_567, '1.2 MB']])('%i is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('the talk in one file', () => {
  const page = (body: string) => `<head><meta property="og:image" content="./social.png"><link rel="icon" href="./icon.svg"></head><script type="module">${body}</script>`
  const inline = (body: string) => inlineFiles(page(body), at('draft'), folder)

  beforeEach(async () => {
    await fs.mkdir(at('draft/photos'), { recursive: true })
    for (const file of ['icon.svg', 'social.png', 'a b.jpg', 'photos/c.PNG', 'figures.json'])
      await fs.writeFile(at('draft', file), 'x')
    await fs.writeFile(at('slides.md'), '# A\n\n<img :src="\'/a b.jpg\'">\n\n![](/a-a b.jpg)\n')
  })

  it('holds its icon', () => {
    expect(inline('')).toContain('href="data:image/svg+xml;base64,eA=="')
  })

  it('is refused where its head links to a file that is nowhere, with the place that names it', async () => {
    await fs.rm(at('draft/icon.svg'))
    await fs.writeFile(at('slides.md'), '---\nfavicon: /icon.svg\n---\n\n# A\n')
    expect(() => inline('')).toThrow(new ExportError('There is no file public/icon.svg, which slides.md:2 names.'))
  })

  it.each([
    ['in a script', 'src:`/a b.jpg`', '/a b.jpg, which slides.md:3 names'],
    ['in a style of a tag', 'style="background:url(\'./a%20b.jpg\')"', '/a b.jpg, which slides.md:3 names'],
    ['in escaped quotation marks', '\\"/photos/c.PNG\\"', '/photos/c.PNG'],
    ['from the page’s own folder', 'new URL(`photos/c.PNG`,import.meta.url)', '/photos/c.PNG'],
    ['with a part of it', 'href:"/icon.svg#part"', '/icon.svg'],
  ])('is refused where it names a file %s that is not in it', (_, body, named) => {
    expect(() => inline(body)).toThrow(`in vain for\n  - ${named}\n`)
  })

  it.each(['`see social.png`', '"https://example.com/social.png"', 'fetch("/figures.json")', '"/other/photos/c.PNG"'])('may say %s', (body) => {
    expect(inline(body)).toContain(body)
  })
})
