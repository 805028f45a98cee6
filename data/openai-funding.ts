import { cite, defineFigures } from './model/figure'
import { asOf, inferred } from './model/period'
import { atLeast, point, range } from './model/quantity'

/** Money that OpenAI raises, at what value, and what it has promised to buy. Nvidia’s part stands with the Nvidia deal. */
export const openaiFunding = defineFigures('data/openai-funding.ts', 'OpenAI: funding and commitments', [
  {
    id: 'openai.funding-round.2026',
    label: 'OpenAI’s new funding round',
    quantity: point(100),
    unit: 'usd-bn',
    measure: 'funding-round',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '1000億美元', 34)],
    note: 'The whole round, all investors together: not Nvidia’s plan of 2025, which has the same size. Microsoft is to add “several billion”, which names no number, so it has no figure of its own.',
  },
  {
    id: 'openai.valuation.2026',
    label: 'Value put on OpenAI in the new round',
    quantity: range(750, 830),
    unit: 'usd-bn',
    measure: 'valuation',
    period: inferred(asOf('2026-01-31')),
    status: 'projected',
    citations: [cite('002', '7500億-8300億美元', 34)],
    note: 'Expected; the article does not say whether before or after the new money.',
  },
  {
    id: 'softbank.openai-stake',
    label: 'SoftBank’s addition in the new round',
    quantity: point(30),
    unit: 'usd-bn',
    measure: 'investment',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '300億美元', 35)],
    note: 'Planned, and in talks; on top of what it holds.',
  },
  {
    id: 'amazon.openai-stake',
    label: 'Amazon’s part in the new round',
    quantity: atLeast(10),
    unit: 'usd-bn',
    measure: 'investment',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '100億美元以上', 35)],
    note: 'A floor: “or more”. Planned, and in talks.',
  },
  {
    id: 'openai.commitments',
    label: 'OpenAI’s commitments to buy computing power',
    quantity: point(1400),
    unit: 'usd-bn',
    measure: 'commitment',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '1.4萬億美元', 26)],
    note: 'All suppliers together, for years to come; the article names no years.',
  },
])
