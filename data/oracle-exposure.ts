import { cite, defineFigures } from './model/figure'
import { asOf, inferred, year } from './model/period'
import { point, range } from './model/quantity'

/** What Oracle has riding on OpenAI: the contract, the debt taken on for it, and the new money that it needs. */
export const oracleExposure = defineFigures('data/oracle-exposure.ts', 'Oracle’s exposure', [
  {
    id: 'oracle.openai-contract',
    label: 'Oracle’s contract with OpenAI',
    quantity: point(300),
    unit: 'usd-bn',
    measure: 'contract-value',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    citations: [cite('003', '3000億美元', 34), cite('001', '3,000 億美元', 39), cite('004', '3000 亿美元', 17)],
    note: 'OpenAI signed to pay it, Oracle to deliver the computing power. “As high as” is emphasis, not a cap.',
  },
  {
    id: 'oracle.openai-contract.term',
    label: 'Term of Oracle’s contract with OpenAI',
    quantity: point(5),
    unit: 'years',
    measure: 'contract-term',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    citations: [cite('003', '五年', 34)],
  },
  {
    id: 'oracle.debt',
    label: 'Oracle’s debt, as the essay has it',
    quantity: point(90),
    unit: 'usd-bn',
    measure: 'debt',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    citations: [cite('004', '900 亿美元', 17)],
  },
  {
    id: 'oracle.capital-raise.2026',
    label: 'Oracle’s plan to raise money in 2026',
    quantity: range(45, 50),
    unit: 'usd-bn',
    measure: 'capital-raise',
    period: year(2026),
    status: 'announced',
    claimant: 'Oracle',
    citations: [cite('003', '450億至500億美元', 36)],
    note: 'Shares and debt together.',
  },
])
