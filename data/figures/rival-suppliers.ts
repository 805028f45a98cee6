import { cite, defineFigures } from '../../addon/model/figure'
import { asOf, inferred, year } from '../../addon/model/period'
import { atLeast, point } from '../../addon/model/quantity'

/** What OpenAI’s other suppliers of chips can offer, and what it costs to turn to them. */
export const rivalSuppliers = defineFigures('data/figures/rival-suppliers.ts', 'Rival suppliers of chips', [
  {
    id: 'cerebras.openai-contract',
    label: 'OpenAI’s contract with Cerebras',
    quantity: point(10),
    unit: 'usd-bn',
    measure: 'contract-value',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    claimant: 'Reuters and other media',
    citations: [cite('003', '100億美元', 35)],
    note: 'A signed supply agreement; the article gives neither its date nor its term.',
  },
  {
    id: 'groq.nvidia-licence',
    label: 'Nvidia’s licence of Groq’s technology',
    quantity: point(20),
    unit: 'usd-bn',
    measure: 'licence-fee',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    claimant: 'Reuters and other media',
    citations: [cite('003', '200億美元', 35)],
    note: 'It ended OpenAI’s own talks with Groq. A licence, not a stake.',
  },
  {
    id: 'startups.chip-output-gap',
    label: 'Nvidia’s shipments against a chip start-up’s output, as the essay has it',
    quantity: point(300),
    unit: 'ratio',
    measure: 'coverage',
    period: inferred(year(2025)),
    status: 'estimated',
    citations: [cite('004', '300 倍', 15)],
    note: 'A “difference in order of magnitude”, set against shipments of two models of Nvidia’s.',
  },
  {
    id: 'openai.switching-cost',
    label: 'Cost and risk of leaving Nvidia’s software against buying its chips, as the essay has it',
    quantity: atLeast(10),
    unit: 'ratio',
    measure: 'coverage',
    period: inferred(asOf('2026-02-04')),
    status: 'estimated',
    citations: [cite('004', '10 倍以上', 15)],
    note: '“Often”; the essay’s own estimate, of cost and risk together.',
  },
])
