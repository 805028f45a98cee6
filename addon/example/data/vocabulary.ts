import { defineVocabulary } from 'slidev-addon-sourced-figures'

/** The words of this talk. */
export const vocabulary = defineVocabulary({
  units: {
    'visits': { label: 'visits', dimension: 'people', scale: 1, suffix: 'visits', shortSuffix: '' },
    'usd': { label: 'US$', dimension: 'money', scale: 1, prefix: '$' },
    'usd-per-year': { label: 'US$ a year', dimension: 'money-rate', scale: 1, prefix: '$', suffix: 'a year' },
    'usd-per-visit': { label: 'US$ a visit', dimension: 'intensity', scale: 1, prefix: '$', suffix: 'a visit' },
    'hours-per-week': { label: 'hours', dimension: 'time', scale: 1, suffix: 'hours a week', shortSuffix: 'h' },
    'percent': { label: 'per cent', dimension: 'share', scale: 1, suffix: '%' },
  },

  measures: {
    'visits': 'People who come through the door, each time they come',
    'sunday-visits': 'The same, on Sundays alone',
    'running-cost': 'What it costs to be open',
    'grant': 'What the city gives for a purpose',
    'opening-hours': 'Hours in a week on which the doors are open',
    'growth': 'By how much a later year exceeds an earlier one',
    'visit-share': 'Share of all visits',
    'cost-per-visit': 'Running cost divided by visits',
  },

  lanes: ['library', 'city'],

  /** Colours that differ in lightness too, so that they stay apart for the red-green blind. */
  parties: {
    library: { name: 'The library', light: '#0e6eb1', dark: '#8ac2f8' },
    city: { name: 'The city', light: '#56288a', dark: '#a577df' },
  },
})

declare module 'slidev-addon-sourced-figures' {
  interface Register { vocabulary: typeof vocabulary }
}
