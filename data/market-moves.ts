import { defineFigures } from './model/figure'

export const marketMoves = defineFigures('data/market-moves.ts', 'Market moves', [])
