import { defineVocabulary } from '../../model/vocabulary'

/** Words for hand-made records: units of every dimension, a few measures, one lane. */
export const words = defineVocabulary({
  units: {
    'usd-bn': { label: 'US$ billion', dimension: 'money', scale: 1e9, prefix: '$' },
    'usd-bn-per-month': { label: 'US$ billion a month', dimension: 'money-rate', scale: 1e9, prefix: '$', suffix: 'a month' },
    'usd-bn-per-gw': { label: 'US$ billion a gigawatt', dimension: 'intensity', scale: 1e9, prefix: '$', suffix: 'a gigawatt', shortSuffix: 'per GW' },
    'usd': { label: 'US$', dimension: 'money', scale: 1, prefix: '$' },
    'usd-per-usd': { label: 'US$ per dollar', dimension: 'ratio', scale: 1, prefix: '$', suffix: 'per dollar' },
    'gw': { label: 'gigawatts', dimension: 'power', scale: 1, suffix: 'GW' },
    'kw': { label: 'kilowatts', dimension: 'power', scale: 1e-6, suffix: 'kW' },
    'percent': { label: 'per cent', dimension: 'share', scale: 1, suffix: '%' },
    'ratio': { label: 'times', dimension: 'ratio', scale: 1, suffix: 'times', shortSuffix: '×' },
    'months': { label: 'months', dimension: 'time', scale: 1, suffix: 'months' },
    'years': { label: 'years', dimension: 'time', scale: 1, suffix: 'years' },
    'users': { label: 'users', dimension: 'people', scale: 1 },
    'people': { label: 'people', dimension: 'people', scale: 1 },
    'chips': { label: 'chips', dimension: 'things', scale: 1 },
  },
  measures: {
    'booked-revenue': 'Revenue recognised in a period',
    'contract-value': 'Value of a contract over its whole term',
    'capacity': 'Power drawn',
    'coverage': 'One amount as a multiple of another',
  },
  lanes: ['acme'],
  parties: { acme: { name: 'Acme', light: '#0e6eb1', dark: '#8ac2f8' } },
})

export type TestUnit = keyof typeof words['units']
