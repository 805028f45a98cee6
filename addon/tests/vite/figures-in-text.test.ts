import { parse } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import preparser from '../../setup/preparser'
import { EXAMPLE } from '../support/copy'

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')

async function read(markdown: string) {
  const extensions = await preparser({ filepath: `${EXAMPLE}/slides.md`, headmatter: {} })
  return (await parse(markdown, `${EXAMPLE}/slides.md`, extensions)).slides[0]!
}

describe('figures outside templates', () => {
  it('are written out in notes', async () => {
    const { note } = await read('# A\n\n<!--\nSay <Fig id="library.sunday-visits.by-herald" />, at most <Fig id="city.sunday-grant.2026" as="short"></Fig>.\n-->\n')
    expect(plain(note)?.replace(/<[^>]+>/g, '')).toBe('Say 16,000–20,000 visits, at most up to $200,000.')
  })

  it('are written out in the title, while the heading keeps the tag', async () => {
    const slide = await read('# A stake of <Fig id="library.sunday-visits.by-herald" />\n\nText\n')
    expect(plain(slide.title)).toBe('A stake of 16,000–20,000 visits')
    expect(slide.level).toBe(1)
    expect(slide.content).toContain('# A stake of <Fig id="library.sunday-visits.by-herald" />')
  })

  it('are written out in a title of the frontmatter', async () => {
    const slide = await read('---\ntitle: Up to <Fig id="library.sunday-visits.by-herald" />\n---\n\n# Other\n')
    expect(plain(slide.title)).toBe('Up to 16,000–20,000 visits')
  })

  it('leave a title without figures to Slidev, and take none from code', async () => {
    const slide = await read('```md\n# <Fig id="library.sunday-visits.by-herald" />\n```\n\n# Plain **title**\n')
    expect(slide.title).toBe('Plain **title**')
    expect(slide.frontmatter.title).toBeUndefined()
  })

  it('marks for the linter are not spoken', async () => {
    const { note } = await read('# A\n\n<!--\n// number-ok: a quotation\nSay it.\n-->\n')
    expect(note).toBe('Say it.')
  })

  it('a wrong id stops the deck with its line and the closest ids', async () => {
    await expect(read('# A\n\n<!--\nSay <Fig id="library.sunday-visits.by-heral" />.\n-->\n'))
      .rejects
      .toThrow('slides.md:4:14 · no figure has the id "library.sunday-visits.by-heral"; the closest are library.sunday-visits.by-herald')
    await expect(read('# On <Fig id="library.sunday-visits.by-heral" />\n')).rejects.toThrow('slides.md:1:15')
  })
})
