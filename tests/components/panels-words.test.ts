import { describe, expect, it } from 'vitest'
import { evidenceRow } from '../../addon/evidence/evidence-row'
import { sourceTags } from '../../components/shared/source-tags'

describe('what is printed', () => {
  it('stands in quotation marks for an article, and without them for a report, whose token is our note', () => {
    expect(evidenceRow('openai.booked-revenue.h1-2025').evidence).toEqual(['002 Shenshui Finance, line 23: “43億美元”'])
    expect(evidenceRow('outside.oracle.debt.2025-11').evidence).toEqual(['Reuters, 14 Jan 2026: about $108bn'])
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
