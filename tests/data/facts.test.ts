import type { RecordModule } from '../../addon/model/record'
import type { AnyTalk } from '../../addon/model/talk'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { articleProblems, citedBy, readArticles } from '../../addon/cli/data/articles'
import { judgedByColumn } from '../../addon/evidence/appendix'
import { disputeRows } from '../../addon/evidence/dispute-rows'
import { dayOf, monthsAfter } from '../../addon/model/period'
import { ends, extent } from '../../addon/model/quantity'
import { figuresOf, recordsOf } from '../../addon/model/talk'
import { describeProblem, findProblems } from '../../addon/model/validate'
import data from '../../data'

const talk: AnyTalk = data
const figures = figuresOf(talk)

/** The talk with one record changed, of whatever kind; the rest is as it is. */
function changed(id: string, fields: object): AnyTalk {
  const change = <R extends { id: string }>(records: readonly R[]) => records.map(record => record.id === id ? { ...record, ...fields } : record)
  return {
    ...talk,
    modules: talk.modules.map(module => ({ ...module, figures: change(module.figures) })),
    records: talk.records.map(module => ({ ...module, records: change(module.records) }) as RecordModule),
  }
}

const problemsOf = (talk: AnyTalk) => findProblems(talk).map(describeProblem)

it('is sound', () => {
  expect(problemsOf(talk)).toEqual([])
})

const { ARTICLES = '' } = process.env

it.skipIf(!ARTICLES)('has every printed token on the line of the article where it is cited, in the folder that ARTICLES names', async () => {
  const citations = citedBy([...figures, ...talk.records.flatMap(({ records }) => records)])
  expect(articleProblems(citations, await readArticles(ARTICLES, recordsOf(talk, 'article').map(({ id }) => id)))).toEqual([])
})

describe('one change reaches every place', () => {
  /** What follows from a figure, at whatever remove, but for spans of time, which follow from its day. */
  function following(id: string): string[] {
    const direct = figures.filter(figure => figure.from?.includes(id) && figure.measure !== 'duration').map(figure => figure.id)
    return [...new Set(direct.flatMap(next => [next, ...following(next)]))]
  }

  it.each(['openai.cash', 'openai.cash-burn.monthly', 'nvidia.openai-stake', 'openai.funding-round.2026', 'outcome.openai.cash-burn.2025'])('%s: whatever follows from it is refused until it says so', (id) => {
    const { quantity, citations } = figures.find(figure => figure.id === id)!
    const other = quantity.kind === 'range' ? { ...quantity, low: quantity.low * 1.4, high: quantity.high * 1.7 } : { ...quantity, value: quantity.value * 1.4 }
    const asPrinted = citations.map(citation => ({ ...citation, exception: 'another value, to see what follows' }))
    const refused = findProblems(changed(id, { quantity: other, citations: asPrinted })).filter(({ field }) => field === 'quantity').map(problem => problem.id)
    expect(refused.toSorted()).toEqual(following(id).toSorted())
  })

  it('moves the end of the cash with the balance and the runway', () => {
    const find = (id: string) => figures.find(figure => figure.id === id)!
    const end = recordsOf(talk, 'event').find(({ id }) => id === 'event.openai.cash-end')!
    expect(end.date).toBe(monthsAfter(dayOf(find('openai.cash')), extent(find('openai.runway').quantity)))
  })
})

