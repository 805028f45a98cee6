import type { AnyTalk } from '../../model/talk'
import type { Loose, Sample } from './sample'
import { describe, expect, it } from 'vitest'
import { DataError, describeProblem, findProblems, validateTalk } from '../../model/validate'
import { problemsOf, RESULTS, REVENUE, talkWith } from './sample'

/** What is wrong; how the sound sample is spoilt; the words that the one message must hold. */
type Row = [what: string, spoil: (s: Sample) => void, ...words: string[]]

const REVENUE_ID = 'acme.revenue'

function refuses(rows: Row[], ...always: string[]) {
  it.each(rows)('%s', (_, spoil, ...words) => {
    const problems = problemsOf(spoil)
    expect(problems, problems.join('\n')).toHaveLength(1)
    for (const word of [...always, ...words])
      expect(problems[0]).toContain(word)
    expect(problems[0]).toMatch(/^data\/\S+\.ts · .+ · \S+: found .+; allowed: .+$/)
  })
}

/** Spoils fields of one record of the sample. */
function set(name: Exclude<keyof Sample, `more${string}`>, fields: Loose) {
  return (s: Sample) => void Object.assign(s[name], fields)
}

const token = (asPrinted: string) => set('revenue', { citations: [{ source: '100', asPrinted, line: 3 }] })
function fail(): never {
  throw new Error('no such month')
}
const quantity = (value: unknown) => set('revenue', { quantity: value })

it('finds nothing wrong with the sound sample', () => {
  expect(problemsOf()).toEqual([])
})

