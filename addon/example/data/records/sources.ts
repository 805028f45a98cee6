import { defineRecords } from 'slidev-addon-sourced-figures'

/** The articles that the talk is about; their texts are in `articles/`. City, library and newspapers are invented. */
export const articles = defineRecords('article', 'data/records/sources.ts', [
  {
    id: 'gazette',
    kind: 'article',
    name: 'Gazette',
    outlet: 'The Alderby Gazette',
    title: 'The doors are open on Sundays',
    titleEn: 'The doors are open on Sundays',
    date: '2025-11-30',
    language: 'en',
    stance: 'Sundays are worth it',
    reliability: 'Has its numbers from the library, and says so.',
  },
  {
    id: 'herald',
    kind: 'article',
    name: 'Herald',
    outlet: 'The Alderby Herald',
    title: 'Who is in the library on a Sunday?',
    titleEn: 'Who is in the library on a Sunday?',
    date: '2025-12-04',
    language: 'en',
    stance: 'Sundays cost too much',
    reliability: 'Counted for itself, on few days.',
  },
])

/** What was reported later. */
export const reports = defineRecords('report', 'data/records/sources.ts', [
  {
    id: 'council-2026-02-16',
    kind: 'report',
    publisher: 'Alderby City Council',
    title: 'The library in figures',
    date: '2026-02-16',
    url: 'https://alderby.example/library/2025',
    confidence: 'high',
  },
])