describe('what the data does not let pass', () => {
  const found = <R>(records: readonly R[], is: (record: R) => boolean, what: string): R => {
    const record = records.find(is)
    if (!record)
      throw new Error(`the data has no ${what} to try this on`)
    return record
  }
  const articles = recordsOf(talk, 'article')
  const isArticle = (id: string) => articles.some(article => article.id === id)

  it('a citation of one article for what another says in its own voice', () => {
    const statement = found(recordsOf(talk, 'statement'), ({ setting }) => setting === 'article', 'statement of an article')
    const other = found(articles, ({ name }) => name.toLowerCase() !== statement.speaker.toLowerCase(), 'other article')
    expect(problemsOf(changed(statement.id, { speaker: other.name }))).toEqual([expect.stringContaining('citations of the article that speaks')])
  })

  it('a citation of one article in the column of another, or none at all', () => {
    const table = found(recordsOf(talk, 'judgement'), ({ columns }) => columns.filter(({ id }) => isArticle(id)).length > 1, 'table by article')
    const [row, ...rows] = table.rows
    const [cell, ...cells] = row!.cells
    const other = found(articles, ({ id }) => id !== cell!.column, 'other article')
    const withCell = (fields: object) => changed(table.id, { rows: [{ ...row, cells: [{ ...cell, ...fields }, ...cells] }, ...rows] })
    expect(problemsOf(withCell({ citations: cell!.citations.map(citation => ({ ...citation, source: other.id })) }))).toEqual(expect.arrayContaining([expect.stringContaining('citations of the article that the column names')]))
    expect(problemsOf(withCell({ citations: [] }))).toEqual(expect.arrayContaining([expect.stringContaining(`no citation of ${cell!.column}`)]))
    expect(problemsOf(withCell({ mark: 'no-such-mark' }))).toEqual([expect.stringContaining('the mark no-such-mark')])
    expect(problemsOf(withCell({ rests: ['no.such.record'] }))).toEqual([expect.stringContaining('the id no.such.record')])
  })

  it('a claim that is borne out by a figure of another measure', () => {
    const measureOf = (id: string) => figures.find(figure => figure.id === id)?.measure
    const outcome = found(recordsOf(talk, 'outcome'), ({ claim, outcome }) => measureOf(claim) !== undefined && outcome.some(id => measureOf(id) !== measureOf(claim)), 'outcome of two measures')
    expect(problemsOf(changed(outcome.id, { verdict: 'true' }))).toEqual([expect.stringContaining('figures of one measure')])
  })

  it('a multiple of “more than” that includes the number itself', () => {
    const strict = found(figures, ({ status, quantity }) => status === 'derived' && quantity.kind === 'bound' && Boolean(quantity.exclusive), 'strict bound')
    const { exclusive: _, ...loose } = strict.quantity as { exclusive?: true }
    expect(problemsOf(changed(strict.id, { quantity: loose }))).toEqual(expect.arrayContaining([expect.stringContaining(`${strict.id} · quantity`)]))
    expect(ends(strict.quantity)).toHaveLength(1)
  })

  it('an article by its number, where people read', () => {
    const figure = found(figures, ({ status }) => status === 'reported', 'figure')
    expect(problemsOf(changed(figure.id, { note: `As ${articles[0]!.id} has it.` }))).toEqual([expect.stringContaining(`its name, ${articles[0]!.name}`)])
  })
})

describe('whose words they are, behind the talk', () => {
  it('is told of what others tell of: who tells of it', () => {
    const statements = new Map(recordsOf(talk, 'statement').map(statement => [statement.id as string, statement]))
    const told = disputeRows().flatMap(({ claims }) => claims).flatMap(({ id, text }) => {
      const { setting, speaker, reportedBy, paraphrase } = statements.get(id) ?? {}
      return setting === 'private-reported' ? [{ text, whole: `${speaker}, as told by ${reportedBy}: ${paraphrase}` }] : []
    })
    expect(told.length).toBeGreaterThan(0)
    expect(told.map(({ text }) => text)).toEqual(told.map(({ whole }) => whole))
  })

  it('is told of a claim that is judged, where an article quotes it', () => {
    const rows = judgedByColumn().flatMap(({ judgement, groups }) => judgement.rows.flatMap(({ cells }) => cells).flatMap(({ voice, says }) => voice ? [{ voice, says, rows: groups.flatMap(({ rows }) => rows) }] : []))
    expect(rows.length).toBeGreaterThan(0)
    for (const { voice, says, rows: all } of rows)
      expect(all.map(row => row.says).filter(text => text.endsWith(says) && text.startsWith(voice))).not.toEqual([])
  })
})
