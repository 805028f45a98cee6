import { cite, defineFigures } from './model/figure'
import { asOf, inferred } from './model/period'
import { about, point } from './model/quantity'

/** Computing power in gigawatts, and the chips that draw it. */
export const compute = defineFigures('data/compute.ts', 'Compute and chips', [
  {
    id: 'openai.compute.2023',
    label: 'OpenAI’s computing power, 2023',
    quantity: point(0.2),
    unit: 'gw',
    measure: 'compute-capacity',
    period: inferred(asOf('2023-12-31')),
    status: 'reported',
    claimant: 'Sachin Katti of OpenAI',
    citations: [cite('003', '0.2吉瓦', 41)],
    note: 'The article gives the year; its end is our reading.',
  },
  {
    id: 'openai.compute.2025',
    label: 'OpenAI’s computing power, 2025',
    quantity: about(point(1.9)),
    unit: 'gw',
    measure: 'compute-capacity',
    period: inferred(asOf('2025-12-31')),
    status: 'reported',
    claimant: 'Sachin Katti of OpenAI',
    citations: [cite('003', '約1.9吉瓦', 41)],
    note: 'The article gives the year; its end is our reading. All of it on Nvidia’s hardware, he says.',
  },
])
