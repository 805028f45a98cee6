import { describe, expect, it, vi } from 'vitest'
import { ALL_ARTICLES, sourceEntries, sourcesBehind } from '../../evidence/source-line'
import { splitRate } from '../../evidence/split-rate'

const sources = vi.hoisted(() => [
  ...['north', 'east', 'south', 'west'].map(id => ({ id, name: `The ${id}`, kind: 'article' })),
  ...['one', 'two'].map(id => ({ id, name: `Report ${id}`, kind: 'report' })),
])
vi.mock('../../evidence/talk', () => ({ talk: { sources }, figure: vi.fn() }))

const entries = (...ids: string[]) => sourceEntries(sourcesBehind([], ids))
const names = (...ids: string[]) => entries(...ids).map(({ name }) => name)

describe('the line of sources', () => {
  it('names each source, as long as they are few or an article is missing', () => {
    expect(names('two', 'north')).toEqual(['The north', 'Report two'])
    expect(names('north', 'east', 'south', 'one')).toEqual(['The north', 'The east', 'The south', 'Report one'])
  })

  it('counts the articles where all of them stand behind a slide, and several reports, so that it keeps to one line', () => {
    expect(names('north', 'east', 'south', 'west', 'one', 'two')).toEqual(['the four articles', '2 outside reports, listed at the end'])
    expect(entries('north', 'east', 'south', 'west').map(({ id }) => id)).toEqual([ALL_ARTICLES])
  })
})

describe('the sign of our own arithmetic', () => {
  it('stands beside the number, before the unit of a rate', () => {
    expect(splitRate('at\u00A0most\u00A0$10bn\u00A0a\u00A0gigawatt')).toEqual(['at\u00A0most\u00A0$10bn', '\u00A0a\u00A0gigawatt'])
    expect(splitRate('$3.50\u00A0per\u00A0dollar')).toEqual(['$3.50', '\u00A0per\u00A0dollar'])
  })

  it('stands at the end of any other value', () => {
    expect(splitRate('about\u00A012.5\u00A0months')).toEqual(['about\u00A012.5\u00A0months', ''])
    expect(splitRate('70–80%')).toEqual(['70–80%', ''])
  })
})
