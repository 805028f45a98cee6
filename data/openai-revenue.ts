import { cite, defineFigures } from './model/figure'
import { asOf, during, inferred } from './model/period'
import { moreThan, point } from './model/quantity'

/** What OpenAI takes in. A run-rate is a month times twelve; it is never drawn as one series with booked revenue. */
export const openaiRevenue = defineFigures('data/openai-revenue.ts', 'OpenAI: revenue', [
  {
    id: 'openai.run-rate-revenue.2023',
    label: 'OpenAI’s annualised revenue, 2023',
    quantity: point(2),
    unit: 'usd-bn',
    measure: 'run-rate-revenue',
    period: inferred(asOf('2023-12-31')),
    status: 'reported',
    citations: [cite('002', '20億美元', 39)],
    note: 'The article says annualised revenue of the year; the end of the year is our reading.',
  },
  {
    id: 'openai.run-rate-revenue.2024',
    label: 'OpenAI’s annualised revenue, 2024',
    quantity: point(6),
    unit: 'usd-bn',
    measure: 'run-rate-revenue',
    period: inferred(asOf('2024-12-31')),
    status: 'reported',
    citations: [cite('002', '60億美元', 39)],
    note: 'The article says annualised revenue of the year; the end of the year is our reading.',
  },
  {
    id: 'openai.run-rate-revenue.2025',
    label: 'OpenAI’s annualised revenue, end of 2025',
    quantity: moreThan(20),
    unit: 'usd-bn',
    measure: 'run-rate-revenue',
    period: asOf('2025-12-31'),
    status: 'reported',
    citations: [cite('002', '突破200億美元', 39)],
    note: 'A floor: the article says that it broke through this mark.',
  },
  {
    id: 'openai.booked-revenue.h1-2025',
    label: 'OpenAI’s booked revenue, first half of 2025',
    quantity: point(4.3),
    unit: 'usd-bn',
    measure: 'booked-revenue',
    period: during('2025-01-01', '2025-06-30'),
    status: 'reported',
    citations: [cite('002', '43億美元', 23)],
  },
])
