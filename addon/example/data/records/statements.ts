import { cite, defineRecords } from 'slidev-addon-sourced-figures'

/** What people said, in our own words. */
export const statements = defineRecords('statement', 'data/records/statements.ts', [
  {
    id: 'statement.marsh.counter',
    speaker: 'Ada Marsh',
    role: 'librarian',
    date: '2025-12-04',
    precision: 'week',
    setting: 'public',
    paraphrase: 'The counter is right: {library.sunday-visits.2024}.',
    stance: 'affirm',
    citations: [cite('herald', 'the counter at her door is right', 7)],
    about: ['library.sunday-visits.2024'],
  },
])
