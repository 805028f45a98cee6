import { defineFigures } from './model/figure'

export const capitalLoop = defineFigures('data/capital-loop.ts', 'The loop of capital', [])
