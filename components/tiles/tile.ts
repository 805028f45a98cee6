/**
 * What a tile says: money that is there, not yet, may come, is forecast. `on-table` is money that has not come either, but
 * is talked about or promised; `gone` keeps the place of a tile without being a mark.
 */
export type TileState = 'there' | 'not-yet' | 'on-table' | 'may-come' | 'projected' | 'gone'

/** Whose colour a tile has. */
export type TileCompany = 'nvidia' | 'openai' | 'oracle' | 'microsoft' | 'softbank' | 'amazon' | 'none'
