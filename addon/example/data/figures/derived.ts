import { about, defineFigures, derive, divide, lessThan, moreThan, point, range, subtract, times, year } from 'slidev-addon-sourced-figures'

/** Our own arithmetic. Each result is written down, and refused where its inputs give another. */
export const derived = defineFigures('data/figures/derived.ts', 'Our arithmetic', [
  derive({
    id: 'library.visits-growth.2023-2024',
    label: 'By how much visits grew in the first year with Sundays',
    quantity: about(point(16.7)),
    unit: 'percent',
    measure: 'growth',
    period: year(2024),
    from: ['library.visits.2023', 'library.visits.2024'],
    formula: '(visits of 2024 − visits of 2023) ÷ visits of 2023',
    compute: (before, after) => times(divide(subtract(after, before), before), 100),
  }),
  derive({
    id: 'library.sunday-share.2024',
    label: 'Share of visits that fell on Sundays',
    quantity: about(moreThan(11.4)),
    unit: 'percent',
    measure: 'visit-share',
    period: year(2024),
    from: ['library.sunday-visits.2024', 'library.visits.2024'],
    formula: 'visits on Sundays ÷ all visits',
    compute: (sundays, all) => times(divide(sundays, all), 100),
  }),
  derive({
    id: 'library.cost-per-sunday-visit',
    label: 'Cost of a visit on a Sunday, by the library',
    quantity: about(lessThan(5)),
    unit: 'usd-per-visit',
    measure: 'cost-per-visit',
    period: year(2024),
    from: ['library.sunday-cost', 'library.sunday-visits.2024'],
    formula: 'cost of Sundays ÷ visits on Sundays; a floor below the line makes a ceiling',
    compute: divide,
  }),
  derive({
    id: 'library.cost-per-sunday-visit.by-herald',
    label: 'Cost of a visit on a Sunday, by the Herald',
    quantity: about(range(7.5, 9.38)),
    unit: 'usd-per-visit',
    measure: 'cost-per-visit',
    period: year(2024),
    from: ['library.sunday-cost.with-heating', 'library.sunday-visits.by-herald'],
    formula: 'cost of Sundays with heating ÷ visits on Sundays',
    compute: divide,
  }),
])
