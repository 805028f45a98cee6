import { defineFigures, derive } from './model/figure'
import { asOf, during, inferred } from './model/period'
import { atMost, divide, limit, point, range, subtract, times } from './model/quantity'

/** What follows from the articles' figures of Nvidia, Oracle, Microsoft and the market by arithmetic. */
export const derivedExposure = defineFigures('data/derived-exposure.ts', 'Derived: the deal and who is exposed', [
  derive({
    id: 'nvidia.openai-stake.shrinkage',
    label: 'How far the new stake falls short of the announced maximum',
    quantity: range(70, 80),
    unit: 'percent',
    measure: 'shortfall',
    period: inferred(during('2025-09-22', '2026-01-31')),
    from: ['nvidia.openai-stake', 'nvidia.openai-plan'],
    formula: '1 − new stake ÷ announced maximum',
    compute: (stake, plan) => times(subtract(point(1), divide(stake, limit(plan))), 100),
  }),
  derive({
    id: 'oracle.openai-contract.per-year',
    label: 'Oracle’s contract, an average year',
    quantity: point(60),
    unit: 'usd-bn-per-year',
    measure: 'contract-value-per-year',
    period: inferred(asOf('2026-02-04')),
    from: ['oracle.openai-contract', 'oracle.openai-contract.term'],
    formula: 'contract value ÷ term, spread evenly; the articles give no schedule',
    compute: divide,
  }),
  derive({
    id: 'oracle.openai-contract.year-to-revenue',
    label: 'An average contract year against OpenAI’s run-rate',
    quantity: atMost(3),
    unit: 'ratio',
    measure: 'coverage',
    period: inferred(asOf('2025-12-31')),
    from: ['oracle.openai-contract.per-year', 'openai.run-rate-revenue.2025'],
    formula: 'contract value a year ÷ run-rate at the end of 2025; at most, since the run-rate is a floor',
    compute: divide,
  }),
])
