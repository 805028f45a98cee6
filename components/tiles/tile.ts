/** What a tile says: each is the mark of that name; `gone` keeps the place of a tile that was, and is the mark `dropped`. */
export type TileState = 'there' | 'committed' | 'in-talks' | 'not-yet' | 'may-come' | 'estimated' | 'projected' | 'derived' | 'gone'

/** Whose colour a tile has; `ours` is our arithmetic. */
export type TileCompany = 'nvidia' | 'openai' | 'oracle' | 'microsoft' | 'softbank' | 'amazon' | 'ours' | 'none'
