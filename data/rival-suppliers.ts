import { defineFigures } from './model/figure'

export const rivalSuppliers = defineFigures('data/rival-suppliers.ts', 'Rival suppliers of chips', [])
