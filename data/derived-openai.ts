import { defineFigures, derive } from './model/figure'
import { asOf, during, inferred } from './model/period'
import { about, atLeast, divide, point } from './model/quantity'

/** What follows from the articles' figures of OpenAI by arithmetic. No article prints these, unless it is cited. */
export const derivedOpenai = defineFigures('data/derived-openai.ts', 'Derived: OpenAI', [
  derive({
    id: 'openai.run-rate-growth.2023-2025',
    label: 'OpenAI’s annualised revenue, end of 2025 against 2023',
    quantity: atLeast(10),
    unit: 'ratio',
    measure: 'growth',
    period: inferred(during('2023-12-31', '2025-12-31')),
    from: ['openai.run-rate-revenue.2025', 'openai.run-rate-revenue.2023'],
    formula: 'run-rate at the end of 2025 ÷ run-rate of 2023',
    compute: divide,
  }),
  derive({
    id: 'openai.runway',
    label: 'Months that the cash of mid-2025 lasts at the current burn',
    quantity: about(point(12.5)),
    unit: 'months',
    measure: 'runway',
    period: inferred(asOf('2025-06-30')),
    from: ['openai.cash', 'openai.cash-burn.monthly'],
    formula: 'cash and securities ÷ burn a month, from 30 June 2025, with no new money',
    compute: divide,
  }),
])
