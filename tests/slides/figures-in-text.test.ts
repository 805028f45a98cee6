import { parse } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import preparser from '../../addon/setup/preparser'

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')

async function read(markdown: string) {
  const extensions = await preparser({ filepath: `${process.cwd()}/slides.md`, headmatter: {} })
  return (await parse(markdown, `${process.cwd()}/slides.md`, extensions)).slides[0]!
}

describe('figures outside templates', () => {
  it('are written out in notes', async () => {
    const { note } = await read('# A\n\n<!--\nSay <Fig id="nvidia.openai-stake" />, at most <Fig id="nvidia.openai-plan" as="short"></Fig>.\n-->\n')
    expect(plain(note)).toBe('Say $20–30bn, at most up to $100bn.')
  })

  it('are written out in the title, while the heading keeps the tag', async () => {
    const slide = await read('# A stake of <Fig id="nvidia.openai-stake" />\n\nText\n')
    expect(plain(slide.title)).toBe('A stake of $20–30bn')
    expect(slide.level).toBe(1)
    expect(slide.content).toContain('# A stake of <Fig id="nvidia.openai-stake" />')
  })

  it('are written out in a title of the frontmatter', async () => {
    const slide = await read('---\ntitle: Up to <Fig id="nvidia.openai-stake" />\n---\n\n# Other\n')
    expect(plain(slide.title)).toBe('Up to $20–30bn')
  })

  it('leave a title without figures to Slidev, and take none from code', async () => {
    const slide = await read('```md\n# <Fig id="nvidia.openai-stake" />\n```\n\n# Plain **title**\n')
    expect(slide.title).toBe('Plain **title**')
    expect(slide.frontmatter.title).toBeUndefined()
  })

  it('marks for the linter are not spoken', async () => {
    const { note } = await read('# A\n\n<!--\n// number-ok: a quotation\nSay it.\n-->\n')
    expect(note).toBe('Say it.')
  })

  it('a wrong id stops the deck with its line and the closest ids', async () => {
    await expect(read('# A\n\n<!--\nSay <Fig id="nvidia.openai-stak" />.\n-->\n'))
      .rejects
      .toThrow('slides.md:4:14 · no figure has the id "nvidia.openai-stak"; the closest are nvidia.openai-stake')
    await expect(read('# On <Fig id="nvidia.openai-stak" />\n')).rejects.toThrow('slides.md:1:15')
  })
})
