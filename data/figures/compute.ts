import { cite, defineFigures } from '../../addon/model/figure'
import { asOf, inferred, year } from '../../addon/model/period'
import { about, point } from '../../addon/model/quantity'

/** Computing power in gigawatts, and the chips that draw it. */
export const compute = defineFigures('data/figures/compute.ts', 'Compute and chips', [
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
  {
    id: 'nvidia.h100-h200-shipments.last-year',
    label: 'Nvidia’s shipments of H100 and H200 “last year”, as the essay has it',
    quantity: point(1.5e6),
    unit: 'chips',
    measure: 'chip-shipments',
    period: inferred(year(2025)),
    status: 'reported',
    citations: [cite('004', '150 万颗', 15)],
    note: 'Two models, not all GPUs; written in 2026 of “last year”, but it may mean 2024, like the essay’s other figures.',
  },
  {
    id: 'nvidia.vera-rubin.performance',
    label: 'Computing power of Vera Rubin against Nvidia’s current flagship',
    quantity: point(3),
    unit: 'ratio',
    measure: 'performance',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '三倍', 15)],
    note: 'Platform against system; the article does not say in which kind of work, or by whose test.',
  },
])
