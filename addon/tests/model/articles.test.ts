import { expect, it } from 'vitest'
import { articleProblems, citedBy, readArticles, standsOn } from '../../cli/data/articles'

const archive = new Map([['100', { file: '100_x.txt', lines: ['---', '從千億到1200億美元,', '計劃投資200億美元', ''] }]])
const cited = (asPrinted: string, line?: number, source = '100') => [{ id: 'acme.revenue', source, asPrinted, line }]

it('is content with a token on its line', () => {
  expect(articleProblems(cited('200億美元', 3), archive)).toEqual([])
})

it('names file, line and id where a token stands elsewhere, and where', () => {
  expect(articleProblems(cited('計劃投資200億美元', 2), archive)).toEqual(['100_x.txt:2 · acme.revenue: "計劃投資200億美元" does not stand there, but on line 3'])
})

it('names a token that stands nowhere, and a line that is not there', () => {
  expect(articleProblems(cited('300億美元', 3), archive)[0]).toBe('100_x.txt:3 · acme.revenue: "300億美元" does not stand there, nor on any other line')
  expect(articleProblems(cited('200億美元', 5), archive)[0]).toBe('100_x.txt:5 · acme.revenue: no such line; the file has 4')
  expect(articleProblems(cited('200億美元'), archive)[0]).toContain('100_x.txt:? · acme.revenue: no such line')
})

it('does not take the tail or the head of a longer number for the token', () => {
  expect(articleProblems(cited('200億美元', 2), archive)[0]).toContain('does not stand there, but on line 3')
  expect(standsOn('1.4萬億美元', '4萬億美元')).toBe(false)
  expect(standsOn('1,000 億', '1')).toBe(false)
  expect(standsOn('1200億,其中200億', '200億')).toBe(true)
  expect(standsOn('最高1000億美元', '1000億美元')).toBe(true)
})

it('passes over outside reports, which are not archived', () => {
  expect(articleProblems(cited('$20bn', undefined, 'wire'), archive)).toEqual([])
})

it('finds the citations of every kind of record', () => {
  const mention = (line: number) => ({ source: '100', asPrinted: 'x', line })
  const all = citedBy([{ id: 'a', citations: [mention(1), mention(2)] }, { id: 'b', rows: [{ cells: [{ citations: [mention(3)] }, { citations: [mention(4)] }] }] }])
  expect(all.map(({ id, line }) => [id, line])).toEqual([['a', 1], ['a', 2], ['b', 3], ['b', 4]])
})

it('does not go on without the folder, or without an article', async () => {
  await expect(readArticles('/no/such/folder', ['000'])).rejects.toThrow('Cannot read the folder /no/such/folder: there is none.')
  await expect(readArticles(import.meta.dirname, ['000'])).rejects.toThrow(/one file whose name starts with 000_, and holds none/)
})
