import { cite, defineFigures } from './model/figure'
import { asOf, during, inferred } from './model/period'
import { atLeast, atMost, point, range } from './model/quantity'

/** The plan of September 2025 between Nvidia and OpenAI, and what stood in its place by February 2026. */
export const nvidiaDeal = defineFigures('data/nvidia-deal.ts', 'The Nvidia deal', [
  {
    id: 'nvidia.openai-plan',
    label: 'Nvidia’s plan to invest in OpenAI',
    quantity: atMost(100),
    unit: 'usd-bn',
    measure: 'investment',
    period: asOf('2025-09-22'),
    status: 'announced',
    citations: [cite('002', '最高1000億美元', 9), cite('003', '最高1000億美元', 20)],
    note: 'Staged, by gigawatt deployed, and never binding.',
  },
  {
    id: 'nvidia.openai-plan.power',
    label: 'Computing power of the plan',
    quantity: atLeast(10),
    unit: 'gw',
    measure: 'compute-capacity',
    period: asOf('2025-09-22'),
    status: 'announced',
    citations: [cite('002', '至少10吉瓦', 9), cite('003', '至少達10吉瓦', 21)],
  },
  {
    id: 'nvidia.openai-plan.first-tranche',
    label: 'First instalment of the plan',
    quantity: point(10),
    unit: 'usd-bn',
    measure: 'investment',
    period: during('2026-07-01', '2026-12-31'),
    status: 'announced',
    citations: [cite('002', '100億美元', 9)],
    note: 'Due with the first gigawatt, planned for the second half of 2026.',
  },
  {
    id: 'nvidia.openai-stake',
    label: 'Nvidia’s stake in the new round, range',
    quantity: range(20, 30),
    unit: 'usd-bn',
    measure: 'investment',
    period: inferred(asOf('2026-01-31')),
    status: 'reported',
    citations: [cite('002', '200億-300億美元', 30)],
    note: 'Shares in one round, in place of instalments by gigawatt.',
  },
  {
    id: 'nvidia.openai-stake.close-to-agreed',
    label: 'Nvidia’s stake in the new round, close to agreed',
    quantity: point(20),
    unit: 'usd-bn',
    measure: 'investment',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    claimant: 'people who know of the talks',
    citations: [cite('003', '200億美元', 15)],
  },
])
