import { about, atMost, cite, defineFigures, point, year } from 'slidev-addon-sourced-figures'

/** What Sundays cost. */
export const cost = defineFigures('data/figures/cost.ts', 'Cost', [
  {
    id: 'library.sunday-cost',
    label: 'What it costs to open on Sundays',
    quantity: about(point(120_000)),
    unit: 'usd-per-year',
    measure: 'running-cost',
    period: year(2024),
    status: 'reported',
    claimant: 'Ada Marsh, librarian',
    citations: [cite('gazette', 'about $120,000 a year', 6)],
  },
  {
    id: 'library.sunday-cost.with-heating',
    label: 'What it costs to open on Sundays, heating included',
    quantity: point(150_000),
    unit: 'usd-per-year',
    measure: 'running-cost',
    period: year(2024),
    status: 'reported',
    citations: [cite('herald', '$150,000 a year', 5)],
  },
  {
    id: 'city.sunday-grant.2026',
    label: 'What the city promised for Sundays in 2026',
    quantity: atMost(200_000),
    unit: 'usd',
    measure: 'grant',
    period: year(2026),
    status: 'announced',
    citations: [cite('herald', 'up to $200,000', 6)],
  },
])
