import { defineRecords } from 'slidev-addon-sourced-figures'

/** What became of what was claimed. */
export const outcomes = defineRecords('outcome', 'data/records/outcomes.ts', [
  {
    id: 'afterwards.visits-2025',
    label: 'Visits in 2025',
    claim: 'library.visits.2025',
    outcome: ['outcome.library.visits.2025'],
    asOf: '2026-02-16',
    sources: ['council-2026-02-16'],
    confidence: 'high',
    verdict: 'lower',
    text: 'The council counted {outcome.library.visits.2025}.',
  },
])