describe('the shape of a figure', () => {
  refuses([
    ['unknown unit', set('revenue', { unit: 'eur-bn' }), ' · unit:', 'eur-bn', 'usd-bn', 'gw'],
    ['unknown measure', set('revenue', { measure: 'sales' }), ' · measure:', 'sales', 'booked-revenue'],
    ['unknown status', set('revenue', { status: 'rumoured' }), ' · status:', 'rumoured', 'status that the model knows'],
    ['a status that only a calculation has', set('revenue', { status: 'derived', from: ['acme.contract'], compute: () => ({ kind: 'point', value: 20 }) }), ' · formula:', 'nothing'],
    ['low above high', quantity({ kind: 'range', low: 30, high: 20 }), ' · quantity', '30', '20', 'low below high'],
    ['low equal to high', quantity({ kind: 'range', low: 20, high: 20 }), ' · quantity', 'low below high'],
    ['unknown kind of quantity', quantity({ kind: 'guess', value: 20 }), ' · quantity', 'guess', 'a kind or status that the model knows'],
    ['a number as text', quantity({ kind: 'point', value: '20' }), ' · quantity.value:', '"20"', 'finite number'],
    ['not a number', quantity({ kind: 'point', value: Number.NaN }), ' · quantity.value:', 'NaN', 'finite number'],
    ['infinite', quantity({ kind: 'point', value: Infinity }), ' · quantity.value:', 'Infinity', 'finite number'],
    ['a bound with no known direction', quantity({ kind: 'bound', op: 'around', value: 20 }), ' · quantity.op:', 'around', 'atLeast, atMost'],
    ['no quantity', quantity(undefined), ' · quantity:', 'nothing'],
    ['an impossible date', set('revenue', { period: { kind: 'instant', asOf: '2025-02-30' } }), ' · period.asOf:', '2025-02-30', 'a date that exists'],
    ['29 February of a common year', set('revenue', { period: { kind: 'instant', asOf: '2025-02-29' } }), ' · period.asOf:', '2025-02-29'],
    ['a date in words', set('revenue', { period: { kind: 'instant', asOf: 'June 2025' } }), ' · period.asOf:', 'June 2025', 'YYYY-MM-DD'],
    ['from after to', set('revenue', { period: { kind: 'duration', from: '2025-12-31', to: '2025-01-01' } }), ' · period', '2025-12-31', 'from not after to'],
    ['an instant with an end', set('revenue', { period: { kind: 'instant', asOf: '2025-12-31', to: '2026-01-01' } }), 'period', '2026-01-01', 'only the fields of the model'],
    ['an extra field', set('revenue', { colour: 'red' }), ' · colour:', 'red', 'only the fields of the model'],
    ['empty label', set('revenue', { label: '' }), ' · label:', '""', 'some text'],
    ['missing label', set('revenue', { label: undefined }), ' · label:', 'nothing'],
    ['empty note', set('revenue', { note: '' }), ' · note:', 'some text'],
    ['a label with an id in braces', set('revenue', { label: 'Revenue {acme.contract}' }), ' · label:', '{acme.contract}', 'without braces'],
    ['a label with an amount', set('revenue', { label: 'Revenue of $20bn' }), ' · label:', 'the amount "$20bn" typed out'],
    ['a note with an amount', set('revenue', { note: 'Nearly 27% of it.' }), ' · note:', 'the amount "27%" typed out'],
    ['a label of white space', set('revenue', { label: '  ' }), ' · label:', 'some text that can be seen'],
    ['a label of what has no width', set('revenue', { label: '\u200B' }), ' · label:', 'U+200B'],
    ['a label of two lines', set('revenue', { label: 'Revenue\nlayout: cover' }), ' · label:', 'without a line break', 'U+000A'],
    ['half a character in a label', set('revenue', { label: 'Revenue \uD83D' }), ' · label:', 'U+D83D'],
    ['a label that turns around what follows', set('revenue', { label: 'Revenue \u202E' }), ' · label:', 'U+202E'],
    ['a label that fills a page', set('revenue', { label: 'Revenue'.repeat(300) }), ' · label:', 'at most 300 characters'],
    ['a note without end', set('revenue', { note: 'Long. '.repeat(1000).trim() }), ' · note:', 'at most 3000 characters'],
    ['a fact from the future of its source', set('revenue', { period: { kind: 'instant', asOf: '2026-03-01' } }), ' · period:', '2026-03-01', '2026-01-31', 'announced, projected or estimated'],
    ['a date in another age', set('revenue', { period: { kind: 'instant', asOf: '2999-01-01' } }), ' · period.asOf:', 'from 1900 to 2100'],
    ['an amount beyond all measure', quantity({ kind: 'point', value: 1e300 }), ' · quantity.value:', 'from a quadrillionth to a quadrillion'],
    ['a citation twice', s => (s.revenue.citations as unknown[]).push({ source: '100', asPrinted: '200億美元', line: 3 }), ' · citations.1:', 'a second time', 'each citation once'],
    ['no citation', set('revenue', { citations: [] }), ' · citations:', '[]', 'at least 1'],
    ['an empty token', token(''), ' · citations.0.asPrinted:', '""', 'some text'],
    ['a line that is none', set('revenue', { citations: [{ source: '100', asPrinted: '200億美元', line: 0 }] }), ' · citations.0.line:', '0'],
    ['an exception without its reason', set('revenue', { citations: [{ source: '100', asPrinted: '數百億', line: 3, exception: '' }] }), ' · citations.0.exception:', 'some text'],
  ], REVENUE, REVENUE_ID)

  refuses([
    ['an id with a capital', s => s.more.push({ ...s.revenue, id: 'Acme.x' }), 'Acme.x', ' · id:', 'lower-case parts'],
    ['an id of one part', s => s.more.push({ ...s.revenue, id: 'acme' }), ' · acme · id:', 'lower-case parts'],
    ['an id with a space', s => s.more.push({ ...s.revenue, id: 'acme.big deal' }), 'acme.big deal', 'lower-case parts'],
  ], REVENUE)

  it('names a record without an id, or one that is no record at all', () => {
    expect(problemsOf(set('power', { id: undefined }))).toEqual([expect.stringMatching(/\(no id\) · id: found nothing/)])
    expect(problemsOf(s => s.more.push(...[null] as unknown as Sample['more']))[0]).toContain(`${REVENUE} · (no id)`)
  })
})

