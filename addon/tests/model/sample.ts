import type { AnyTalk } from '../../model/talk'
import { divide } from '../../model/quantity'
import { describeProblem, findProblems } from '../../model/validate'
import { words } from '../support/words'

/** A record that may be wrong in any way: tests put it where the data has a typed one. */
export type Loose = Record<string, unknown>

export const REVENUE = 'data/revenue.ts'
export const RESULTS = 'data/results.ts'

/** A sound set of a few hand-made records; each test spoils one of them. */
export function sample() {
  const revenue: Loose = {
    id: 'acme.revenue',
    label: 'Acme’s revenue',
    quantity: { kind: 'point', value: 20 },
    unit: 'usd-bn',
    measure: 'booked-revenue',
    period: { kind: 'duration', from: '2025-01-01', to: '2025-12-31' },
    status: 'reported',
    citations: [{ source: '100', asPrinted: '200億美元', line: 3 }],
  }
  const contract: Loose = {
    ...revenue,
    id: 'acme.contract',
    label: 'Acme’s contract',
    quantity: { kind: 'point', value: 300 },
    measure: 'contract-value',
    citations: [{ source: '100', asPrinted: '3,000 億美元', line: 4 }],
  }
  const power: Loose = {
    ...revenue,
    id: 'acme.power',
    label: 'Acme’s power',
    quantity: { kind: 'bound', op: 'atLeast', value: 10 },
    unit: 'gw',
    measure: 'capacity',
    citations: [{ source: '100', asPrinted: '至少10吉瓦', line: 5 }],
  }
  const coverage: Loose = {
    id: 'acme.coverage',
    label: 'Contract against revenue',
    quantity: { kind: 'point', value: 15 },
    unit: 'ratio',
    measure: 'coverage',
    period: { kind: 'instant', asOf: '2025-12-31' },
    status: 'derived',
    from: ['acme.contract', 'acme.revenue'],
    formula: 'contract ÷ revenue',
    compute: divide,
    citations: [],
  }
  const article: Loose = { id: '100', kind: 'article', name: 'Gazette', outlet: 'The Gazette', titleEn: 'A deal', date: '2026-01-31', language: 'zh-Hant', stance: 'calm', reliability: 'Good.' }
  const report: Loose = { id: 'wire', kind: 'report', publisher: 'Wire', title: 'Results', date: '2026-02-01', url: 'https://example.com/a', confidence: 'high' }
  const dispute: Loose = { id: 'dispute.size', question: 'How large?', claims: ['acme.revenue', 'acme.contract'], kind: 'definition', verdict: 'Both.', reason: 'They differ in what they count.', adopted: 'acme.revenue' }
  const event: Loose = { id: 'event.deal', date: '2025-09-22', precision: 'day', lane: 'acme', label: 'The deal', citations: [{ source: '100', asPrinted: '2025年9月22日', line: 2 }] }
  const statement: Loose = { id: 'statement.boss', speaker: 'The boss', date: '2026-01-31', precision: 'day', setting: 'public', paraphrase: 'Revenue is {acme.revenue}.', stance: 'affirm', citations: [{ source: '100', asPrinted: '200億', line: 3 }], about: ['acme.revenue'] }
  const outcome: Loose = { id: 'outcome.revenue', label: 'Revenue', claim: 'acme.revenue', outcome: [], asOf: '2026-07-01', sources: ['wire'], confidence: 'high', verdict: 'true', text: 'It was {acme.revenue}.' }
  return { revenue, contract, power, coverage, article, report, dispute, event, statement, outcome, more: [] as Loose[], moreResults: [] as Loose[], moreSources: [] as Loose[] }
}

export type Sample = ReturnType<typeof sample>

/** The sample as a talk, after a change. */
export function talkWith(change: (sample: Sample) => void = () => {}): AnyTalk {
  const s = sample()
  change(s)
  const kind = (kind: string, module: string, records: Loose[]) => ({ kind, module, records })
  const talk: unknown = {
    vocabulary: words,
    asOf: {},
    modules: [
      { module: REVENUE, subject: 'Revenue', figures: [s.revenue, s.contract, s.power, ...s.more] },
      { module: RESULTS, subject: 'Results', figures: [s.coverage, ...s.moreResults] },
    ],
    records: [
      kind('article', 'data/records/sources.ts', [s.article, s.report, ...s.moreSources]),
      kind('dispute', 'data/records/disputes.ts', [s.dispute]),
      kind('event', 'data/records/events.ts', [s.event]),
      kind('statement', 'data/records/statements.ts', [s.statement]),
      kind('outcome', 'data/records/outcomes.ts', [s.outcome]),
    ],
  }
  return talk as AnyTalk
}

/** Every problem of the changed sample, as the lines that a person reads. */
export function problemsOf(change?: (sample: Sample) => void): string[] {
  return findProblems(talkWith(change)).map(describeProblem)
}
