import { defineFigures } from './model/figure'

export const outcomeFigures = defineFigures('data/outcome-figures.ts', 'How it turned out', [])