describe('what a citation says against the quantity', () => {
  refuses([
    ['another value', token('210億美元'), '210億美元', '21000000000', '20000000000'],
    ['another scale: 萬 for 億', token('200萬美元'), '200萬美元', 'reads as 2000000;', '20000000000'],
    ['another unit', token('200億吉瓦'), '200億吉瓦', 'a token of power', 'a token of money', 'US$ billion'],
    ['another currency', token('€20bn'), '€20bn', 'a token of euros', 'a token of dollars', 'US$ billion'],
    ['another currency, in Chinese', token('200億日元'), '200億日元', 'a token of yuan or yen', 'a token of dollars'],
    ['a minus', token('負200億美元'), '負200億美元', 'reads as -20000000000;', '20000000000'],
    ['two numbers', token('200億+70億美元'), 'more than one number', 'an exception with its reason'],
    ['a range for a point', token('200億-300億美元'), '200億-300億美元', '20000000000 to 30000000000'],
    ['a word of a floor that the quantity has not', token('超過200億美元'), 'atLeast', 'no bound, as the quantity says'],
    ['a word of a ceiling that the quantity has not', token('最高200億美元'), 'atMost', 'no bound, as the quantity says'],
    ['"about" in the token alone', token('約200億美元'), 'approximate', 'exact, as the quantity says'],
    ['a token that cannot be read', token('史上最大'), '史上最大', 'no numeral', 'an exception with its reason'],
    ['a token that names no number', token('數百億美元'), '數百億美元', 'several', 'an exception with its reason'],
  ], REVENUE, REVENUE_ID, ' · citations.0.asPrinted:')

  refuses([
    ['a floor without its word', set('power', { citations: [{ source: '100', asPrinted: '10吉瓦', line: 5 }] }), 'no bound', 'atLeast, as the quantity says'],
    ['a floor printed as a ceiling', set('power', { citations: [{ source: '100', asPrinted: '最高10吉瓦', line: 5 }] }), 'atMost', 'atLeast, as the quantity says'],
    ['"about" in the quantity alone', set('power', { quantity: { kind: 'bound', op: 'atLeast', value: 10, approximate: true } }), 'exact', 'approximate, as the quantity says'],
  ], REVENUE, 'acme.power', ' · citations.0.asPrinted:')

  const span = (unit: string, asPrinted: string) => set('power', { quantity: { kind: 'point', value: 3 }, unit, citations: [{ source: '100', asPrinted, line: 5 }] })

  refuses([
    ['months for years', span('years', '3个月'), 'a token of months', 'a token of years, as its unit, years, says'],
    ['years for months', span('months', '三年'), 'a token of years', 'a token of months'],
    ['energy for power', span('gw', '3GWh'), 'energy', 'an exception with its reason'],
    ['terawatts for gigawatts', span('gw', '3TW'), 'reads as 3000;', '3, as the quantity says'],
  ], REVENUE, 'acme.power', ' · citations.0.asPrinted:')

  it.each([['months', '3个月'], ['years', 'three (3) years'], ['years', '3'], ['gw', '3吉瓦']])('in %s, lets %s pass', (unit, asPrinted) => {
    expect(problemsOf(span(unit, asPrinted)).filter(problem => problem.includes('asPrinted'))).toEqual([])
  })

  refuses([
    ['an unknown source', set('revenue', { citations: [{ source: '999', asPrinted: '200億美元', line: 3 }] }), '999', 'one of 100, wire'],
    ['no line of an article', set('revenue', { citations: [{ source: '100', asPrinted: '200億美元' }] }), 'no line', 'the line of the article'],
    ['an article and a report in one figure', s => (s.revenue.citations as unknown[]).push({ source: 'wire', asPrinted: '$20bn' }), 'articles and outside reports'],
  ], REVENUE, REVENUE_ID, ' · citations')

  it('lets a token go that is listed as an exception with its reason', () => {
    expect(problemsOf(set('revenue', { citations: [{ source: '100', asPrinted: '數百億美元', line: 3, exception: 'the article gives no number; ours' }] }))).toEqual([])
  })
})

