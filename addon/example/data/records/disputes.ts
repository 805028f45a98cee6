import { defineRecords } from 'slidev-addon-sourced-figures'

/** Questions that the articles answer differently, and what the talk makes of them. */
export const disputes = defineRecords('dispute', 'data/records/disputes.ts', [
  {
    id: 'dispute.sunday-visits',
    question: 'How many came on Sundays?',
    claims: ['library.sunday-visits.2024', 'library.sunday-visits.by-herald'],
    kind: 'contradiction',
    verdict: 'The counter at the door saw every Sunday, the Herald eight of them.',
    reason: 'A count of {library.sunday-visits.by-herald} from eight Sundays leaves out those that were fullest. The counter may count staff.',
    adopted: 'library.sunday-visits.2024',
  },
])
