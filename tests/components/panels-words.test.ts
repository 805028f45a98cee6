import { describe, expect, it } from 'vitest'
import { evidenceRow } from '../../addon/evidence/evidence-row'
import { printedRunwayInMonths, verdictCount } from '../../components/opening/takeaways'
import { DOCUMENT_NAMES } from '../../components/promise/document-words'
import { saying } from '../../components/shared/sayings'
import { sourceTags } from '../../components/shared/source-tags'
import { PRIVATE_REMARKS, PUBLIC_REMARKS, quoteStrip } from '../../components/unwinding/quote-strip'
import { CAUSES, surenessOf, voiceOf } from '../../components/unwinding/retreat-causes'
import { articles } from '../../data'

describe('remarks in time', () => {
  it('goes from 31 January to 4 February, with a gap after the first', () => {
    const days = quoteStrip(PUBLIC_REMARKS)
    expect(days.map(({ date }) => date)).toEqual(['2026-01-31', '2026-02-01', '2026-02-03', '2026-02-04'])
    expect(days.map(({ beforeGap }) => beforeGap)).toEqual([false, true, false, false])
    expect(days.map(({ speakers }) => speakers)).toEqual([['Huang'], ['Huang'], ['Altman'], ['Huang']])
  })

  it('puts what is affirmed before what is limited and denied', () => {
    expect(quoteStrip([...PUBLIC_REMARKS].reverse())[0]!.remarks.map(({ lane }) => lane)).toEqual(['affirms', 'limits', 'denies'])
  })

  it('gives what was said in private no day in public', () => {
    expect(() => quoteStrip(PRIVATE_REMARKS)).toThrow('private-reported')
  })

  it('does not have Huang say in private what only he said in public, or the other way round', () => {
    expect(PRIVATE_REMARKS.every(id => saying(id).setting === 'private-reported' && saying(id).reportedBy)).toBe(true)
  })
})

describe('causes of the retreat', () => {
  it('calls a guess a guess, and what was told of private talk told', () => {
    const [burn] = CAUSES
    expect(burn!.reasons.map(surenessOf)).toEqual(['told', 'guessed'])
    expect(burn!.reasons.map(voiceOf)).toEqual(['Nvidia’s management', 'Developer blog guesses'])
    expect(surenessOf({ id: 'claim.reasons.terms' })).toBe('asserted')
  })
})

describe('names of the document', () => {
  it('hears all five articles, and only the letter of intent is borne out', () => {
    const tags = sourceTags(DOCUMENT_NAMES.flatMap(({ calledBy }) => saying(calledBy).citations)).map(({ text }) => text)
    expect(tags).toEqual(['000', '001', '002', '003', '004'])
    expect(DOCUMENT_NAMES.filter(({ confirmedBy }) => confirmedBy.length > 0).map(({ name }) => name)).toEqual(['Letter of intent'])
  })
})

describe('whether the document binds', () => {
  it('has no article say so that does not: the blog is silent on it', () => {
    const unsaid = DOCUMENT_NAMES.filter(({ binds }) => binds === 'unsaid').flatMap(({ calledBy }) => saying(calledBy).citations)
    expect(sourceTags(unsaid).map(({ text }) => text)).toEqual(['000'])
  })
})

describe('what is printed', () => {
  it('stands in quotation marks for an article, and without them for a report, whose token is our note', () => {
    expect(evidenceRow('openai.booked-revenue.h1-2025').evidence).toEqual(['002 Shenshui Finance, line 23: “43億美元”'])
    expect(evidenceRow('outside.oracle.debt.2025-11').evidence).toEqual(['Reuters, 14 Jan 2026: about $108bn'])
  })
})

describe('takeaways', () => {
  it('counts the verdicts as it counts the articles', () => {
    expect(verdictCount()).toEqual({ articles: 5, verdicts: 5 })
    expect(verdictCount([articles[0], articles[0], articles[1]])).toEqual({ articles: 3, verdicts: 2 })
  })

  it('sets the runway against two years', () => {
    expect(printedRunwayInMonths()).toBe(24)
  })
})

describe('tags of sources', () => {
  it('names each source once, articles by number and reports by name', () => {
    expect(sourceTags([{ source: 'reuters-2026-01-14' }, { source: '003' }, { source: '003' }]).map(({ text, article }) => [text, article])).toEqual([['003', true], ['Reuters, 14 Jan 2026', false]])
  })

  it('gives no day to a report whose day is not known', () => {
    expect(sourceTags([{ source: 'rtt-2025-10' }]).map(({ text }) => text)).toEqual(['RTTNews, October 2025'])
  })

  it('refuses a source that is not there', () => {
    expect(() => sourceTags([{ source: '005' }])).toThrow('no source has the id "005"')
  })
})
