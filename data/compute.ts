import { defineFigures } from './model/figure'

export const compute = defineFigures('data/compute.ts', 'Compute and chips', [])