describe('derived figures', () => {
  refuses([
    ['a value that does not recompute', set('coverage', { quantity: { kind: 'point', value: 16 } }), ' · quantity:', 'point(16)', 'point(15), which its inputs give'],
    ['rounded off without "about"', set('coverage', { compute: () => ({ kind: 'point', value: 15.04 }) }), ' · quantity:', 'point(15)', 'about(point(15))'],
    ['"about" where nothing is', set('coverage', { quantity: { kind: 'point', value: 15, approximate: true } }), ' · quantity:', 'about(point(15))', 'point(15), which'],
    ['a point where the inputs give a bound', set('coverage', { compute: () => ({ kind: 'bound', op: 'atMost', value: 15 }) }), ' · quantity:', 'point(15)', 'atMost(15)'],
    ['a floor where the inputs give a ceiling', set('coverage', { quantity: { kind: 'bound', op: 'atLeast', value: 15 }, compute: () => ({ kind: 'bound', op: 'atMost', value: 15 }) }), ' · quantity:', 'atLeast(15)', 'atMost(15)'],
    ['an input that does not exist', set('coverage', { from: ['acme.contract', 'acme.profit'] }), ' · from:', 'acme.profit', 'figures in the data'],
    ['an input that is no figure', set('coverage', { from: ['acme.contract', 'event.deal'] }), ' · from:', 'event.deal', 'one of the events'],
    ['itself as an input', set('coverage', { from: ['acme.contract', 'acme.coverage'] }), ' · from:', 'acme.coverage → acme.coverage', 'do not lead back'],
    ['no inputs', set('coverage', { from: [] }), ' · from:', '[]', 'at least 1'],
    ['no formula', set('coverage', { formula: '' }), ' · formula:', 'some text'],
    ['no function', set('coverage', { compute: 'contract / revenue' }), ' · compute:', 'contract / revenue', 'a function of the inputs'],
    ['a function that throws', set('coverage', { compute: fail }), ' · compute:', 'no such month'],
    ['a result that is no number', set('coverage', { compute: () => ({ kind: 'point', value: Number.NaN }) }), ' · compute:', 'NaN', 'finite'],
    ['an infinite result', set('coverage', { compute: () => ({ kind: 'point', value: Infinity }) }), ' · compute:', 'finite'],
    ['a bare number as a result', set('coverage', { compute: () => 15 }), ' · compute:', '15', 'a point, a range or a bound'],
    ['a printed result that says otherwise', set('coverage', { citations: [{ source: '100', asPrinted: '16倍', line: 7 }] }), ' · citations.0.asPrinted:', '16倍', '15'],
  ], RESULTS, 'acme.coverage')

  it('names every step of a cycle, at the module of the figure, once', () => {
    const problems = problemsOf((s) => {
      s.coverage.from = ['acme.contract', 'acme.again']
      s.more.push({ ...s.coverage, id: 'acme.again', from: ['acme.contract', 'acme.third'] })
      s.moreResults.push({ ...s.coverage, id: 'acme.third', from: ['acme.contract', 'acme.coverage'] })
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('found a cycle: acme.again → acme.third → acme.coverage → acme.again; allowed: inputs that do not lead back')
    expect(problems[0]).toContain(`${REVENUE} · acme.again · from`)
  })

  it('reports a broken input where it stands, not where it is used', () => {
    const problems = problemsOf((s) => {
      s.more.push({ ...s.coverage, id: 'acme.user', from: ['acme.broken', 'acme.revenue'] })
      s.moreResults.push({ ...s.coverage, id: 'acme.broken', from: ['acme.nowhere'] })
    })
    expect(problems).toEqual([expect.stringContaining(`${RESULTS} · acme.broken · from: found the id acme.nowhere`)])
  })

  it('accepts a rounded result that says "about"', () => {
    expect(problemsOf((s) => {
      s.coverage.quantity = { kind: 'point', value: 15, approximate: true }
      s.coverage.compute = () => ({ kind: 'point', value: 15.04 })
    })).toEqual([])
  })

  it('lets no figure of an article follow from later reports', () => {
    expect(problemsOf((s) => {
      s.more.push({ ...s.revenue, id: 'outside.revenue', citations: [{ source: 'wire', asPrinted: '$20bn' }] })
      s.coverage.from = ['acme.contract', 'outside.revenue']
    })).toEqual([expect.stringContaining('outside.revenue, of an outside report')])
  })
})

describe('the subject of a module', () => {
  it.each([['{{ 7 * 7 }}\nlayout: end', 'U+000A'], [' ', 'some text that can be seen'], [undefined, 'some text']])('is no %j', (subject, allowed) => {
    const talk = talkWith()
    const problems = findProblems({ ...talk, modules: talk.modules.map((module, i) => i === 0 ? { ...module, subject: subject as string } : module) }).map(describeProblem)
    expect(problems).toEqual([expect.stringContaining(`${REVENUE} · (module) · subject: found`)])
    expect(problems[0]).toContain(allowed)
  })
})

describe('the words of a talk', () => {
  it('names a unit of a dimension that is none', () => {
    const talk = talkWith()
    const { vocabulary } = talk
    const units = { ...vocabulary.units, 'gw-per-year': { label: 'gigawatts a year', dimension: 'speed', scale: 1 } }
    expect(findProblems({ ...talk, vocabulary: { ...vocabulary, units } }).map(describeProblem)).toEqual([
      expect.stringMatching(/^data\/vocabulary\.ts · gw-per-year · dimension: found "speed"; allowed: one of money, .*; a new one is a line in addon\/model\/units\.ts$/),
    ])
  })
})

describe('the days until which a talk knows what it says', () => {
  const asOf = { articles: { date: '2026-01-31', words: 'January' }, outcomes: { date: '2026-07-01', words: 'early July 2026' } }
  const problems = (change: (s: Sample) => void) => findProblems({ ...talkWith(change), asOf }).map(describeProblem)

  it('take what is known on the last of them, and an article that was written later', () => {
    expect(problems(set('article', { date: '2026-07-02' }))).toEqual([])
  })

  it.each<Row>([
    ['a report', set('report', { date: '2026-07-02' }), 'data/records/sources.ts · wire · date: found 2026-07-02'],
    ['an outcome', set('outcome', { asOf: '2026-07-02' }), 'data/records/outcomes.ts · outcome.revenue · asOf: found 2026-07-02'],
  ])('refuse %s that is later', (_, spoil, words) => {
    expect(problems(spoil)).toEqual([expect.stringContaining(words)])
    expect(problems(spoil)[0]).toContain('allowed: a day until 2026-07-01; for what is later, put the last day in data/records/as-of.ts')
  })

  it.each<[what: string, spoilt: unknown, words: string]>([
    ['a day that does not exist', { ...asOf, outcomes: { ...asOf.outcomes, date: '2026-06-31' } }, 'data/records/as-of.ts · outcomes · date: found "2026-06-31"; allowed: a date that exists'],
    ['a day in words', { ...asOf, outcomes: { ...asOf.outcomes, date: 'July 2026' } }, 'data/records/as-of.ts · outcomes · date: found "July 2026"; allowed: a date that exists'],
    ['a day without words', { ...asOf, articles: { date: '2026-01-31' } }, 'data/records/as-of.ts · articles · words: found nothing'],
    ['words that cannot be seen', { ...asOf, articles: { ...asOf.articles, words: '\u200B' } }, 'data/records/as-of.ts · articles · words: found '],
    ['a field that nobody reads', { ...asOf, articles: { ...asOf.articles, day: 31 } }, 'data/records/as-of.ts · articles · day: found 31; allowed: only the fields'],
    ['no day', { ...asOf, articles: undefined }, 'data/records/as-of.ts · articles · record: found nothing'],
    ['nothing at all', undefined, 'data/index.ts · (talk) · asOf: found nothing; allowed: the days of data/records/as-of.ts'],
  ])('are checked themselves: %s', (_, spoilt, words) => {
    expect(findProblems({ ...talkWith(), asOf: spoilt } as unknown as AnyTalk).map(describeProblem)).toEqual([expect.stringContaining(words)])
  })
})

describe('ids used twice', () => {
  refuses([
    ['in one module', s => s.more.push({ ...s.revenue }), REVENUE, REVENUE_ID, `first in ${REVENUE}`],
    ['over two modules', s => s.moreResults.push({ ...s.revenue }), RESULTS, REVENUE_ID, `first in ${REVENUE}`],
    ['over two kinds of record', set('event', { id: REVENUE_ID }), 'data/records/events.ts', REVENUE_ID, `first in ${REVENUE}`],
    ['of a source', s => s.moreSources.push({ ...s.article }), 'data/records/sources.ts', ' · 100 · '],
  ], 'a second time', 'each id once')
})

describe('sources', () => {
  refuses([
    ['an article without any date', (s) => { delete s.article.date }, ' · 100 · ', 'date or dated'],
    ['an article of an impossible date', set('article', { date: '2026-13-01' }), ' · 100 · date:', '2026-13-01', 'a date that exists'],
    ['an article with an id of two words', (s) => { s.moreSources.push({ ...s.article, id: 'the gazette' }) }, ' · the gazette · id:', 'joined by hyphens'],
    ['a name that no line of sources holds', set('article', { name: 'The Gazette of the City and the County' }), ' · 100 · name:', 'at most 24 characters'],
    ['an article whose language is a name', set('article', { language: 'German' }), ' · 100 · language:', '"German"', 'the tag of a language, like en'],
    ['an article whose language is no tag', set('article', { language: 'en_US' }), ' · 100 · language:', '"en_US"', 'the tag of a language'],
    ['a report with a bad address', set('report', { url: 'example.com/a' }), ' · wire · url:', 'example.com/a', 'http'],
    ['a report with an address that runs code', set('report', { url: 'javascript:alert(1)' }), ' · wire · url:', 'javascript:alert(1)', 'http'],
    ['a report without a date', (s) => { delete s.report.date }, ' · wire · date:', 'nothing'],
    ['a report of unknown confidence', set('report', { confidence: 'certain' }), ' · wire · confidence:', 'certain', 'high, medium, low'],
    ['a source of no kind', (s) => { s.moreSources.push({ ...s.report, id: 'rumour', kind: 'rumour' }) }, ' · rumour · kind:', 'a kind or status that the model knows'],
  ], 'data/records/sources.ts')
})

it.each(['de', 'ja', 'zh-Hans', 'pt-BR', 'yue-Hant-HK'])('an article may be in any language: %s', (language) => {
  expect(problemsOf(set('article', { language }))).toEqual([])
})

describe('disputes', () => {
  refuses([
    ['claims in different units', set('dispute', { claims: ['acme.revenue', 'acme.power'] }), ' · claims:', 'money and power', 'one dimension'],
    ['an unknown claim', set('dispute', { claims: ['acme.revenue', 'acme.profit'] }), ' · claims:', 'acme.profit', 'in the data'],
    ['one claim', set('dispute', { claims: ['acme.revenue'] }), ' · claims:', 'at least 2'],
    ['a claim twice', set('dispute', { claims: ['acme.revenue', 'acme.revenue'] }), ' · claims:', 'twice', 'each claim once'],
    ['an adopted answer that is none of the claims', set('dispute', { adopted: 'acme.power' }), ' · adopted:', 'acme.power', 'one of its claims, or null'],
    ['an unknown kind', set('dispute', { kind: 'quarrel' }), ' · kind:', 'quarrel', 'contradiction'],
    ['an unknown report', set('dispute', { reports: ['100'] }), ' · reports:', 'the id 100', 'outside reports'],
    ['an amount typed out', set('dispute', { verdict: 'It is $20bn.' }), ' · verdict:', '$20bn', 'braces'],
    ['prose with an unknown id', set('dispute', { reason: 'See {acme.profit}.' }), ' · reason:', 'acme.profit'],
    ['no question', set('dispute', { question: '' }), ' · question:', 'some text'],
  ], 'data/records/disputes.ts', 'dispute.size')
})

describe('events, statements and outcomes', () => {
  refuses([
    ['an event on an impossible day', set('event', { date: '2025-09-31' }), 'data/records/events.ts', 'event.deal', 'date:', '2025-09-31'],
    ['an event of an unknown source', set('event', { citations: [{ source: '7', asPrinted: 'x', line: 1 }] }), 'data/records/events.ts', 'the source "7"'],
    ['an event with an unknown figure', set('event', { figures: ['acme.profit'] }), 'data/records/events.ts', 'figures:', 'acme.profit'],
    ['private words that nobody told', set('statement', { setting: 'private-reported' }), 'data/records/statements.ts', 'reportedBy:', 'who told'],
    ['a statement with an unknown stance', set('statement', { stance: 'shrug' }), 'data/records/statements.ts', 'stance:', 'shrug', 'affirm'],
    ['a brace without its pair', set('statement', { paraphrase: 'Revenue is {acme.revenue.' }), 'data/records/statements.ts', 'paraphrase:', 'brace'],
    ['prose with the id of a statement, which has no words to stand there', set('statement', { paraphrase: 'So says {statement.boss}.' }), 'paraphrase:', 'statement.boss'],
    ['an outcome of an unknown claim', set('outcome', { claim: 'acme.profit' }), 'data/records/outcomes.ts', 'claim:', 'acme.profit'],
    ['an outcome in another dimension', set('outcome', { outcome: ['acme.power'], verdict: 'not-comparable' }), 'data/records/outcomes.ts', 'outcome:', 'money and power'],
    ['an outcome that rests on an article', set('outcome', { sources: ['100'] }), 'data/records/outcomes.ts', 'sources:', 'the id 100', 'outside reports'],
  ])
})

describe('validateTalk', () => {
  it('throws one error with a line for each problem, so that all can be mended at once', () => {
    const bad = talkWith((s) => {
      s.revenue.unit = 'eur-bn'
      s.power.label = ''
      s.dispute.kind = 'quarrel'
    })
    expect(() => validateTalk(bad)).toThrow(DataError)
    try {
      validateTalk(bad)
    }
    catch (error) {
      expect((error as DataError).problems.map(problem => problem.field)).toEqual(['unit', 'label', 'kind'])
      expect((error as DataError).message.split('\n')).toHaveLength(3)
    }
  })

  it('says nothing about sound data', () => {
    expect(() => validateTalk(talkWith())).not.toThrow()
  })
})
