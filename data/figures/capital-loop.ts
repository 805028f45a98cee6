import { asOf, cite, defineFigures, inferred, moreThan } from 'slidev-addon-sourced-figures'

/** How much of the money goes round: investors to start-ups, start-ups to clouds, clouds to Nvidia, Nvidia to start-ups. */
export const capitalLoop = defineFigures('data/figures/capital-loop.ts', 'The loop of capital', [
  {
    id: 'loop.startup-compute-share',
    label: 'Share of an AI start-up’s capital spent on computing and cloud',
    quantity: moreThan(70),
    unit: 'percent',
    measure: 'cost-share',
    period: inferred(asOf('2026-02-04')),
    status: 'estimated',
    citations: [cite('001', '>70%', 33)],
    note: 'Of capital raised, for start-ups such as OpenAI; the same article’s text says “almost only”. Not the share of OpenAI’s spending.',
  },
])
