import { asOf, cite, defineFigures, inferred, point } from 'slidev-addon-sourced-figures'

/** What the articles say of the market to come, beyond the dates and plans of the other modules. */
export const outlook = defineFigures('data/figures/outlook.ts', 'The outlook', [
  {
    id: 'outlook.api-price-fall',
    label: 'Fall of the cost of calling a model, as the essay has it',
    quantity: point(90),
    unit: 'percent',
    measure: 'cost-change',
    period: inferred(asOf('2026-02-04')),
    status: 'reported',
    citations: [cite('004', '90%', 19)],
    note: 'Through a price war between suppliers of models; since when, the essay does not say.',
  },
])
