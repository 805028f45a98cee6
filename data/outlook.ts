import { defineFigures } from './model/figure'

export const outlook = defineFigures('data/outlook.ts', 'The outlook', [])
