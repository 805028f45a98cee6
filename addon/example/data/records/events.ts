import { cite, defineRecords } from 'slidev-addon-sourced-figures'

/** What happened. */
export const events = defineRecords('event', 'data/records/events.ts', [
  {
    id: 'event.sundays.begin',
    date: '2024-01-07',
    precision: 'day',
    lane: 'library',
    label: 'The library opens on Sundays',
    citations: [cite('gazette', '7 January 2024', 3)],
  },
  {
    id: 'event.city.promise',
    date: '2025-12-02',
    precision: 'day',
    lane: 'city',
    label: 'The city promises money',
    detail: 'It speaks of {city.sunday-grant.2026}.',
    citations: [cite('herald', '2 December', 6)],
    figures: ['city.sunday-grant.2026'],
  },
])
