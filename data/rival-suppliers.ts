import { cite, defineFigures } from './model/figure'
import { asOf, inferred } from './model/period'
import { point } from './model/quantity'

/** What OpenAI’s other suppliers of chips can offer, and what it costs to turn to them. */
export const rivalSuppliers = defineFigures('data/rival-suppliers.ts', 'Rival suppliers of chips', [
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
])
